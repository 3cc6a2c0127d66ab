using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Letters.Files;

public sealed class SlipFileTests
{
    private const string Address = "https://npc.example/slip/abcdefghijklmnopqrstuvwxyz0123456789abcdefgh";

    private static readonly SlipForm Form = new(
        "第0012号答复回执单",
        [new("标题：", "关于完善社区避难点的建议"), new("代表：", "林堃喆"), new("答复单位：", "云山市应急管理局"), new("发文字号：", "云应急函〔2024〕8号（2024-05-06）")],
        [new("您对本次答复是否满意？", ["满意", "基本满意", "不满意"])],
        "意见和建议：",
        "代表签名：＿＿＿＿",
        "日期：＿＿年＿＿月＿＿日",
        "填好后请交回市人大常委会人代工委。",
        new("也可以用手机扫码填写：", Address, "有效期到2026-06-01。", [[true, false], [false, true]]));

    private static readonly DocumentFacts Facts = new(Form.Title, "市人大常委会人代工委", null);

    [Fact]
    public void Pdf_IsOnePage_WithItsWordsAndItsCode()
    {
        using var file = PdfDocument.Open(new LetterPdf(RenderedLetter.BroughtFonts).Render(SlipPaginator.Lay(Form), Facts).Bytes);

        file.NumberOfPages.ShouldBe(1);
        var text = string.Concat(file.GetPage(1).Letters.Select(letter => letter.Value));
        foreach (var part in (string[])[Form.Title, "标题：关于完善社区避难点的建议", "□ 满意", "□ 不满意", Form.SignatureLabel, Form.ReturnTo, Address])
        {
            text.ShouldContain(part);
        }

        file.GetPage(1).Paths.Count.ShouldBe(4 + 2); // lines to write on, dark squares
    }

    [Fact]
    public void Pdf_WithoutLink_HasNeitherAddressNorCode()
    {
        using var file = PdfDocument.Open(new LetterPdf(RenderedLetter.BroughtFonts).Render(SlipPaginator.Lay(Form with { Link = null }), Facts).Bytes);

        file.GetPage(1).Text.ShouldNotContain("https");
        file.GetPage(1).Paths.Count.ShouldBe(4);
    }

    [Fact]
    public void ManyQuestions_GoOnOnTheNextPage()
    {
        var many = Form with { Questions = [.. Enumerable.Repeat(Form.Questions[0], 12)] };

        var pages = SlipPaginator.Lay(many);

        pages.Pages.Count.ShouldBeGreaterThan(1);
        pages.Pages.SelectMany(page => page.Lines).ShouldAllBe(line => line.Row < 24);
    }

    [Fact]
    public void Word_IsValid_AndSaysTheSame()
    {
        foreach (var form in (SlipForm[])[Form, Form with { Link = null }])
        {
            var bytes = SlipWord.Render(form, Facts);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
            var text = string.Concat(document.MainDocumentPart!.Document!.Descendants<Text>().Select(part => part.Text));
            text.ShouldContain("□ 基本满意");
            text.Contains(Address, StringComparison.Ordinal).ShouldBe(form.Link is not null);
            document.MainDocumentPart.ImageParts.Count().ShouldBe(form.Link is null ? 0 : 1);
            SlipWord.Render(form, Facts).ShouldBe(bytes);
        }
    }
}
