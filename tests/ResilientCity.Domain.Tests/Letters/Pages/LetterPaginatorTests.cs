using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Domain.Tests.Letters.Pages;

public sealed class LetterPaginatorTests
{
    private static readonly LetterPages Long = LetterPaginator.Lay(LongLetter.Of(8));

    [Fact]
    public void FullPage_HasTwentyTwoLines_FromUpperToLowerEdge()
    {
        var rows = Long.Pages[1].Lines.Select(line => line.Row).ToList();

        rows.ShouldBe(Enumerable.Range(0, 22));
        TopOf(Long.Pages[1].Lines[0]).ShouldBe(37, 0.01);
        (TopOf(Long.Pages[1].Lines[^1]) + LetterGeometry.BodyHeight).ShouldBe(262, 0.01);
    }

    [Fact]
    public void FullLine_OfPlainText_HasTwentyEightCharacters()
    {
        var letter = SampleLetter.Create() with { Sections = [new(null, null, [new string('城', 100)])] };

        var lines = LinesOf(LetterPaginator.Lay(letter), LetterLineKind.Paragraph);

        lines.Select(line => line.Text.Length).ShouldBe([26, 28, 28, 18]);
        lines[1].Runs[0].Elements[0].X.ShouldBe(28, 0.001);
        (lines[1].Runs[0].Elements[^1].X + LetterGeometry.CharacterPitch).ShouldBe(184, 0.001);
        lines[0].Runs[0].Elements[0].X.ShouldBe(28 + (2 * LetterGeometry.CharacterPitch), 0.001);
    }

    [Fact]
    public void EveryFullLine_EndsAtTheRightEdge()
    {
        var lines = LinesOf(Long, LetterLineKind.Paragraph);

        foreach (var line in lines.Where((line, i) => i + 1 < lines.Count && lines[i + 1].Paragraph == line.Paragraph))
        {
            var last = line.Runs[^1].Elements[^1];
            (last.X + (last.HalfCells * LetterGeometry.CharacterPitch / 2)).ShouldBe(184, 0.01, line.Text);
        }
    }

    [Fact]
    public void Head_StandsThirtyMillimetresDown_WithRulesOfHundredSeventy()
    {
        var page = Long.Pages[0];
        var head = page.Lines.Single(line => Long.Paragraphs[line.Paragraph].Kind is LetterLineKind.Agency).Runs[0];
        var top = head.Baseline - (LetterGeometry.Ascent * LetterGeometry.Millimetres(head.Points));

        top.ShouldBe(30, 0.001);
        head.Colour.ShouldBe(LetterColour.Red);
        page.Rules.ShouldAllBe(rule => Math.Abs(rule.Length - 170) < 0.001 && Math.Abs(rule.X - 20) < 0.001 && rule.Colour == LetterColour.Red);
        page.Rules[0].Y.ShouldBe(30 + LetterGeometry.Millimetres(head.Points) + 4, 0.001);
        (page.Rules[^1].Y + page.Rules[^1].Thickness).ShouldBe(277, 0.001);
        (page.Rules[0].Thickness > page.Rules[1].Thickness && page.Rules[^1].Thickness > page.Rules[^2].Thickness).ShouldBeTrue();
        Long.Pages.Skip(1).ShouldAllBe(other => other.Rules.Count == 0);
    }

    [Fact]
    public void DocumentNumber_StandsFlushRight_SevenEighthsBelowTheRule()
    {
        var number = LinesOf(Long, LetterLineKind.DocumentNumber).Single().Runs[0];
        var last = number.Elements[^1];

        (last.X + (last.HalfCells * LetterGeometry.CharacterPitch / 2)).ShouldBe(184, 0.001);
        var rule = Long.Pages[0].Rules[1];
        (TopOf(number) - rule.Y - rule.Thickness).ShouldBe(LetterGeometry.BodyHeight * 7 / 8, 0.001);
    }

