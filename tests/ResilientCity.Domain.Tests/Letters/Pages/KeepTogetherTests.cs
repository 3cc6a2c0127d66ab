using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Domain.Tests.Letters.Pages;

public sealed class KeepTogetherTests
{
    /// <summary>Letters that end on every line of a page.</summary>
    private static readonly List<LetterPages> EveryLength =
        [.. Enumerable.Range(1, 60).Select(lines => LetterPaginator.Lay(SampleLetter.Create() with { Sections = [new("一、", "城", [new string('城', (28 * lines) - 2)]), new("二、", "市", ["好。"])] }))];

    [Fact]
    public void Signature_NeverStandsWithoutTextAboveIt()
    {
        foreach (var all in EveryLength)
        {
            var page = all.Pages.Single(one => one.Lines.Any(line => Kind(all, line) is LetterLineKind.Signature));

            page.Lines.Count(line => Kind(all, line) is LetterLineKind.Paragraph or LetterLineKind.Closing).ShouldBeGreaterThan(0);
            page.ShouldBe(all.Pages.Single(one => one.Lines.Any(line => Kind(all, line) is LetterLineKind.CopyTo)));
            page.ShouldBe(all.Pages[^1]);
        }
    }

    [Fact]
    public void Heading_IsNeverAPagesLastLine()
    {
        foreach (var (all, page) in EveryLength.SelectMany(all => all.Pages.Select(page => (all, page))))
        {
            Kind(all, page.Lines[^1]).ShouldNotBe(LetterLineKind.Heading);
        }
    }

    [Theory]
    [InlineData("20212035")]
    [InlineData("24.8%")]
    [InlineData("2021-2035")]
    [InlineData("1,260.5")]
    public void Number_AtALinesEnd_StaysWhole(string number)
    {
        for (var before = 20; before < 30; before++)
        {
            var all = LetterPaginator.Lay([new LetterLine(LetterLineKind.Paragraph, new string('城', before) + number + "处避难点")]);

            all.Pages[0].Lines.Count(line => line.Text.Contains(number, StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public void Dash_OfTwo_IsNotParted()
    {
        for (var before = 20; before < 30; before++)
        {
            var all = LetterPaginator.Lay([new LetterLine(LetterLineKind.Paragraph, new string('城', before) + "——" + new string('市', 20))]);

            all.Pages[0].Lines.Count(line => line.Text.Contains("——", StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public void Word_LongerThanALine_IsCut()
    {
        var all = LetterPaginator.Lay([new LetterLine(LetterLineKind.Paragraph, "见" + new string('a', 200))]);

        all.Pages[0].Lines.Count.ShouldBe(4);
        all.Pages[0].Lines[0].Text.Length.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData("关于市五届人大五次会议第0750号建议办理情况的答复函", "关于市五届人大五次会议第0750号|建议办理情况的答复函")]
    [InlineData("关于办好《关于疫情下推进韧性城市建设的建议》有关事项的协办意见的函", "关于办好《关于疫情下推进韧性城市|建设的建议》有关事项的协办意见的函")]
    public void Title_TooLongForALine_BreaksWhereWordsEnd(string title, string expected)
    {
        var all = LetterPaginator.Lay([new LetterLine(LetterLineKind.Title, title)]);

        string.Join('|', all.Pages[0].Lines.Select(line => line.Text)).ShouldBe(expected);
    }

    private static LetterLineKind Kind(LetterPages all, PositionedLine line) => all.Paragraphs[line.Paragraph].Kind;
}
