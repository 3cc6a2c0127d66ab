using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>Two people at one case at the same time: each is told of the other, and nothing that is typed is lost.</summary>
public sealed class TogetherTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string Mine = "我写的：夜间停航信息由渡口值班员每小时更新一次。";
    private const string Theirs = "对方写的：停航信息由区县统一发布，用短信和广播同时通知。";

    [Fact]
    public async Task Section_EditedByTwo_ShowsBothTextsToTheSecondWhoKeepsHisOwn()
    {
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var url = await officer.FindCaseAsync("闭07");
        var (first, second) = (await OpenSectionAsync(liaison, url), await OpenSectionAsync(officer, url));

        await DisagreeAsync(officer, second, liaison, first);
        await officer.ShootAsync("conflict", second);
        await second.Locator("[data-keep-mine]").ClickAsync();

        await Assertions.Expect(second.Locator("[data-other]")).ToBeHiddenAsync();
        await Assertions.Expect(second.Locator("[data-text]")).ToHaveValueAsync(Mine);
        await Assertions.Expect(second.Locator("[data-status]")).ToContainTextAsync("已保存");
        await Assertions.Expect(first.Locator("[data-text]")).ToHaveValueAsync(Theirs);
        await Assertions.Expect(await OpenSectionAsync(liaison, url)).ToContainTextAsync("已保存");
        await Assertions.Expect(SectionOf(liaison).Locator("[data-text]")).ToHaveValueAsync(Mine);
    }

    [Fact]
    public async Task Section_EditedByTwo_SecondTakesTheOthers()
    {
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var url = await officer.FindCaseAsync("闭08");
        var (first, second) = (await OpenSectionAsync(liaison, url), await OpenSectionAsync(officer, url));

        await DisagreeAsync(officer, second, liaison, first);
        await second.Locator("[data-take-theirs]").ClickAsync();

        await Assertions.Expect(second.Locator("[data-other]")).ToBeHiddenAsync();
        await Assertions.Expect(second.Locator("[data-text]")).ToHaveValueAsync(Theirs);
        await officer.GoToAsync($"{url}/reply");
        await Assertions.Expect(SectionOf(officer).Locator("[data-text]")).ToHaveValueAsync(Theirs);
        await Assertions.Expect(officer.Page.Locator(".rc-section__losing")).ToContainTextAsync(Mine);
    }

    [Fact]
    public async Task CasePage_WhenAnotherMovesTheCase_SaysSoAndKeepsWhatIsTypedInTheDialog()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        var desk = new CaseDesk(liaison, await liaison.FindCaseAsync("闭07"));
        await desk.OpenAsync("consultations");
        await desk.PressAsync("登记沟通");
        var dialog = liaison.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("谈了什么、商定了什么").PressSequentiallyAsync("代表希望先在");

        await new CaseDesk(officer, desk.CaseUrl).ActAsync("登记沟通", form => form.EnterAsync("谈了什么、商定了什么", "电话里说好下周现场看。"));

        await Assertions.Expect(liaison.Page.Locator(".rc-live")).ToContainTextAsync("沈示例：登记了沟通");
        await Assertions.Expect(liaison.Page.Locator(".rc-case__part")).ToContainTextAsync("电话里说好下周现场看。");
        await dialog.GetByLabel("谈了什么、商定了什么").PressSequentiallyAsync("换乘站试点。");
        await liaison.ShootAsync("live-refresh");
        await desk.ConfirmAsync("登记沟通");
        await Assertions.Expect(liaison.Page.Locator(".rc-case__part")).ToContainTextAsync("代表希望先在换乘站试点。");
    }

    /// <summary>The first one saves while the second one's save, of something else, is still on its way.</summary>
    private static async Task DisagreeAsync(BrowserSession second, ILocator secondSection, BrowserSession first, ILocator firstSection)
    {
        var firstHasSaved = new TaskCompletionSource();
        await second.Page.RouteAsync("**/api/cases/**", async route =>
        {
            await firstHasSaved.Task;
            await route.ContinueAsync();
        });
        await secondSection.Locator("[data-text]").FillAsync(Mine);
        await first.Page.RunAndWaitForResponseAsync(() => firstSection.Locator("[data-text]").FillAsync(Theirs), answer => answer.Request.Method == "PUT" && answer.Ok);
        firstHasSaved.SetResult();
        await Assertions.Expect(secondSection.Locator("[data-alert]")).ToContainTextAsync("林示例 在");
        await Assertions.Expect(secondSection.Locator("[data-other-text]")).ToHaveTextAsync(Theirs);
        await Assertions.Expect(secondSection.Locator("[data-text]")).ToHaveValueAsync(Mine);
    }

    private static async Task<ILocator> OpenSectionAsync(BrowserSession person, string caseUrl)
    {
        await person.GoToAsync($"{caseUrl}/reply");
        var section = SectionOf(person);
        await Assertions.Expect(section.Locator("[data-text]")).ToBeEditableAsync();
        return section;
    }

    private static ILocator SectionOf(BrowserSession person) => person.Page.Locator("[data-letter-section]").First;
}
