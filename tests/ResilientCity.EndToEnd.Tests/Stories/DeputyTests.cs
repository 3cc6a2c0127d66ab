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
        var url = await officer.FindCaseAsync("闭04"); // waits for the head
        await NameAsync(head, "沈示例");

        await officer.GoToAsync("/");
        await Assertions.Expect(officer.Page.Locator("main")).ToContainTextAsync("代何示例审签答复");
        await officer.GoToAsync(url.Replace("/cases/", "/sign-off/", StringComparison.Ordinal));
        await Assertions.Expect(officer.Page.Locator("main")).ToContainTextAsync("您将代何示例审签");
        await officer.ShootAsync("deputy-sheet");
        await ReplyStory.PressOnSheetAsync(officer, url, "代签", "已审签。");

        await new CaseDesk(head, url).OpenAsync("signoff");
        await Assertions.Expect(head.Page.Locator(".rc-case__part")).ToContainTextAsync("沈示例（代何示例签）");
        await new CaseDesk(head, url).OpenAsync("history");
        await Assertions.Expect(head.Page.Locator(".rc-case__part")).ToContainTextAsync("沈示例（代签人）");
    }

    private static async Task NameAsync(BrowserSession head, string deputy)
    {
        await head.GoToAsync("/duties/deputies");
        var page = head.Page;
        var choice = page.GetByLabel("代签人", new() { Exact = true });
        var option = choice.Locator("option").Filter(new() { HasText = deputy });
        await choice.SelectOptionAsync(new SelectOptionValue { Value = await option.GetAttributeAsync("value") });
        await page.Locator("main").EnterAsync("截止日", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(10));
        await page.GetByRole(AriaRole.Button, new() { Name = "指定", Exact = true }).ClickAsync();
        await page.GetByText("已指定代签人。").WaitForAsync();
        await head.ShootAsync("deputies");
        await head.ShouldFitAsync(BrowserSession.Phone);
        await head.ShouldBeAccessibleAsync();
    }
}
