using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Tests.Letters.Files;

public sealed class LetterWordTests
{
    private static readonly LetterDocument Bare = new() { Opening = ["城"] };

    [Fact]
    public void Document_IsValid()
    {
        foreach (var bytes in (byte[][])[RenderedLetter.Docx, Headless(RenderedLetter.Document), Headless(Bare), LetterWord.Render(LetterPaginator.Lay(Bare), DocumentFacts.Of(Bare))])
        {
            using var document = Open(bytes);

            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Appendices_BeginPages_AndTheCopyLineStaysWithTheLetter()
    {
        LetterAppendix[] appendices = [new("步道清单", ["一、江北", "江北步道。"]), new("进度表", ["3月开工。"])];
        var letter = Bare with { CopyTo = ["市政府办公厅"], Attachments = LetterAppendices.ListOf(appendices), Appendix = LetterAppendices.TextOf(appendices) };
        using var document = Open(LetterWord.Render(LetterPaginator.Lay(letter), DocumentFacts.Of(letter)));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).ShouldBeEmpty();
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToList();
        paragraphs.Where(one => one.ParagraphProperties?.PageBreakBefore is not null).Select(one => one.InnerText).ShouldBe(["附件1", "附件2"]);
        var copies = paragraphs.FindIndex(one => one.ParagraphProperties?.FrameProperties is not null);
        paragraphs[copies].InnerText.ShouldContain("市政府办公厅");
        (paragraphs[copies + 1].InnerText, paragraphs[copies + 1].ParagraphProperties?.PageBreakBefore).ShouldBe(("", null)); // a frame stands on the page of what follows it
    }

    [Fact]
    public void Text_IsTheCanonicalText()
    {
        using var document = Open(RenderedLetter.Docx);

        RenderedLetter.Characters(string.Concat(document.MainDocumentPart!.Document!.Descendants<Text>().Select(part => part.Text)))
            .ShouldBe(RenderedLetter.Characters(CanonicalText.Of(RenderedLetter.Document)));
    }

    [Fact]
    public void EveryRun_NamesItsChineseFont()
    {
        using var document = Open(RenderedLetter.Docx);

        document.MainDocumentPart!.Document!.Descendants<Run>().Where(run => run.Elements<Text>().Any())
            .ShouldAllBe(run => run.RunProperties!.RunFonts!.EastAsia != null && run.RunProperties.RunFonts.Hint! == FontTypeHintValues.EastAsia);
    }

    [Theory]
    [InlineData("标题", "关于市三届人大二次会议第0012号")]
    [InlineData("一级标题", "一、摸清底数，分类施策")]
    [InlineData("主送", "林堃喆、王䶮代表：")]
    [InlineData("落款", "云山市应急管理局")]
    [InlineData("成文日期", "2024年5月6日")]
    [InlineData("抄送", "抄送：市人大常委会人代工委、市政府办公厅。")]
    [InlineData("发文字号", "云应急函〔2024〕8号")]
    public void Paragraphs_HaveRealStyles(string style, string text)
    {
        using var document = Open(RenderedLetter.Docx);
        var id = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(one => one.StyleName!.Val == style || one.Aliases?.Val == style).StyleId;

        document.MainDocumentPart.Document!.Descendants<Paragraph>().Where(one => one.ParagraphProperties?.ParagraphStyleId?.Val == id && !one.Descendants<Drawing>().Any())
            .Select(one => one.InnerText).Concat(document.MainDocumentPart.Document.Descendants<Paragraph>().Where(one => one.ParagraphProperties?.ParagraphStyleId?.Val == id).Select(one => string.Concat(one.Elements<Run>().SelectMany(run => run.Elements<Text>()).Select(part => part.Text))))
            .ShouldContain(text);
    }

    [Fact]
    public void Page_IsTheStandards()
    {
        using var document = Open(RenderedLetter.Docx);
        var section = document.MainDocumentPart!.Document!.Body!.Elements<SectionProperties>().Single();
        var (margin, grid) = (section.GetFirstChild<PageMargin>()!, section.GetFirstChild<DocGrid>()!);

        Mm(margin.Top!.Value).ShouldBe(37, 0.1);
        Mm((int)margin.Left!.Value).ShouldBe(28, 0.1);
        Mm((int)margin.Right!.Value).ShouldBe(26, 0.1);
        Mm(margin.Bottom!.Value).ShouldBe(35, 0.1);
        grid.Type!.Value.ShouldBe(DocGridValues.LinesAndChars);
        (22 * Mm(grid.LinePitch!.Value)).ShouldBe(225, 1);
        (28 * (16 + (grid.CharacterSpace!.Value / 4096.0)) * 25.4 / 72).ShouldBe(156, 0.1);
        section.GetFirstChild<TitlePage>().ShouldNotBeNull();
        section.Elements<FooterReference>().Select(one => one.Type!.Value).ShouldBe([HeaderFooterValues.Default, HeaderFooterValues.Even, HeaderFooterValues.First], ignoreOrder: true);
        document.MainDocumentPart.DocumentSettingsPart!.Settings!.GetFirstChild<EvenAndOddHeaders>().ShouldNotBeNull();
    }

    [Fact]
    public void SignatureBlock_StaysWithTheText()
    {
        using var document = Open(RenderedLetter.Docx);
        var closing = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Single(one => one.InnerText.StartsWith("此答复函", StringComparison.Ordinal));

        closing.ParagraphProperties!.KeepNext.ShouldNotBeNull();
        closing.ParagraphProperties.WidowControl.ShouldNotBeNull();
    }

    [Fact]
    public void SameLetter_MakesTheSameFile() =>
        LetterWord.Render(LetterPaginator.Lay(RenderedLetter.Document), DocumentFacts.Of(RenderedLetter.Document)).ShouldBe(RenderedLetter.Docx);

    [Fact]
    public void Entries_HaveFixedNamesAndTimes()
    {
        using var archive = new ZipArchive(new MemoryStream(RenderedLetter.Docx));

        archive.Entries[0].FullName.ShouldBe("[Content_Types].xml");
        archive.Entries.Skip(1).Select(entry => entry.FullName).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        archive.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void WithoutHead_ThereIsNoAgencyAboveAndNoRedBar()
    {
        using var document = Open(Headless(RenderedLetter.Document));

        document.MainDocumentPart!.Document!.Descendants<Drawing>().ShouldBeEmpty();
        document.MainDocumentPart.Document.Body!.InnerText.ShouldStartWith("A同意公开云应急函〔2024〕8号云山市应急管理局关于");
    }

    [Fact]
    public void Properties_AreFilled()
    {
        using var document = Open(RenderedLetter.Docx);

        document.PackageProperties.Title.ShouldBe(RenderedLetter.Document.Title);
        document.PackageProperties.Creator.ShouldBe("云山市应急管理局");
        document.PackageProperties.Language.ShouldBe("zh-CN");
    }

    private static byte[] Headless(LetterDocument letter) =>
        LetterWord.Render(LetterPaginator.Lay(letter, new LetterPageOptions(WithHead: false)), DocumentFacts.Of(letter));

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static double Mm(int twips) => twips / 20.0 * 25.4 / 72;
}
