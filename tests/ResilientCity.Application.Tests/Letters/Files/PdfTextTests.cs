using System.Text;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Letters.Files;

public sealed class PdfTextTests
{
    [Fact]
    public void Text_ExtractsAsTheCanonicalText()
    {
        using var file = RenderedLetter.OpenPdf();

        TextOf(file).ShouldBe(RenderedLetter.Characters(CanonicalText.Of(RenderedLetter.Document)));
    }

    [Fact]
    public void RareCharactersOfNames_AreDrawn_AndExtractAsThemselves()
    {
        const string names = "喆堃珺䶮㛃燚犇翀昇堉㸌";
        var letter = new LetterDocument { Agencies = ["云山市应急管理局"], Salutation = names, Opening = [names] };

        var made = Render(letter);

        made.Missing.ShouldBeEmpty();
        made.StandIns.ShouldContain(one => one.Role == FontRole.FangSong && one.Characters.Contains('䶮', StringComparison.Ordinal));
        using var file = PdfDocument.Open(made.Bytes);
        TextOf(file).ShouldBe("云山市应急管理局" + names + names);
    }

    [Fact]
    public void CharacterThatNoFontHas_IsTold_AndExtractsAsItself()
    {
        var made = Render(new LetterDocument { Opening = ["很好\U0001F600。"] });

        made.Missing.ShouldBe("\U0001F600");
        using var file = PdfDocument.Open(made.Bytes);
        TextOf(file).ShouldBe("很好\U0001F600。");
    }

    [Fact]
    public void Fonts_AreEmbeddedTrueTypeSubsets()
    {
        var text = Encoding.Latin1.GetString(RenderedLetter.Pdf.Bytes);

        text.ShouldContain("/Subtype/CIDFontType2");
        text.ShouldContain("/FontFile2 ");
        text.ShouldNotContain("/Type3");
        Count(text, "/FontFile2 ").ShouldBe(Count(text, "/Subtype/CIDFontType2"));
        Count(text, "/ToUnicode ").ShouldBe(Count(text, "/Subtype/Type0"));
        RenderedLetter.Pdf.Bytes.Length.ShouldBeLessThan(500_000);
    }

    [Fact]
    public void File_SaysTitleLanguageAndStructure()
    {
        using var file = RenderedLetter.OpenPdf();
        var text = Encoding.Latin1.GetString(RenderedLetter.Pdf.Bytes);

        file.Information.Title.ShouldBe(RenderedLetter.Document.Title);
        file.Information.Author.ShouldBe("云山市应急管理局");
        text.ShouldContain("/Lang(zh-CN)");
        text.ShouldContain("/MarkInfo<</Marked true>>");
        text.ShouldContain("/DisplayDocTitle true");
        foreach (var tag in (string[])["/S/Document", "/S/H1", "/S/H2", "/S/P"])
        {
            text.ShouldContain(tag);
        }
    }

    [Fact]
    public void TitleWithARareCharacter_IsWholeInBothPlaces()
    {
        var made = new LetterPdf(RenderedLetter.BroughtFonts).Render(RenderedLetter.Pages, new DocumentFacts("关于\U00020BB7野的函 & <复>\u0001", "\U0002CA0E局", null));

        using var file = PdfDocument.Open(made.Bytes);
        file.Information.Title.ShouldStartWith("关于\U00020BB7野的函");
        var xmp = Encoding.UTF8.GetString(made.Bytes); // a plain stream, for those who look for it without reading the file
        xmp.ShouldContain(">关于\U00020BB7野的函 &amp; &lt;复&gt;<");
        xmp.ShouldContain(">\U0002CA0E局<");
    }

    [Fact]
    public void Headings_AreTaggedByTheirLevel()
    {
        var letter = new LetterDocument { Sections = [new("一、", "标题", ["（一）小标题", "1.再小的标题", "（1）最小的标题", "正文。"])] };
        var text = Encoding.Latin1.GetString(Render(letter).Bytes);

        foreach (var tag in (string[])["/S/H2", "/S/H3", "/S/H4", "/S/H5", "/S/P"])
        {
            text.ShouldContain(tag);
        }
    }

    [Fact]
    public void Note_IsAnArtifact_AndEveryPageHasIt()
    {
        var pages = LetterPaginator.Lay(RenderedLetter.Document, new(Note: "草稿（未审签）"));
        var made = new LetterPdf(RenderedLetter.BroughtFonts).Render(pages, DocumentFacts.Of(RenderedLetter.Document));

        using var file = PdfDocument.Open(made.Bytes);
        // A draft's file has this one line on every page that its canonical text has not.
        TextOf(file).Replace("草稿（未审签）", "", StringComparison.Ordinal).ShouldBe(RenderedLetter.Characters(CanonicalText.Of(RenderedLetter.Document)));
        file.GetPages().ShouldAllBe(page => page.Text.Contains("草稿（未审签）", StringComparison.Ordinal));
        file.GetPages().ShouldAllBe(page => page.GetMarkedContents().Any(one => one.IsArtifact && string.Concat(one.Letters.Select(letter => letter.Value)) == "草稿（未审签）"));
    }

    [Fact]
    public void SameLetter_MakesTheSameBytes() =>
        Render(RenderedLetter.Document).Bytes.ShouldBe(RenderedLetter.Pdf.Bytes);

    [Fact]
    public void SeveralLetters_EachBeginOnASheetOfTheirOwn()
    {
        var letter = LetterPaginator.Lay(new LetterDocument { Opening = ["城"] });
        var made = new LetterPdf(RenderedLetter.BroughtFonts).Render([letter, letter, letter], new DocumentFacts("三封", null, null));

        using var file = PdfDocument.Open(made.Bytes);
        file.GetPages().Select(page => page.Text).ShouldBe(["城", "", "城", "", "城"]);
    }

    private static RenderedPdf Render(LetterDocument letter) =>
        new LetterPdf(RenderedLetter.BroughtFonts).Render(LetterPaginator.Lay(letter), DocumentFacts.Of(letter));

    /// <summary>In the file's order, without page numbers.</summary>
    private static string TextOf(PdfDocument file) => RenderedLetter.Characters(string.Concat(
        file.GetPages().SelectMany(page => page.Letters.Where(letter => letter.StartBaseLine.Y * 25.4 / 72 > 297 - 262.5)).Select(letter => letter.Value)));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
