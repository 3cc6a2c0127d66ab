using System.Globalization;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Web.Replies.Paper;

/// <summary>
/// One line: where it starts, its size, and its stretches of equally spaced characters. A Chinese character is as wide as its size in every font, so
/// that spacing alone puts it where the layout has it; digits and Latin letters, which are not, get a box as wide as their cells.
/// </summary>
/// <param name="Class">Font and colour.</param>
/// <param name="Style">Place, size and spacing.</param>
/// <param name="Stretches">Left to right; a single one has no class and no style of its own.</param>
internal sealed record LineLook(string Class, string Style, IReadOnlyList<StretchLook> Stretches)
{
    public static LineLook Of(IReadOnlyList<PositionedRun> runs)
    {
        var (first, stretches) = (runs[0], Stretch.Of(runs));
        var x = first.Elements.Count > 0 ? first.Elements[0].X : LetterGeometry.TypeLeft;
        var size = LetterGeometry.Millimetres(first.Points);
        var spacing = stretches.Find(one => !one.IsNarrow)?.Spacing ?? 0;
        var style = string.Create(CultureInfo.InvariantCulture, $"--x:{x:0.###};--y:{first.Baseline:0.###};--d:{spacing:0.###}")
            + (first.Points.Equals(LetterGeometry.BodyPoints) ? "" : string.Create(CultureInfo.InvariantCulture, $";--s:{size:0.###}"));
        return new("rc-l" + FontOf(first.Font) + ColourOf(first.Colour), style, [.. stretches.Select(one => LookOf(one, first.Font, spacing))]);
    }

    private static StretchLook LookOf(Stretch one, FontRole lineFont, double lineSpacing)
    {
        var font = one.Font == lineFont ? "" : FontOf(one.Font);
        return one.IsNarrow ? new(one.Text, "rc-n" + font, string.Create(CultureInfo.InvariantCulture, $"--w:{one.Width:0.###}"))
            : font.Length == 0 && Same(one.Spacing ?? lineSpacing, lineSpacing) ? new(one.Text, null, null)
            : new(one.Text, font.Length == 0 ? "rc-w" : "rc-w" + font, string.Create(CultureInfo.InvariantCulture, $"--d:{one.Spacing ?? lineSpacing:0.###}"));
    }

    private static bool Same(double one, double other) => Math.Abs(one - other) < 0.0005;

    private static string FontOf(FontRole font) => font switch
    {
        FontRole.BiaoSong => " rc-f-biaosong",
        FontRole.Hei => " rc-f-hei",
        FontRole.Kai => " rc-f-kai",
        FontRole.Song => " rc-f-song",
        _ => " rc-f-fangsong",
    };

    private static string ColourOf(LetterColour colour) => colour switch
    {
        LetterColour.Red => " rc-l--red",
        LetterColour.Grey => " rc-l--grey",
        _ => "",
    };
}

/// <summary>A stretch of a line as an element; bare text where it has no class.</summary>
internal readonly record struct StretchLook(string Text, string? Class, string? Style);
