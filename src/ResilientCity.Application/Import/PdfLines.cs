using System.Text;
using UglyToad.PdfPig.Content;

namespace ResilientCity.Application.Import;

/// <summary>A line as it stands on a page, in points: its text, where it begins and ends, its baseline and the size of its letters.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size);

/// <summary>Puts a page's glyphs into lines, top to bottom, left to right; gaps become spaces.</summary>
internal static class PdfLines
{
    /// <summary>In letters of the line's size.</summary>
    private const double SameBaseline = 0.45;
    private const double SameGlyph = 0.25;
    private const double Gap = 0.4;
    private const double WideGap = 1.4;
    private const double CellGap = 3;

    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in letters.Where(one => !string.IsNullOrWhiteSpace(one.Value)).OrderByDescending(one => one.StartBaseLine.Y))
        {
            if (lines.Count > 0 && Math.Abs(lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y) <= SameBaseline * Math.Max(SizeOf(letter), SizeOf(lines[^1][0])))
            {
                lines[^1].Add(letter);
            }
            else
            {
                lines.Add([letter]);
            }
        }

        return [.. lines.Select(line => Line([.. line.OrderBy(one => one.StartBaseLine.X)]))];
    }

    private static PdfLine Line(List<Letter> letters)
    {
        var size = letters.Select(SizeOf).Order().ElementAt(letters.Count / 2);
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0 && IsOverprint(letters[i - 1], letters[i], size))
            {
                continue;
            }

            text.Append(i == 0 ? "" : Space((letters[i].StartBaseLine.X - letters[i - 1].EndBaseLine.X) / size));
            text.Append(letters[i].Value);
        }

        return new(text.ToString(), letters[0].StartBaseLine.X, letters.Max(one => one.EndBaseLine.X), letters[0].StartBaseLine.Y, size);
    }

    /// <summary>Some programs print a bold letter twice.</summary>
    private static bool IsOverprint(Letter before, Letter letter, double size) =>
        before.Value == letter.Value && letter.StartBaseLine.X - before.StartBaseLine.X < SameGlyph * size;

    private static string Space(double gap) => gap switch
    {
        > CellGap => "\t",
        > WideGap => "  ",
        > Gap => " ",
        _ => "",
    };

    private static double SizeOf(Letter letter) => letter.PointSize is > 0 and var size ? size : Math.Max(1, letter.BoundingBox.Height);
}
