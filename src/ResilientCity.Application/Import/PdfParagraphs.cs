using System.Text;
using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Joins the lines of pages into paragraphs: a line that runs to the right margin goes on in the next one that begins at the left margin.</summary>
internal static partial class PdfParagraphs
{
    /// <summary>In letters of the line's size.</summary>
    private const double Indent = 1;
    private const double FirstIndent = 3;
    private const double Ragged = 2.6;

    /// <summary>How much larger than the body the lines of a head or title are.</summary>
    private const double Display = 1.15;
    private const double SameSize = 0.12;

    /// <summary>How much wider than usual the distance of two lines is that do not belong together.</summary>
    private const double Parted = 1.45;

    public static string Text(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var body = pages.Select(WithoutNumber).SelectMany(page => page.Select((line, i) => new Placed(line, i > 0 ? page[i - 1].Baseline - line.Baseline : null))).ToList();
        if (body.Count == 0)
        {
            return "";
        }

        var (left, right, leading, size) = (LeftOf(body), RightOf(body), LeadingOf(body), body.Select(one => one.Line.Size).Order().ElementAt(body.Count / 2));
        var text = new StringBuilder(body[0].Line.Text);
        for (var i = 1; i < body.Count; i++)
        {
            var goesOn = GoesOn(body[i - 1].Line, body[i], left, right, leading) || IsBrokenName(body[i - 1].Line, body[i].Line, size);
            text.Append(goesOn ? Between(body[i - 1].Line.Text, body[i].Line.Text) : "\n").Append(body[i].Line.Text);
        }

        return SourceText.Clean(text.ToString());
    }

    /// <summary>A page without its number: marked as one, or a bare number at its very top or bottom; and without the verification code below the letter.</summary>
    private static List<PdfLine> WithoutNumber(IReadOnlyList<PdfLine> page) =>
        [.. page.Where((line, i) => !PageFurniture.Line().IsMatch(line.Text) && !((i == 0 || i == page.Count - 1) && BareNumber().IsMatch(line.Text)))];

    private static bool GoesOn(PdfLine last, Placed next, double left, double right, double leading) =>
        last.Right >= right - (Ragged * last.Size) && last.Left <= left + (FirstIndent * last.Size)
        && next.Line.Left <= left + (Indent * next.Line.Size)
        && Math.Abs(last.Size - next.Line.Size) <= SameSize * last.Size
        && (next.Above is not { } above || above <= leading * Parted)
        && !last.Text.Contains('\t', StringComparison.Ordinal) && !next.Line.Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>A head too long for its line: large letters that are no whole name yet.</summary>
    private static bool IsBrokenName(PdfLine last, PdfLine next, double body) =>
        last.Size > body * Display && Math.Abs(last.Size - next.Size) <= SameSize * last.Size && !AgencyName.Is(last.Text) && AgencyName.Is(last.Text + next.Text);

    /// <summary>The left margin: where the leftmost lines begin, one stray line apart.</summary>
    private static double LeftOf(List<Placed> lines) => lines.Select(one => one.Line.Left).Order().ElementAt(lines.Count / 20);

    private static double RightOf(List<Placed> lines) => lines.Select(one => one.Line.Right).OrderDescending().ElementAt(lines.Count / 20);

    private static double LeadingOf(List<Placed> lines)
    {
        var distances = lines.Select(one => one.Above).OfType<double>().Order().ToList();
        return distances.Count == 0 ? double.MaxValue : distances[distances.Count / 2];
    }

    private static string Between(string last, string next) => char.IsAsciiLetterOrDigit(last[^1]) && char.IsAsciiLetter(next[0]) ? " " : "";

    /// <summary>A line and its distance to the one above it on the page.</summary>
    private sealed record Placed(PdfLine Line, double? Above);

    [GeneratedRegex("^[0-9]{1,3}$")]
    private static partial Regex BareNumber();
}
