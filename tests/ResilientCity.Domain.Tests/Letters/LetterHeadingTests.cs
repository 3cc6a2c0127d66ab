using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Domain.Tests.Letters;

public sealed class LetterHeadingTests
{
    [Theory]
    [InlineData(LetterLineKind.Heading, "一、基本情况", 1, true)]
    [InlineData(LetterLineKind.Heading, "（一）基本情况", 2, true)]
    [InlineData(LetterLineKind.Paragraph, "（一）加强统筹", 2, true)]
    [InlineData(LetterLineKind.Paragraph, "（一）加强统筹。全市已建成1260处。", 2, false)]
    [InlineData(LetterLineKind.Paragraph, "1.修订规划", 3, true)]
    [InlineData(LetterLineKind.Paragraph, "（1）修订规划", 4, true)]
    [InlineData(LetterLineKind.Paragraph, "1.修订规划；", 0, false)]
    [InlineData(LetterLineKind.Paragraph, "1.5万人参加", 0, false)]
    [InlineData(LetterLineKind.Paragraph, "（一）全市已建成1260处：其中学校312处。", 0, false)]
    [InlineData(LetterLineKind.Paragraph, "正文。", 0, false)]
    [InlineData(LetterLineKind.CopyTo, "（一）抄送", 0, false)]
    public void Heading_IsReadFromKindAndText(LetterLineKind kind, string text, int level, bool isWhole)
    {
        var heading = LetterHeading.Of(new LetterLine(kind, text));

        heading.Level.ShouldBe(level);
        (level > 0 && heading.Length == text.Length).ShouldBe(isWhole);
    }

    [Fact]
    public void Layout_CarriesLevelAndSectionOfEachParagraph()
    {
        var letter = new LetterDocument
        {
            TitleLines = ["答复函"],
            Opening = ["收悉。"],
            Sections = [new("一、", "情况", ["（一）统筹", "正文。"]), new("二、", null, ["打算。"])],
            Closing = ["感谢。"],
        };

        LetterPaginator.Lay(letter).Paragraphs.Select(one => (one.Text, one.HeadingLevel, one.Section)).ShouldBe(
        [
            ("答复函", 0, null),
            ("收悉。", 0, null),
            ("一、情况", 1, 1),
            ("（一）统筹", 2, 1),
            ("正文。", 0, 1),
            ("二、打算。", 0, 2),
            ("感谢。", 0, null),
        ]);
    }

    [Fact]
    public void Note_StandsOnEveryPage_AboveTheTypeArea_AndMovesNothing()
    {
        var letter = new LetterDocument { Agencies = ["云山市应急管理局"], Mark = "A", Opening = [new string('城', 2000)] };
        var (plain, noted) = (LetterPaginator.Lay(letter), LetterPaginator.Lay(letter, new(Note: "草稿（未审签）")));

        noted.Pages.Count.ShouldBeGreaterThan(2);
        noted.Pages.ShouldAllBe(page => page.Note!.Text == "草稿（未审签）" && page.Note.Colour == LetterColour.Grey && page.Note.Baseline < LetterGeometry.HeadTop);
        noted.Pages.SelectMany(page => page.Lines).Select(line => line.Text).ShouldBe(plain.Pages.SelectMany(page => page.Lines).Select(line => line.Text));
        plain.Pages.ShouldAllBe(page => page.Note == null);
    }

    [Fact]
    public void Note_TooLong_IsCutBesideTheCorner()
    {
        var note = LetterPaginator.Lay(new LetterDocument(), new(Note: new string('抄', 80))).Pages[0].Note!; // asked for

        note.Elements[^1].X.ShouldBeLessThan(LetterGeometry.TypeLeft + (LetterGeometry.TypeWidth * 0.75));
        note.Text.Length.ShouldBe(note.Elements.Count);
    }
}
