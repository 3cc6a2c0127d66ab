using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>Somebody is told of what concerns him while his page is open, and says how else he wants to be told.</summary>
public sealed partial class MessagesTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task Message_OfAReminder_ComesByItselfAndLeadsToTheCase()
    {
        await using var member = await city.Browser.SignInAsync(city.Server, "delegate");
        await using var committee = await city.Browser.SignInAsync(city.Server, "committee");
        await member.GoToAsync("/");
        var bell = member.Page.Locator(".rc-bell");
        var before = await UnreadAsync(bell);

        await new CaseDesk(committee, "/cases/1").ActAsync("提醒返回回执");

        await Assertions.Expect(bell).ToHaveAccessibleNameAsync($"消息，{before + 1}条未读");
        await bell.ClickAsync();
        var line = member.Page.Locator(".rc-inbox__line").First;
        await Assertions.Expect(line).ToContainTextAsync("请反馈回执");
        await member.ShouldBeAccessibleAsync();
        await member.ShouldFitAsync(BrowserSession.Phone);
        await line.GetByRole(AriaRole.Link).ClickAsync();
        await member.Page.WaitForURLAsync("**/cases/1");
        await Assertions.Expect(bell).ToHaveAccessibleNameAsync(before == 0 ? "消息，没有未读" : $"消息，{before}条未读");
    }

    [Fact]
    public async Task Settings_AWrongAddressThenARight_AreRefusedAndKept_AndGiveACalendar()
    {
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        await officer.GoToAsync("/me/notices");
        var main = officer.Page.Locator("main");
        await main.GetByText("逐条发").ClickAsync();
        await main.EnterAsync("邮箱地址", "nobody");
        await main.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Assertions.Expect(main.GetByRole(AriaRole.Alert)).ToContainTextAsync("不是邮箱地址");
        await Assertions.Expect(main.GetByLabel("邮箱地址")).ToHaveValueAsync("nobody");

        await main.EnterAsync("邮箱地址", "officer@city.example");
        await main.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Assertions.Expect(main.GetByText("已保存。")).ToBeVisibleAsync();
        await main.GetByRole(AriaRole.Button, new() { Name = "生成订阅地址" }).ClickAsync();
        var address = main.GetByLabel("订阅地址", new() { Exact = true });
        await Assertions.Expect(address).ToHaveValueAsync(CalendarAddress());
        var path = new Uri(await address.InputValueAsync()).AbsolutePath;
        using var client = new HttpClient { BaseAddress = city.Server.Address };
        (await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).ShouldStartWith("BEGIN:VCALENDAR");

        await officer.GoToAsync("/me/notices");
        await Assertions.Expect(main.GetByLabel("邮箱地址")).ToHaveValueAsync("officer@city.example");
        await Assertions.Expect(address).ToBeHiddenAsync(); // shown once
    }

    private static async Task<int> UnreadAsync(ILocator bell) =>
        Number().Match(await bell.GetAttributeAsync("aria-label") ?? "") is { Success: true } found
            ? int.Parse(found.Value, System.Globalization.CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^https://jianyi\.example\.org/calendar/[\w-]{43}\.ics$")]
    private static partial Regex CalendarAddress();
}
