using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>The head is away: his deputy signs for him, and everybody can read that it was the deputy.</summary>
public sealed class DeputyTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task Deputy_NamedByTheHead_SignsInHisSteadAndTheRecordSaysSo()
    {
        await using var head = await city.Browser.SignInAsync(city.Server, "head");
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        await using var reviewer = await city.Browser.SignInAsync(city.Server, "reviewer");
        await using var office = await city.Browser.SignInAsync(city.Server, "office");
        var url = await officer.FindCaseAsync("闭08");
        await ReplyStory.DraftAsync(officer, url, "停航信息", "年底前在12个渡口公布夜间停航信息。");
        await SubmitWithAnyFindingsAsync(officer, url);
        await ReplyStory.PressOnSheetAsync(reviewer, url, "同意", "已同意，转到下一步。");
        await ReplyStory.PressOnSheetAsync(office, url, "同意", "已同意，转到下一步。");

        await NameAsync(head, "沈示例");

        await officer.GoToAsync("/");
        await Assertions.Expect(officer.Page.Locator("main")).ToContainTextAsync("代何示例审签答复");
        await officer.GoToAsync(url.Replace("/cases/", "/sign-off/", StringComparison.Ordinal));
        await Assertions.Expect(officer.Page.Locator("main")).ToContainTextAsync("您将代何示例审签");
        await officer.ShootAsync("deputy-sheet");
        await ReplyStory.PressOnSheetAsync(officer, url, "代签", "已审签。");

        await new CaseDesk(head, url).OpenAsync("sign-off");
        await Assertions.Expect(head.Page.Locator(".rc-case__part")).ToContainTextAsync("沈示例（代何示例签）");
        await new CaseDesk(head, url).OpenAsync("history");
        await Assertions.Expect(head.Page.Locator(".rc-case__part")).ToContainTextAsync("代签人");
    }

    private static async Task NameAsync(BrowserSession head, string deputy)
    {
        await head.GoToAsync("/duties/deputies");
        var page = head.Page;
        var choice = page.GetByLabel("代签人", new() { Exact = true });
        await choice.SelectOptionAsync(new SelectOptionValue { Value = await choice.Locator("option").Filter(new() { HasText = deputy }).First.GetAttributeAsync("value") });
        await page.Locator("main").EnterAsync("截止日", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(10));
        await page.GetByRole(AriaRole.Button, new() { Name = "指定", Exact = true }).ClickAsync();
        await page.GetByText("已指定代签人。").WaitForAsync();
        await head.ShootAsync("deputies");
        await head.ShouldBeAccessibleAsync();
    }

    private static async Task SubmitWithAnyFindingsAsync(BrowserSession officer, string url)
    {
        await officer.GoToAsync($"{url}/reply");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "提交审签" }).ClickAsync();
        var dialog = officer.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "提交审签" })).ToBeEnabledAsync();
        foreach (var reason in new[] { "#without-reason", "#findings-reason" })
        {
            if (await dialog.Locator(reason).CountAsync() > 0)
            {
                await dialog.Locator(reason).FillAsync("不涉及，已电话核实。");
            }
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "提交审签" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}
