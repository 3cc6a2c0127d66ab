using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;
using ResilientCity.EndToEnd.Tests.Stories;

namespace ResilientCity.EndToEnd.Tests;

/// <summary>The screens as the guide shows them, of the sample's cases; what only a story brings about is shot in the stories.</summary>
public sealed class PicturesTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string ListName = "建议清单.xlsx";

    private static readonly string[][] List =
    [
        ["建议编号", "建议标题", "领衔代表", "主办单位", "协办单位", "交办时间"],
        ["0601", "关于完善小区充电桩防火间距的示例建议", "示例甲", "市应急管理局", "市住房城乡建委", "2026-10-12"],
        ["0602", "关于在汛期前清理排水沟的示例建议", "示例乙", "市城市管理局", "", "2026-10-12"],
        ["0603", "关于设置应急避难场所双语标识的示例建议", "示例丙", "市应急管理局", "市规划自然资源局、市城市管理局", "2026-10-12"],
        ["", "关于开展冬季取暖安全检查的示例建议", "示例丁", "市应急管理局", "", "2026-10-12"],
    ];

    [Fact]
    public async Task CaseScreens_OfTheLeadAgency_AreShown()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.GoToAsync("/");
        await liaison.ShootAsync("worklist");
        await liaison.GoToAsync("/cases");
        await liaison.ShootAsync("cases");
        await liaison.GoToAsync("/inbox");
        await liaison.ShootAsync("inbox");
        await liaison.GoToAsync(await liaison.FindCaseAsync("0750"));
        await liaison.ShootAsync("case-0750");
        await liaison.GoToAsync(await liaison.FindCaseAsync("闭07"));
        await liaison.ShootAsync("case-page");
        await liaison.GoToAsync($"{await liaison.FindCaseAsync("闭07")}?tab=opinions");
        await liaison.Page.Locator(".rc-opinion").Filter(new() { HasText = "市发展改革委" }).GetByRole(AriaRole.Button, new() { Name = "看意见" }).ClickAsync();
        await liaison.Page.Locator(".rc-opinion__text").WaitForAsync();
        await liaison.ShootAsync("case-opinions");
        await ShootReassignmentAsync(liaison);
        await ShootRegistrationAsync(liaison);
        await liaison.GoToAsync($"{await liaison.FindCaseAsync("闭01")}/letter");
        await liaison.ShootAsync("letter-print");
    }

    [Fact]
    public async Task ReplyScreens_OfDraftingAndSigning_AreShown()
    {
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        await officer.GoToAsync($"{await officer.FindCaseAsync("闭07")}/reply");
        await Assertions.Expect(officer.Page.Locator("[data-letter-section] textarea").Last).ToBeEditableAsync();
        await officer.ShootAsync("reply-editor");
        await officer.GoToAsync($"{await officer.FindCaseAsync("闭04")}/versions");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "比较" }).ClickAsync();
        await officer.Page.GetByRole(AriaRole.Heading, new() { Name = "比较" }).WaitForAsync();
        await officer.ShootAsync("versions");

        await using var head = await city.Browser.SignInAsync(city.Server, "head");
        await head.GoToAsync((await head.FindCaseAsync("闭04")).Replace("/cases/", "/sign-off/", StringComparison.Ordinal));
        await head.Page.Locator(".rc-sign-bar").WaitForAsync();
        await head.ShootAsync("sign-off");
    }

    [Fact]
    public async Task OfficeAndDelegateScreens_AreShown()
    {
        await using var committee = await city.Browser.SignInAsync(city.Server, "committee");
        await committee.GoToAsync("/board");
        await committee.ShootAsync("board");
        await ShootAssignmentAsync(committee);
        var dissatisfied = new CaseDesk(committee, await committee.FindCaseAsync("闭10"));
        await dissatisfied.OpenAsync();
        await dissatisfied.PressAsync("责成重新办理");
        await committee.Page.GetByRole(AriaRole.Dialog).EnterAsync("理由", "答复没有写明其余18处的回填时间，请列出时限后重新答复。");
        await committee.ShootAsync("re-handling");
        var replied = new CaseDesk(committee, await committee.FindCaseAsync("闭01"));
        await replied.ActAsync("发放回执单");
        await replied.OpenAsync("dispatch");
        await committee.ShootAsync("slip-issue", committee.Page.Locator(".rc-case__part"));

        await using var member = await city.Browser.SignInAsync(city.Server, "delegate");
        await member.GoToAsync("/cases/1/receipt");
        await member.Page.GetByLabel("基本满意", new() { Exact = true }).CheckAsync();
        await member.Page.FillAsync("#receipt-opinion", "希望每年通报一次韧性城市建设的进度。");
        await member.ShootAsync("receipt", member.Page.Locator("#answer"));
    }

    [Fact]
    public async Task Settings_OfTheAdministrator_AreShown()
    {
        await using var admin = await city.Browser.SignInAsync(city.Server, "admin");
        await admin.GoToAsync("/settings/agencies/1");
        await admin.ShootAsync("settings-agencies");
        await admin.GoToAsync("/settings/people");
        await Assertions.Expect(admin.Page.Locator("[aria-current=page].rc-rail__current")).ToHaveTextAsync("设置");
        await admin.ShootAsync("settings-people");
        await admin.GoToAsync("/settings/delivery");
        await admin.ShootAsync("settings-delivery");
    }

    [Fact]
    public async Task Importing_OfALetterAndOfASession_IsShown()
    {
        var exported = (await city.Server.RunCommandAsync("letter", "export", "--case", "闭01", "--format", "txt")).Output.Trim().Replace("闭01", "闭31", StringComparison.Ordinal);
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.GoToAsync("/import/letter");
        await liaison.Page.FillAsync("#letter-text", exported);
        await liaison.ShootAsync("import-letter");
        await liaison.Page.GetByRole(AriaRole.Button, new() { Name = "读取" }).ClickAsync();
        await Assertions.Expect(liaison.Page.Locator("#letter-text")).ToBeHiddenAsync();
        await liaison.ShootAsync("import-preview");

        await using var committee = await city.Browser.SignInAsync(city.Server, "committee");
        await committee.GoToAsync("/import/session");
        await committee.Page.Locator(".rc-file input[type=file]").First.SetInputFilesAsync(SheetFile.Of(ListName, List));
        await committee.Page.GetByText(ListName).First.WaitForAsync();
        await committee.Page.GetByRole(AriaRole.Button, new() { Name = "对应并预览" }).ClickAsync();
        await committee.Page.GetByText("0601").First.WaitForAsync();
        await committee.ShootAsync("import-session", committee.Page.Locator("main .rc-panel").Last);
    }

    private static async Task ShootRegistrationAsync(BrowserSession liaison)
    {
        await liaison.GoToAsync("/cases/new");
        var form = liaison.Page.Locator("section[aria-labelledby=new-assignment]");
        await form.EnterAsync("通知要求的答复日期", "2026-12-25");
        await form.PickAsync("市规划自然资源局");
        await form.PickAsync("市交通局");
        await form.EnterAsync("文号或编号", "渝府办交〔2026〕12号");
        await form.AttachAsync("交办通知", "交办通知.pdf");
        await liaison.ShootAsync("register-agency-own", form);
    }

    private static async Task ShootAssignmentAsync(BrowserSession committee)
    {
        var desk = new CaseDesk(committee, await committee.FindCaseAsync("闭16"));
        await desk.OpenAsync();
        await desk.PressAsync("交办");
        var dialog = committee.Page.GetByRole(AriaRole.Dialog);
        await dialog.PickAsync("市发展改革委");
        await dialog.PickAsync("市规划自然资源局");
        await committee.ShootAsync("assign");
    }

    private static async Task ShootReassignmentAsync(BrowserSession liaison)
    {
        var desk = new CaseDesk(liaison, await liaison.FindCaseAsync("闭15"));
        await desk.OpenAsync();
        await desk.PressAsync("申请退办");
        var dialog = liaison.Page.GetByRole(AriaRole.Dialog);
        await dialog.EnterAsync("理由", "老旧小区消防设施改造由住房城乡建设部门负责，我局没有相应职责。");
        await dialog.EnterAsync("建议改由哪个单位办理（可不填）", "市住房城乡建委");
        await liaison.ShootAsync("reassignment");
    }
}
