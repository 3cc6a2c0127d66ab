using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>
/// The whole story of a case in the agency's own mode: one liaison records, from paper, OA and messages, what all the others did, and nothing of it
/// passes as their own act.
/// </summary>
public sealed partial class AgencyOwnTests(SampleCity city) : IClassFixture<SampleCity>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime);

    private static readonly (string Agency, string Source, string Number)[] Opinions =
    [
        ("市发展改革委", "纸质材料", "渝发改函〔2026〕301号"), ("市规划自然资源局", "办公系统", "渝规资函〔2026〕215号"),
        ("市住房城乡建委", "即时消息", ""), ("市城市管理局", "纸质材料", "渝城管函〔2026〕98号"),
        ("市交通局", "办公系统", "渝交函〔2026〕177号"), ("市卫生健康委", "电话", ""),
    ];

    [Fact]
    public async Task Case_RecordedByOneLiaison_IsConcludedAndSaysWhatWasRecorded()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var desk = new CaseDesk(liaison, await RegisterAsync(liaison));
        await TakeOverAsync(desk);
        await AskForOpinionsAsync(desk);
        await RecordOpinionsAsync(liaison, desk);
        await ConsultAsync(liaison, desk);

        var paper = new PaperSignOff(liaison, desk, Today, [.. Opinions.Select(one => $"{one.Agency}的协办意见还没有标明是否采纳")]);
        await paper.DraftAsync("储备先行", "今年在12个示例渡口建成防汛物资储备点，年底前全部配齐。");
        await paper.ReturnOnceAsync("请写明责任单位。");
        await paper.DraftAsync("责任落实", "由示例街道负责日常管理，每季度检查一次。");
        await paper.SignAsync("signed-1.pdf");
        await SendAsync(liaison, desk, "渝应急函〔2026〕9421号");
        await RecordReceiptAsync(liaison, desk, "不满意", "答复没有说明资金安排。");

        await OrderRehandlingAsync(liaison, desk);
        await paper.DraftAsync("资金安排", "所需资金80万元已列入年度预算。");
        await paper.SignWithoutOpinionsAsync("补充的是本单位资金安排，不涉及协办职责。", "signed-2.pdf");
        await SendAsync(liaison, desk, "渝应急函〔2026〕9422号");
        await RecordReceiptAsync(liaison, desk, "满意", "");
        await desk.ActAsync("代录：结案", dialog => dialog.EnterAsync("说明", "办理平台显示已办结。"));

        await desk.ShouldStandAtAsync("结案");
        await ShouldSayWhatWasRecordedAsync(liaison, desk);
    }

    private static async Task<string> RegisterAsync(BrowserSession liaison)
    {
        await liaison.GoToAsync("/cases/new");
        var form = liaison.Page.Locator("main");
        await form.EnterAsync("编号", "0942");
        await form.EnterAsync("标题", "关于加强渡口防汛物资储备的示例建议");
        await form.EnterAsync("领衔代表", "闻示例");
        await form.EnterAsync("交办日期", Today.AddDays(-40));
        await form.EnterAsync("通知要求的答复日期", Today.AddDays(20));
        foreach (var (agency, _, _) in Opinions)
        {
            await form.PickAsync(agency);
        }

        await form.EnterAsync("文号或编号", "渝府办交〔2026〕12号");
        await form.AttachAsync("交办通知", "notice.pdf");
        await liaison.ShootAsync("own-register");
        await form.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await liaison.Page.WaitForURLAsync(CaseAddress());
        return new Uri(liaison.Page.Url).AbsolutePath;
    }

    private static async Task TakeOverAsync(CaseDesk desk)
    {
        await desk.ActAsync("签收");
        await desk.ActAsync("分办", async dialog =>
        {
            await dialog.GetByLabel("承办处室").SelectOptionAsync(new SelectOptionValue { Label = "防汛抗旱处" });
            await dialog.GetByLabel("承办人").SelectOptionAsync(new SelectOptionValue { Label = "沈示例" });
            await dialog.EnterAsync("内部期限", Today.AddDays(10));
            await desk.ShootAsync("distribute");
        });
    }

    private static Task AskForOpinionsAsync(CaseDesk desk) => desk.ActAsync("征求协办意见", async dialog =>
    {
        await dialog.EnterAsync("要各单位答什么", "请就职责范围内的渡口防汛物资储备提出意见。");
        await dialog.EnterAsync("发生日期", Today.AddDays(-30));
        await desk.ShootAsync("own-ask-opinions");
    });

    private static async Task RecordOpinionsAsync(BrowserSession liaison, CaseDesk desk)
    {
        foreach (var (agency, source, number) in Opinions)
        {
            await desk.OpenAsync("opinions");
            var row = liaison.Page.Locator(".rc-opinion").Filter(new() { HasText = agency });
            await row.GetByRole(AriaRole.Button, new() { Name = "代录意见" }).ClickAsync();
            await desk.ConfirmAsync("代录：提交协办意见", async dialog =>
            {
                await dialog.EnterAsync("意见正文", $"{agency}：同意，已列入本单位年度安排。");
                await dialog.EnterAsync("对方文号", number);
                await dialog.EnterAsync("意见日期", Today.AddDays(-12));
                await dialog.ChooseAsync(source);
                await dialog.AttachAsync("扫描件（可不填）", $"opinion-{number.Length}.pdf");
                if (agency == "市规划自然资源局")
                {
                    await desk.ShootAsync("record-opinion");
                }
            });
            await ShouldBeRecordedAsync(liaison, row, source);
        }

        await liaison.ShootAsync("own-case-opinions");
    }

    private static async Task ShouldBeRecordedAsync(BrowserSession liaison, ILocator row, string source)
    {
        await Assertions.Expect(row.Locator("h3")).ToContainTextAsync("代录");
        await row.GetByRole(AriaRole.Button, new() { Name = "看意见" }).ClickAsync();
        await Assertions.Expect(liaison.Page.Locator(".rc-opinion__text")).ToContainTextAsync($"代录：{source}（林示例录入）");
    }

    private static async Task ConsultAsync(BrowserSession liaison, CaseDesk desk)
    {
        await desk.ActAsync("登记沟通", async dialog =>
        {
            await dialog.EnterAsync("沟通日期", Today.AddDays(-9));
            await dialog.EnterAsync("谈了什么、商定了什么", "到渡口现场看了储备点，代表希望写明完成时间。");
            await desk.ShootAsync("consultation");
        });
        await desk.OpenAsync("consultations");
        await liaison.ShootAsync("case-consultations");
    }

    private static async Task SendAsync(BrowserSession liaison, CaseDesk desk, string number)
    {
        await desk.ActAsync("编号用印", async dialog =>
        {
            await dialog.EnterAsync("发文字号", number);
            await desk.ShootAsync("number-and-seal");
        });
        await desk.ActAsync("寄送答复", async dialog =>
        {
            await dialog.EnterAsync("上传平台日期（可不填）", Today);
            await desk.ShootAsync("send");
        });
        await desk.ShouldStandAtAsync("已答复");
        await desk.OpenAsync("dispatch");
        await liaison.ShootAsync("case-dispatch");
    }

    private static async Task RecordReceiptAsync(BrowserSession liaison, CaseDesk desk, string verdict, string opinion)
    {
        await desk.ActAsync("代录：填写回执", async dialog =>
        {
            await dialog.ChooseAsync(verdict);
            await dialog.EnterAsync("意见和建议", opinion);
            await dialog.EnterAsync("回执上的姓名", "闻示例");
            await dialog.ChooseAsync("代表建议办理平台");
            await dialog.EnterAsync("文号或编号", "平台回执0942");
            await dialog.AttachAsync("扫描件", "receipt.pdf");
            await desk.ShootAsync("record-receipt");
        });
        await desk.OpenAsync("dispatch");
        await Assertions.Expect(liaison.Page.Locator(".rc-receipt-card")).ToContainTextAsync("代录：林示例，来自代表建议办理平台");
        await liaison.ShootAsync("own-receipt");
    }

    private static async Task OrderRehandlingAsync(BrowserSession liaison, CaseDesk desk)
    {
        await desk.ActAsync("代录：责成重新办理", async dialog =>
        {
            await dialog.EnterAsync("理由", "代表要求说明资金安排，理由成立。");
            await dialog.EnterAsync("文号或编号", "渝人代工函〔2026〕31号");
            await dialog.AttachAsync("扫描件（可不填）", "order.pdf");
            await desk.ShootAsync("own-re-handling");
        });
        await desk.ShouldStandAtAsync("办理");
        await liaison.ShootAsync("case-second-round");
    }

    private static async Task ShouldSayWhatWasRecordedAsync(BrowserSession liaison, CaseDesk desk)
    {
        await desk.OpenAsync("history");
        foreach (var (what, party) in new[]
        {
            ("已交办", "政府办公厅"), ("提交了协办意见", "协办单位联络员"), ("审核同意", "核稿人"), ("退回了答复稿", "核稿人"), ("已审签", "审签人"),
            ("返回了回执", "代表"), ("责成重新办理", "人代工委"), ("已结案", "人代工委"),
        })
        {
            var lines = liaison.Page.Locator(".rc-history__line").Filter(new() { Has = liaison.Page.Locator($"strong:text-is('{what}')") });
            (await lines.CountAsync()).ShouldBePositive(what);
            foreach (var line in await lines.AllAsync())
            {
                var text = await line.InnerTextAsync();
                text.ShouldContain($"替{party}代录", customMessage: what);
                text.ShouldContain("来源：", customMessage: what);
                text.ShouldContain("林示例", customMessage: what);
            }
        }

        var scan = await liaison.Page.GetByRole(AriaRole.Link, new() { Name = "附件：signed-1.pdf" }).First.GetAttributeAsync("href");
        (await liaison.Context.APIRequest.GetAsync(scan!)).Status.ShouldBe(200); // a link has an address
        await liaison.ShootAsync("case-history");
    }

    [GeneratedRegex(@"/cases/\d+(\?.*)?$")]
    private static partial Regex CaseAddress();
}