    [Fact]
    public void PageNumbers_AreAbsentOnPageOne_ThenLeftAndRight()
    {
        Long.Pages[0].PageNumber.ShouldBeNull();
        var (second, third) = (Long.Pages[1].PageNumber!, Long.Pages[2].PageNumber!);
        var character = LetterGeometry.Millimetres(14);

        second.Text.ShouldBe("— 2 —");
        second.Elements[0].X.ShouldBe(28 + character, 0.001);
        (third.Elements[^1].X + character).ShouldBe(184 - character, 0.001);
        (third.Baseline - (LetterGeometry.Ascent * character)).ShouldBe(262 + 7, 0.001);
    }

    [Fact]
    public void CopyLine_StandsAtTheFootOfTheLastPage()
    {
        var copy = LinesOf(Long, LetterLineKind.CopyTo).Single();

        Long.Pages[^1].Lines[^1].ShouldBe(copy);
        copy.Row.ShouldBe(21);
        copy.Runs[0].Points.ShouldBe(14);
    }

    [Fact]
    public void Signature_IsCentredOnTheDate_FourCharactersFromTheEdge()
    {
        var date = LinesOf(Long, LetterLineKind.Date).Single().Runs[0].Elements;
        var agency = LinesOf(Long, LetterLineKind.Signature).Single().Runs[0].Elements;
        var right = date[^1].X + LetterGeometry.CharacterPitch;

        right.ShouldBe(184 - (4 * LetterGeometry.CharacterPitch), 0.001);
        ((agency[0].X + agency[^1].X + LetterGeometry.CharacterPitch) / 2).ShouldBe((date[0].X + right) / 2, 0.001);
    }

    [Fact]
    public void Numbering_DoesNotMoveTheText()
    {
        var numbered = LongLetter.Of(5);
        var before = LetterPaginator.Lay(numbered with { DocumentNumber = null, Date = null });
        var after = LetterPaginator.Lay(numbered);

        before.Pages.Count.ShouldBe(after.Pages.Count);
        Places(before).ShouldBe(Places(after));

        static IEnumerable<(int, int, string)> Places(LetterPages all) =>
            from page in all.Pages
            from line in page.Lines
            where all.Paragraphs[line.Paragraph].Kind is not (LetterLineKind.Date or LetterLineKind.DocumentNumber or LetterLineKind.Signature)
            select (page.Number, line.Row, line.Text);
    }

    [Fact]
    public void WithoutHead_AgencyAndRulesAreLeftOut_AllElseStays()
    {
        var bare = LetterPaginator.Lay(LongLetter.Of(5), new LetterPageOptions(WithHead: false));

        bare.Pages[0].Rules.ShouldBeEmpty();
        bare.Paragraphs.ShouldNotContain(one => one.Kind == LetterLineKind.Agency);
        bare.Paragraphs.ShouldContain(one => one.Kind == LetterLineKind.DocumentNumber);
        bare.Paragraphs.Count.ShouldBe(LetterPaginator.Lay(LongLetter.Of(5)).Paragraphs.Count - 1);
    }

    [Fact]
    public void Fonts_FollowTheHeadingsRank()
    {
        var runs = Long.Pages.SelectMany(page => page.Lines).SelectMany(line => line.Runs).ToList();

        runs.First(run => run.Text.StartsWith("一、", StringComparison.Ordinal)).Font.ShouldBe(FontRole.Hei);
        runs.First(run => run.Text == "（一）加强统筹。").Font.ShouldBe(FontRole.Kai);
        runs.First(run => run.Text == "二、强化演练。").Font.ShouldBe(FontRole.Hei);
        runs.First(run => run.Text.StartsWith("三、", StringComparison.Ordinal)).Font.ShouldBe(FontRole.FangSong);
        runs.First(run => run.Text.StartsWith("关于市三届", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            run => run.Font.ShouldBe(FontRole.BiaoSong),
            run => run.Points.ShouldBe(22));
    }

    private static double TopOf(PositionedLine line) => TopOf(line.Runs[0]);

    private static double TopOf(PositionedRun run) => run.Baseline - (LetterGeometry.Ascent * LetterGeometry.Millimetres(run.Points));

    private static List<PositionedLine> LinesOf(LetterPages all, LetterLineKind kind) =>
        [.. all.Pages.SelectMany(page => page.Lines).Where(line => all.Paragraphs[line.Paragraph].Kind == kind)];
}
