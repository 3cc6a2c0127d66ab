using Microsoft.Playwright;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>Word in the middle: a division's draft comes in as a version, the sealed PDF comes back and is held against the signed text.</summary>
public sealed class WordInTheMiddleTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string DraftName = "应急指挥处稿.docx";

    [Fact]
    public async Task WordDraft_TakenIn_IsANewVersionWithItsFile()
    {
        await using var officer = await city.Browser.SignInAsync(city.Server, "officer");
        var url = await officer.FindCaseAsync("闭07");
        await officer.GoToAsync($"{url}/reply");
        await Assertions.Expect(officer.Page.Locator("[data-letter-section] textarea").Last).ToBeEditableAsync();
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "从 Word 导入" }).ClickAsync();
        var dialog = officer.Page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("input[type=file]").SetInputFilesAsync(Draft());
        await dialog.GetByText("一、建成启用情况").WaitForAsync();
        await dialog.GetByText("表格 1").ClickAsync();
        await officer.ShootAsync("word-draft");
        await officer.ShouldBeAccessibleAsync(dialog);
        await officer.ShouldFitAsync(BrowserSession.Phone);
        await officer.Page.SetViewportSizeAsync(BrowserSession.Desktop.Width, BrowserSession.Desktop.Height);

        await dialog.GetByRole(AriaRole.Button, new() { Name = "导入为新的一版" }).ClickAsync();

        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await Assertions.Expect(officer.Page.Locator("[data-letter-heading]")).ToHaveCountAsync(3);
        await Assertions.Expect(officer.Page.Locator("[data-letter-heading]").Last).ToHaveValueAsync("应急避难场所名录");
        await Assertions.Expect(officer.Page.Locator("[data-letter-heading]").First).ToHaveValueAsync("建成启用情况");
        await Assertions.Expect(officer.Page.Locator("[data-letter-section] textarea").First).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("街道：东坪；处数：12。"));
        await officer.ShootAsync("word-taken");
        await officer.GoToAsync($"{url}/versions");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Link, new() { Name = DraftName })).ToBeVisibleAsync();
        await officer.ShootAsync("word-versions");
    }

    [Fact]
    public async Task FinishedLetter_ThatDiffers_IsShownByCharactersAndAcceptedWithAReason()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var desk = new CaseDesk(liaison, await liaison.FindCaseAsync("闭03"));
        await desk.ActAsync("编号用印", dialog => dialog.EnterAsync("发文字号", "渝应急函〔2026〕303号"));
        var text = (await city.Server.RunCommandAsync("letter", "export", "--case", "闭03", "--format", "txt")).Output;
        var letter = LetterReader.Read(text).Document;

        await desk.OpenAsync();
        await desk.PressAsync("附上成品文件");
        var dialog = desk.Page.GetByRole(AriaRole.Dialog);
        await UploadAsync(dialog, "盖章件.pdf", Changed(letter));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "附上并比对" }).ClickAsync();
        await dialog.Locator("ins").First.WaitForAsync();
        await desk.ShootAsync("finished-letter");
        await liaison.ShouldBeAccessibleAsync(dialog);
        await liaison.ShouldFitAsync(BrowserSession.Phone);
        await liaison.Page.SetViewportSizeAsync(BrowserSession.Desktop.Width, BrowserSession.Desktop.Height);
        await dialog.EnterAsync("理由（接受差异或重新审签都要写）", "印制时按统计口径更正，已报局长同意。");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "接受差异" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await desk.OpenAsync("reply");
        await Assertions.Expect(desk.Page.Locator(".rc-finished")).ToContainTextAsync("差异已接受");
        await liaison.ShouldBeAccessibleAsync();
        await desk.ShootAsync("finished-panel");

        await desk.OpenAsync();
        await desk.PressAsync("附上成品文件");
        await desk.ConfirmAsync("附上并比对", dialog => UploadAsync(dialog, "盖章件2.pdf", PdfOf(letter)));
        await desk.OpenAsync("reply");
        await Assertions.Expect(desk.Page.Locator(".rc-finished").First).ToContainTextAsync("与签发文本一致");
        await desk.OpenAsync("history");
        await desk.ShootAsync("finished-history");
    }

    private static async Task UploadAsync(ILocator dialog, string name, byte[] content)
    {
        await dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/pdf", Buffer = content });
        await dialog.GetByText($"已上传：{name}").WaitForAsync();
    }

    private static byte[] Changed(LetterDocument letter)
    {
        var section = letter.Sections[0];
        var changed = section with { Paragraphs = [section.Paragraphs[0].TrimEnd('。') + "（截至本月底）。", .. section.Paragraphs.Skip(1)] };
        return PdfOf(letter with { Sections = [changed, .. letter.Sections.Skip(1)] });
    }

    private static byte[] PdfOf(LetterDocument letter) =>
        LetterFile.Of(letter, LetterFileFormat.Pdf, new LetterPageOptions(), new LetterPdf(new LetterFonts(new LetterFontSettings(null, UseSystem: false)))).Bytes;

    private static FilePayload Draft() => WordFile.Of(
        DraftName,
        WordFile.Line("关于闭07号建议的答复意见（应急指挥处）"),
        WordFile.Line("一、建成启用情况"),
        WordFile.Line("（一）全市已建成启用应急避难场所，分布如下。"),
        WordFile.Table(["街道", "处数"], ["东坪", "12"], ["西坪", "9"]),
        WordFile.Line("（二）标识牌全部更新，示意见下图。"),
        WordFile.Picture,
        WordFile.Line("二、下一步安排"),
        WordFile.Line("计划在2027年6月底前完成其余场所的开放演练。"),
        WordFile.Line("附件：1.应急避难场所名录"),
        WordFile.Line("应急指挥处"),
        WordFile.Line("2026年11月20日"));
}
