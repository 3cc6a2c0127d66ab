using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>The whole story of a case, every person in a browser of his own: two rounds, from registration to conclusion.</summary>
public sealed partial class WholeProcessTests(SampleCity city) : IClassFixture<SampleCity>
{
    private static readonly (string User, string Agency)[] CoHandlers =
    [
        ("fgw", "市发展改革委"), ("ghzr", "市规划自然资源局"), ("zjw", "市住房城乡建委"),
        ("csgl", "市城市管理局"), ("jtj", "市交通局"), ("wjw", "市卫生健康委"),
    ];

    /// <summary>The officer marks no opinion in this story.</summary>
    private static string[] Unmarked => [.. CoHandlers.Select(one => $"{one.Agency}的协办意见还没有标明是否采纳")];

    [Fact]
    public async Task Case_FromRegistrationThroughReHandling_IsConcluded()
    {
        await using var committee = await city.Browser.SignInAsync(city.Server, "committee");
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        var url = await RegisterAsync(committee, "0918");
        await AssignAsync(new CaseDesk(committee, url));
        var desk = new CaseDesk(liaison, url);
        await desk.ActAsync("签收");
        await AskForOpinionsAsync(desk);
        foreach (var (user, _) in CoHandlers)
        {
            await GiveOpinionAsync(user, url);
        }

        await desk.OpenAsync("opinions");
        await liaison.ShootAsync("whole-case-opinions");
        await ConsultAsync(desk);
        await WriteReplyAsync(officer, url);
        await NumberAndSendAsync(desk, "渝应急函〔2026〕918号");
        await liaison.ShootAsync("case-replied");

        await GiveReceiptBySlipAsync(committee, url, "不满意", "答复没有说明资金安排。");
        await OrderRehandlingAsync(committee, url);
        await desk.ShouldStandAtAsync("办理");

        await SignSecondRoundAsync(officer, url);
        await NumberAndSendAsync(desk, "渝应急函〔2026〕919号");
        await GiveReceiptBySlipAsync(committee, url, "满意", "");
        await new CaseDesk(committee, url).ActAsync("结案");
        await new CaseDesk(committee, url).ShouldStandAtAsync("结案");
        await committee.ShootAsync("case-concluded");
    }

    private static async Task<string> RegisterAsync(BrowserSession committee, string number)
    {
        await committee.GoToAsync("/cases/new");
        var page = committee.Page;
        await page.GetByLabel("编号", new() { Exact = true }).FillAsync(number);
        await page.GetByLabel("标题", new() { Exact = true }).FillAsync("关于示例社区防汛物资储备的建议");
        await page.GetByLabel("领衔代表", new() { Exact = true }).FillAsync("闻示例");
        await page.Locator("#new-lead-agency").SelectOptionAsync(new SelectOptionValue { Label = "重庆市应急管理局" });
        await committee.ShootAsync("register");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(CaseAddress());
        return new Uri(page.Url).AbsolutePath;
    }

    private static Task AssignAsync(CaseDesk desk) => desk.ActAsync("交办", async dialog =>
    {
        foreach (var (_, agency) in CoHandlers)
        {
            var field = dialog.GetByLabel("协办单位（按通知里的顺序）");
            await field.FillAsync(agency);
            await field.PressAsync("Tab");
            await dialog.Locator(".rc-picked").GetByText(agency).WaitForAsync();
        }

        await desk.ShootAsync("whole-assign");
    });

    private static Task AskForOpinionsAsync(CaseDesk desk) => desk.ActAsync("征求协办意见", async dialog =>
    {
        await dialog.GetByLabel("要各单位答什么", new() { Exact = true }).FillAsync("请就职责范围内的防汛物资储备提出意见。");
        foreach (var (_, agency) in CoHandlers)
        {
            var box = dialog.GetByLabel(agency, new() { Exact = true });
            await box.SetCheckedAsync(true);
        }

        await desk.ShootAsync("ask-opinions");
    });

    private async Task GiveOpinionAsync(string user, string url)
    {
        await using var person = await city.Browser.SignInAsync(city.Server, user);
        await new CaseDesk(person, url).ActAsync("提交协办意见", async dialog =>
        {
            await dialog.GetByLabel("意见正文").FillAsync("同意建设社区防汛物资储备点，已列入本单位年度安排，12月底前完成首批配置。");
            if (user == CoHandlers[0].User)
            {
                await person.ShootAsync("give-opinion");
            }
        });
    }

