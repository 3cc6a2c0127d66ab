using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>More time, asked for with a reason and decided by the office: it moves one agency's date and no other.</summary>
public sealed partial class ExtensionTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string Granted = "市发展改革委";
    private const string Refused = "市交通局";

    /// <summary>Five weeks ago: thirty working days from then end soon, and not in a year whose calendar is still to come.</summary>
    private static readonly DateOnly Assigned = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-35);

    [Fact]
    public async Task Extension_OneConsentedAndOneRefused_MovesOnlyTheDateOfTheFirst()
    {
        await using var committee = await city.Browser.SignInAsync(city.Server, "committee");
        await WantConsentForOpinionsAsync();
        var url = await AssignedCaseAsync(committee, "0921");

        var (due, until) = await AskAsync("fgw", url, "需向区县逐一核实储备点数量。", "extension-ask");
        await AskAsync("jtj", url, "经办人外出。");
        await DecideAsync(committee, url, "同意延期", Granted);
        await new CaseDesk(committee, url).ActAsync("不同意延期", dialog => dialog.EnterAsync("理由", "本单位职责单一，请按期提出意见。"));

        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await new CaseDesk(liaison, url).OpenAsync("opinions");
        await Assertions.Expect(OpinionOf(liaison, Granted)).ToContainTextAsync(until);
        await Assertions.Expect(OpinionOf(liaison, Refused)).ToContainTextAsync(due);
        await Assertions.Expect(OpinionOf(liaison, Refused)).Not.ToContainTextAsync(until);
        await new CaseDesk(liaison, url).OpenAsync("history");
        var history = liaison.Page.Locator(".rc-case__part");
        await Assertions.Expect(history).ToContainTextAsync(due); // the date as it was
        await Assertions.Expect(history).ToContainTextAsync("需向区县逐一核实储备点数量。");
        await Assertions.Expect(history).ToContainTextAsync("本单位职责单一，请按期提出意见。");
        await ShouldReadAsync("jtj", url, due);
    }

    /// <summary>The administrator: in the rules of that day a co-handler's extension waits for the office.</summary>
    private async Task WantConsentForOpinionsAsync()
    {
        await using var admin = await city.Browser.SignInAsync(city.Server, "admin");
        await admin.GoToAsync("/settings/rules");
        var page = admin.Page;
        var row = page.Locator("tr").Filter(new() { HasText = "协办意见" }).Filter(new() { Has = page.GetByRole(AriaRole.Checkbox) });
        await page.Locator("main").EnterAsync("施行日", Assigned.AddDays(-1));
        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "看看会动哪些期限" }).ClickAsync();
        await page.Locator(".rc-preview").GetByRole(AriaRole.Button, new() { NameRegex = SaveButton() }).ClickAsync();
        await page.Locator(".rc-preview").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static async Task<string> AssignedCaseAsync(BrowserSession committee, string number)
    {
        await committee.GoToAsync("/cases/new");
        var page = committee.Page;
        await page.GetByLabel("编号", new() { Exact = true }).FillAsync(number);
        await page.GetByLabel("标题", new() { Exact = true }).FillAsync("关于示例社区应急物资共享的建议");
        await page.GetByLabel("领衔代表", new() { Exact = true }).FillAsync("闻示例");
        await page.Locator("#new-lead-agency").SelectOptionAsync(new SelectOptionValue { Label = "重庆市应急管理局" });
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(CaseAddress());
        var url = new Uri(page.Url).AbsolutePath;
        await new CaseDesk(committee, url).ActAsync("交办", async dialog =>
        {
            await dialog.PickAsync(Granted);
            await dialog.PickAsync(Refused);
            await dialog.EnterAsync("交办日期", Assigned);
        });
        return url;
    }

    /// <summary>Asks for three days more; the date as it is, and as it would be.</summary>
    private async Task<(string Due, string Until)> AskAsync(string user, string url, string reason, string? shot = null)
    {
        await using var person = await city.Browser.SignInAsync(city.Server, user);
        var (due, until) = ("", "");
        await new CaseDesk(person, url).ActAsync("申请延期", async dialog =>
        {
            var room = dialog.GetByText("最晚可延至");
            due = DayText().Match(await room.InnerTextAsync()).Value;
            until = FormEntries.Day(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(3));
            await dialog.EnterAsync("延至", until);
            await dialog.EnterAsync("理由", reason);
            if (shot is not null)
            {
                await person.ShootAsync(shot);
            }
        });
        await ShouldReadAsync(person, url, due); // asked is not granted
        return (due, until);
    }

    private static Task DecideAsync(BrowserSession committee, string url, string action, string agency) => new CaseDesk(committee, url).ActAsync(action, async dialog =>
    {
        var which = dialog.Locator("#extension-which");
        await which.SelectOptionAsync(new SelectOptionValue { Label = await which.Locator("option").Filter(new() { HasText = agency }).InnerTextAsync() });
    });

    private async Task ShouldReadAsync(string user, string url, string due)
    {
        await using var person = await city.Browser.SignInAsync(city.Server, user);
        await ShouldReadAsync(person, url, due);
    }

    private static async Task ShouldReadAsync(BrowserSession person, string url, string due)
    {
        await new CaseDesk(person, url).OpenAsync("opinions");
        await Assertions.Expect(person.Page.Locator("main")).ToContainTextAsync(due);
    }

    private static ILocator OpinionOf(BrowserSession person, string agency) => person.Page.Locator(".rc-opinion").Filter(new() { HasText = agency });

    [GeneratedRegex("^保存")]
    private static partial Regex SaveButton();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex DayText();

    [GeneratedRegex(@"/cases/\d+(\?.*)?$")]
    private static partial Regex CaseAddress();
}
