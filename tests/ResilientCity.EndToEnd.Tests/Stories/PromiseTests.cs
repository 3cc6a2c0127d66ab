using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>A promise from the sentence to the day it is kept, and the yearly report with its second receipt.</summary>
public sealed class PromiseTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task Promise_SuggestedTakenReportedKept_IsTheSameRowForTheDelegate()
    {
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        var draft = await officer.FindCaseAsync("闭07");
        await TakeSuggestionAsync(officer, draft);

        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var desk = new CaseDesk(liaison, await liaison.FindCaseAsync("0750"));
        await desk.OpenAsync("commitments");
        var row = liaison.Page.Locator("#commitment-1");
        await row.GetByRole(AriaRole.Link, new() { Name = "看函中原句" }).ClickAsync();
        await Assertions.Expect(liaison.Page.Locator("mark#promise-1")).ToContainTextAsync("2022年推动8个区县");
        await liaison.Page.Locator("mark#promise-1").GetByRole(AriaRole.Link, new() { Name = "承诺1", Exact = true }).ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("8个区县");

        await PressAsync(liaison, "登记进展：第1条");
        await desk.ConfirmAsync("登记进展", async form =>
        {
            await form.EnterAsync("已完成数（个区县）", "-1");
            await form.EnterAsync("进展情况", "（示例）六个区县通过验收。");
            await form.GetByRole(AriaRole.Button, new() { Name = "登记进展", Exact = true }).ClickAsync();
            await Assertions.Expect(form).ToContainTextAsync("不能小于 0");
            await Assertions.Expect(form.GetByLabel("进展情况", new() { Exact = true })).ToHaveValueAsync("（示例）六个区县通过验收。");
            await form.EnterAsync("已完成数（个区县）", "6");
            await form.AttachAsync("佐证材料", "验收文件.pdf");
        });
        await Assertions.Expect(row).ToContainTextAsync("已完成 6，目标 8个区县");
        await Assertions.Expect(row.GetByRole(AriaRole.Link, new() { Name = "验收文件.pdf" })).ToBeVisibleAsync();
        await liaison.ShootAsync("promise-progress", liaison.Page.Locator(".rc-case__part"));

        await PressAsync(liaison, "已落实：第1条");
        await desk.ConfirmAsync("已落实", form => form.EnterAsync("已完成数（个区县）", "8"));
        await Assertions.Expect(row).ToContainTextAsync("已落实");

        await using var member = await city.Browser.SignInAsync(city.Server, "delegate");
        await member.GoToAsync("/commitments?show=Done");
        await Assertions.Expect(member.Page.Locator(".rc-cards")).ToContainTextAsync("达到安全发展示范创建标准的区县");
        await member.ShouldFitAsync(BrowserSession.Phone);
        await liaison.GoToAsync("/commitments");
        await liaison.ShootAsync("ledger");
        await liaison.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task YearlyReport_SentAnsweredDissatisfied_LeadsToAMeeting()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var url = await OpenReportAsync(liaison);
        await liaison.Page.GetByRole(AriaRole.Button, new() { Name = "登记寄送", Exact = true }).ClickAsync();
        await new CaseDesk(liaison, url).ConfirmAsync("登记寄送", form => form.ChooseAsync("当面送达"));
        await Assertions.Expect(liaison.Page.GetByText("寄送（当面送达）。")).ToBeVisibleAsync();
        await liaison.ShootAsync("yearly-report");

        await using var member = await city.Browser.SignInAsync(city.Server, "delegate");
        await OpenReportAsync(member);
        await member.ShouldFitAsync(BrowserSession.Phone);
        var receipt = member.Page.Locator(".rc-receipt");
        await receipt.ChooseAsync("不满意");
        await receipt.GetByRole(AriaRole.Button, new() { Name = "提交回执" }).ClickAsync();
        await Assertions.Expect(receipt).ToContainTextAsync("意见");
        await receipt.EnterAsync("意见（不满意的请写明）", "（示例）请说明其余两个区县的安排。");
        await receipt.GetByRole(AriaRole.Button, new() { Name = "提交回执" }).ClickAsync();
        await Assertions.Expect(receipt).ToContainTextAsync("返回：不满意");

        await using var committee = await city.Browser.SignInAsync(city.Server, "committee");
        await OpenReportAsync(committee);
        await committee.Page.GetByRole(AriaRole.Button, new() { Name = "登记会商", Exact = true }).ClickAsync();
        await new CaseDesk(committee, url).ConfirmAsync("登记会商", async form =>
        {
            await form.EnterAsync("承办方参加人", "何示例局长");
            await form.EnterAsync("会商结果", "（示例）明年上半年补齐。");
        });
        await Assertions.Expect(committee.Page.Locator(".rc-receipt")).ToContainTextAsync("（示例）明年上半年补齐。");
        await committee.ShouldBeAccessibleAsync();
        await SendTheRestAsync(liaison);
    }

    /// <summary>The other reports: printed together with their receipts, and all but one recorded as sent.</summary>
    private static async Task SendTheRestAsync(BrowserSession liaison)
    {
        await liaison.GoToAsync("/commitments/yearly");
        var print = liaison.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^打印未寄送的 5 份") });
        var file = await liaison.Page.RunAndWaitForDownloadAsync(() => print.ClickAsync());
        (await File.ReadAllBytesAsync(await file.PathAsync())).AsSpan()[..5].SequenceEqual("%PDF-"u8).ShouldBeTrue();

        await PressAsync(liaison, "批量登记寄送");
        var form = liaison.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("示例午") }).UncheckAsync();
        await liaison.ShouldBeAccessibleAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "登记寄送 4 份" }).ClickAsync();
        await Assertions.Expect(form).ToBeHiddenAsync();
        await Assertions.Expect(liaison.Page.Locator("tbody tr").Filter(new() { HasText = "未寄送" })).ToHaveCountAsync(1);
        await Assertions.Expect(liaison.Page.Locator("tbody tr").Filter(new() { HasText = "未返回" })).ToHaveCountAsync(4);
    }

    private static async Task TakeSuggestionAsync(BrowserSession officer, string caseUrl)
    {
        await officer.GoToAsync($"{caseUrl}/reply");
        var panel = officer.Page.Locator("#reply-promises");
        await panel.GetByRole(AriaRole.Button, new() { NameRegex = new("^列入台账：我们会同轨道运营单位") }).ClickAsync();
        await Assertions.Expect(panel.Locator("#commitment-1")).ToContainTextAsync("拟选3座客流最大的车站先行试点");
        await Assertions.Expect(panel).ToContainTextAsync("1 条");
        await officer.ShootAsync("promise-panel", panel);

        await officer.Page.Locator("[data-letter-section]").First.Locator("[data-text]").FillAsync("拟选4座客流最大的车站先行试点。");
        await Assertions.Expect(panel.Locator("#commitment-1")).ToContainTextAsync("原句已改，对不上了");
        await PressAsync(officer, "重新对上原句：第1条");
        await new CaseDesk(officer, caseUrl).ConfirmAsync("重新对上原句");
        await Assertions.Expect(panel.Locator("#commitment-1")).ToContainTextAsync("拟选4座");
        await Assertions.Expect(panel.Locator("#commitment-1")).Not.ToContainTextAsync("对不上了");
    }

    private static Task PressAsync(BrowserSession person, string name) =>
        person.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>The report to the delegate of case 0750, found from the ledger.</summary>
    private static async Task<string> OpenReportAsync(BrowserSession person)
    {
        await person.GoToAsync("/commitments");
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "年度报告", Exact = true }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "打开：龚致平" }).ClickAsync();
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("龚致平");
        return new Uri(person.Page.Url).AbsolutePath;
    }
}
