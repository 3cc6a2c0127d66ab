using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig.Content;

namespace ResilientCity.Application.Tests.Letters.Files;

/// <summary>Measures the page from where the glyphs stand in the finished file, in mm from the paper's upper left corner.</summary>
public sealed class PdfGeometryTests
{
    private const double Tolerance = 1;

    [Fact]
    public void Paper_IsA4()
    {
        using var file = RenderedLetter.OpenPdf();

        file.GetPages().ShouldAllBe(page => Math.Abs(Mm(page.Width) - 210) < 0.1 && Math.Abs(Mm(page.Height) - 297) < 0.1);
    }

    [Fact]
    public void FullPage_HasTwentyTwoLines_WithinItsMargins()
    {
        using var file = RenderedLetter.OpenPdf();
        var lines = Lines(file.GetPage(2));

        lines.Count.ShouldBe(22);
        lines[0].Min(Top).ShouldBe(37, Tolerance);
        lines[^1].Max(Bottom).ShouldBe(262, Tolerance);
        lines.Min(line => line.Min(Left)).ShouldBe(28, Tolerance);
        lines.Max(line => line.Max(Right)).ShouldBe(184, Tolerance);
    }

    [Fact]
    public void FullLine_HasTwentyEightCharacters_FromEdgeToEdge()
    {
        using var file = RenderedLetter.OpenPdf();
        var full = file.GetPages().SelectMany(Lines).Where(line => line.Count == 28 && line.All(letter => letter.Value == "城")).ToList();

        full.Count.ShouldBe(3);
        foreach (var line in full)
        {
            line.Min(Left).ShouldBe(28, Tolerance);
            line.Max(Right).ShouldBe(184, Tolerance);
        }
    }

    [Fact]
    public void EveryBodyCharacter_IsSixteenPoints_AndTheTitleTwentyTwo()
    {
        using var file = RenderedLetter.OpenPdf();

        Lines(file.GetPage(2)).SelectMany(line => line).ShouldAllBe(letter => Math.Abs(letter.PointSize - 16) < 0.01);
        file.GetPage(1).Letters.Where(letter => Math.Abs(letter.PointSize - 22) < 0.01).Select(letter => letter.Value)
            .ShouldBe(RenderedLetter.Document.Title!.Select(one => one.ToString()));
    }

    [Fact]
    public void Head_StandsThirtyMillimetresDown_InRed()
    {
        using var file = RenderedLetter.OpenPdf();
        var head = file.GetPage(1).Letters.Where(letter => letter.PointSize > 30).ToList();

        string.Concat(head.Select(letter => letter.Value)).ShouldBe("云山市应急管理局");
        head.Min(Top).ShouldBe(30, Tolerance);
        head.ShouldAllBe(letter => letter.Color.ToRGBValues().r > 0.99 && letter.Color.ToRGBValues().g < 0.01);
    }

    [Fact]
    public void Rules_AreAHundredAndSeventyMillimetres_ThickOverThin_ThinOverThick()
    {
        using var file = RenderedLetter.OpenPdf();
        var rules = file.GetPage(1).Paths.Select(path => path.GetBoundingRectangle()!.Value).OrderByDescending(box => box.Top).ToList();
        var head = file.GetPage(1).Letters.Where(letter => letter.PointSize > 30).Max(letter => 297 - Mm(letter.StartBaseLine.Y) + (0.12 * Mm(letter.PointSize)));

        rules.Count.ShouldBe(4);
        rules.ShouldAllBe(box => Math.Abs(Mm(box.Width) - 170) < 0.1 && Math.Abs(Mm(box.Left) - 20) < 0.1);
        (297 - Mm(rules[0].Top)).ShouldBe(head + 4, 0.1);
        Mm(rules[3].Bottom).ShouldBe(20, 0.1);
        (rules[0].Height > rules[1].Height && rules[3].Height > rules[2].Height).ShouldBeTrue();
        file.GetPage(2).Paths.ShouldBeEmpty();
    }

    [Fact]
    public void PageNumbers_AreAbsentOnPageOne_ThenLeftOnEvenAndRightOnOddPages()
    {
        using var file = RenderedLetter.OpenPdf();

        file.GetPage(1).Letters.ShouldNotContain(letter => Mm(letter.StartBaseLine.Y) < 297 - 262.5);
        for (var number = 2; number <= file.NumberOfPages; number++)
        {
            var letters = file.GetPage(number).Letters.Where(letter => Mm(letter.StartBaseLine.Y) < 297 - 262.5).ToList();
            RenderedLetter.Characters(string.Concat(letters.Select(letter => letter.Value))).ShouldBe($"—{number}—");
            letters.Max(Bottom).ShouldBeInRange(269, 275);
            var ink = letters.Where(letter => letter.Value == "—").ToList();
            (number % 2 == 0 ? ink.Min(Left) - 28 : 184 - ink.Max(Right)).ShouldBe(LetterGeometry.Millimetres(14), Tolerance);
        }
    }

    /// <summary>The lines of the type area, top down.</summary>
    private static List<List<Letter>> Lines(Page page) =>
        [.. page.Letters.Where(letter => Mm(letter.StartBaseLine.Y) > 297 - 262.5 && !string.IsNullOrWhiteSpace(letter.Value))
            .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)).OrderByDescending(line => line.Key).Select(line => line.ToList())];

    private static double Mm(double points) => points * 25.4 / 72;

    /// <summary>The character's square, not its ink: a stroke need not touch the edges.</summary>
    private static double Top(Letter letter) => 297 - Mm(letter.StartBaseLine.Y) - (0.88 * Mm(letter.PointSize));

    private static double Bottom(Letter letter) => 297 - Mm(letter.StartBaseLine.Y) + (0.12 * Mm(letter.PointSize));

    private static double Left(Letter letter) => Mm(letter.StartBaseLine.X);

    private static double Right(Letter letter) => Mm(letter.EndBaseLine.X);
}
