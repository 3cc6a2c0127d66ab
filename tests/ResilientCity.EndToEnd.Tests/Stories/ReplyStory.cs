using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>The reply's part of a story: draft, submit, approve, sign.</summary>
internal static class ReplyStory
{
    public static async Task DraftAsync(BrowserSession officer, string caseUrl, string heading, string text)
    {
        await officer.GoToAsync($"{caseUrl}/reply");
        var page = officer.Page;
        var editors = page.Locator("[data-letter-section] textarea");
        await page.Locator("#new-heading").WaitForAsync();
        var before = await editors.CountAsync();
        await page.FillAsync("#new-heading", heading);
        await page.GetByRole(AriaRole.Button, new() { Name = "增加一部分" }).ClickAsync();
        await Assertions.Expect(editors).ToHaveCountAsync(before + 1);
        await page.RunAndWaitForResponseAsync(
            () => editors.Last.FillAsync(text),
            answer => answer.Request.Method == "PUT" && answer.Ok);
        await SetFactsAsync(page);
    }

    /// <param name="officer">Who submits.</param>
    /// <param name="caseUrl">The case.</param>
    /// <param name="reasonWithoutOpinions">Given where opinions are missing.</param>
    /// <param name="shot">A picture of the dialog.</param>
    /// <param name="findings">Words of each finding that is left open, in order; with none there may be none.</param>
    public static async Task SubmitAsync(BrowserSession officer, string caseUrl, string? reasonWithoutOpinions = null, string? shot = null, string[]? findings = null)
    {
        await officer.GoToAsync($"{caseUrl}/reply");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "提交审签" }).ClickAsync();
        var dialog = officer.Page.GetByRole(AriaRole.Dialog);
        await dialog.WaitForAsync();
        if (shot is not null)
        {
            await officer.ShootAsync(shot);
        }

        if (reasonWithoutOpinions is not null)
        {
            await dialog.Locator("#without-reason").FillAsync(reasonWithoutOpinions);
        }

        var submit = dialog.GetByRole(AriaRole.Button, new() { Name = "提交审签" });
        await Assertions.Expect(submit).ToBeEnabledAsync(); // the checks have been run
        await Assertions.Expect(dialog.Locator(".rc-findings__reason")).ToHaveCountAsync(findings?.Length ?? 0); // these and no other
        if (findings is not null)
        {
            await Assertions.Expect(dialog.Locator(".rc-findings__reason")).ToContainTextAsync(findings);
            await dialog.Locator("#findings-reason").FillAsync("协办意见已写进正文，采纳情况随后标明。");
        }

        await submit.ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    public static async Task PressOnSheetAsync(BrowserSession person, string caseUrl, string button, string said)
    {
        await OpenSheetAsync(person, caseUrl);
        await person.Page.Locator(".rc-sign-bar").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await person.Page.GetByText(said).First.WaitForAsync();
    }

    public static async Task ReturnAsync(BrowserSession person, string caseUrl, string reason)
    {
        await OpenSheetAsync(person, caseUrl);
        await person.Page.Locator(".rc-sign-bar").GetByRole(AriaRole.Button, new() { Name = "退回", Exact = true }).ClickAsync();
        await person.Page.FillAsync("#return-reason", reason);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "确认退回" }).ClickAsync();
        await person.Page.GetByText("已退回。").First.WaitForAsync();
    }

    private static async Task SetFactsAsync(IPage page)
    {
        var facts = page.Locator(".rc-facts");
        if (await facts.GetAttributeAsync("open") is null)
        {
            await facts.Locator("summary").ClickAsync();
        }

        await facts.GetByLabel("办理类别").SelectOptionAsync("A");
        await facts.GetByLabel("公开属性").SelectOptionAsync("agreed");
        await facts.GetByLabel("审签人（姓名职务）").FillAsync("何示例局长");
        await facts.GetByLabel("联系电话").FillAsync("000-00000000");
        await facts.GetByLabel("联系电话").PressAsync("Tab");
        await facts.GetByRole(AriaRole.Button, new() { Name = "保存要素" }).ClickAsync();
        await Assertions.Expect(facts.Locator("summary")).ToContainTextAsync("何示例局长");
    }

    private static async Task OpenSheetAsync(BrowserSession person, string caseUrl)
    {
        await person.GoToAsync(caseUrl.Replace("/cases/", "/sign-off/", StringComparison.Ordinal));
        await person.Page.Locator(".rc-sign-bar").WaitForAsync();
    }
}