    private static Task ConsultAsync(CaseDesk desk) => desk.ActAsync("登记沟通", dialog =>
        dialog.GetByLabel("谈了什么、商定了什么").FillAsync("到社区现场看了储备点，代表希望写明完成时间。"));

    private async Task WriteReplyAsync(BrowserSession officer, string url)
    {
        await using var reviewer = await city.Browser.SignInAsync(city.Server, "reviewer");
        await using var office = await city.Browser.SignInAsync(city.Server, "office");
        await using var head = await city.Browser.SignInAsync(city.Server, "head");
        await ReplyStory.DraftAsync(officer, url, "储备先行", "今年在12个示例社区建成防汛物资储备点，年底前全部配齐。");
        await officer.ShootAsync("whole-reply-editor");
        await ReplyStory.SubmitAsync(officer, url, shot: "submit", findings: Unmarked);
        await ReplyStory.ReturnAsync(reviewer, url, "请写明责任单位。");
        await ReplyStory.DraftAsync(officer, url, "责任落实", "由示例街道负责日常管理，每季度检查一次。");
        await ReplyStory.SubmitAsync(officer, url, findings: Unmarked);
        await ReplyStory.PressOnSheetAsync(reviewer, url, "同意", "已同意，转到下一步。");
        await ReplyStory.PressOnSheetAsync(office, url, "同意", "已同意，转到下一步。");
        await head.GoToAsync(url.Replace("/cases/", "/sign-off/", StringComparison.Ordinal));
        await Assertions.Expect(head.Page.Locator("main")).ToContainTextAsync("12个示例社区");
        await Assertions.Expect(head.Page.Locator("main")).ToContainTextAsync("示例街道负责日常管理");
        await head.ShootAsync("whole-sign-off");
        await ReplyStory.PressOnSheetAsync(head, url, "审签", "已审签。");
    }

    private async Task SignSecondRoundAsync(BrowserSession officer, string url)
    {
        await using var reviewer = await city.Browser.SignInAsync(city.Server, "reviewer");
        await using var office = await city.Browser.SignInAsync(city.Server, "office");
        await using var head = await city.Browser.SignInAsync(city.Server, "head");
        await ReplyStory.DraftAsync(officer, url, "资金安排", "所需资金80万元已列入年度预算。");
        await ReplyStory.SubmitAsync(officer, url, "补充的是本单位资金安排，不涉及协办职责。");
        await ReplyStory.PressOnSheetAsync(reviewer, url, "同意", "已同意，转到下一步。");
        await ReplyStory.PressOnSheetAsync(office, url, "同意", "已同意，转到下一步。");
        await ReplyStory.PressOnSheetAsync(head, url, "审签", "已审签。");
    }

    private static async Task NumberAndSendAsync(CaseDesk desk, string number)
    {
        await desk.ActAsync("编号用印", dialog => dialog.Locator("#document-number").FillAsync(number));
        await desk.ActAsync("寄送答复");
        await desk.ShouldStandAtAsync("已答复");
    }

    private async Task GiveReceiptBySlipAsync(BrowserSession committee, string url, string verdict, string opinion)
    {
        var desk = new CaseDesk(committee, url);
        await desk.ActAsync("发放回执单");
        await desk.OpenAsync("dispatch");
        var link = await committee.Page.Locator("#slip-link").InputValueAsync();
        await using var phone = await city.Browser.OpenAsync(city.Server);
        await phone.Page.SetViewportSizeAsync(BrowserSession.Phone.Width, BrowserSession.Phone.Height);
        await phone.GoToAsync(new Uri(link).AbsolutePath);
        await phone.ShootAsync("slip");
        await phone.Page.GetByLabel(verdict, new() { Exact = true }).CheckAsync();
        await phone.Page.FillAsync("#receipt-opinion", opinion);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "提交回执" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Heading, new() { Name = "回执已提交，谢谢您" }).WaitForAsync();
    }

    private static Task OrderRehandlingAsync(BrowserSession committee, string url) =>
        new CaseDesk(committee, url).ActAsync("责成重新办理", dialog => dialog.GetByLabel("理由", new() { Exact = true }).FillAsync("代表要求说明资金安排，理由成立。"));

    [GeneratedRegex(@"/cases/\d+(\?.*)?$")]
    private static partial Regex CaseAddress();
}
