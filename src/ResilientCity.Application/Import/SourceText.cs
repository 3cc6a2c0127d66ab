using System.Text;

namespace ResilientCity.Application.Import;

/// <summary>
/// A line of the source that is not blank; <paramref name="Number"/> counts from 1 and counts blank lines too.
/// Where the source breaks paragraphs into lines, a whole paragraph with the number of its first line.
/// </summary>
public sealed record SourceLine(int Number, string Text)
{
    internal string Plain => SourceText.WithoutSpace(Text);

    /// <summary>Where its text stands in the source.</summary>
    internal IReadOnlyList<LinePiece> Pieces { get; init; } = [];

    /// <summary>Whether its first colon stands for the source's tab between a label and its value.</summary>
    internal bool IsPair { get; init; }

    /// <summary>Whether it is one of the cells that a line of the source was cut into.</summary>
    internal bool IsOfRow { get; init; }

    /// <summary>The text as the source has it.</summary>
    internal string Written => IsPair ? WithTab(Text) : Text;

    /// <summary>A text that begins a pair, as the source has it.</summary>
    internal static string WithTab(string text) =>
        text.IndexOf('：', StringComparison.Ordinal) is var colon and >= 0 ? string.Concat(text.AsSpan(0, colon), "\t", text.AsSpan(colon + 1)) : text;

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/> without the spaces around it, as a line of its own at its place in the source.</summary>
    internal SourceLine Part(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        List<LinePiece> pieces =
        [
            .. from piece in Pieces
               let begin = Math.Max(start, piece.Start)
               let until = Math.Min(end, piece.Start + piece.Length)
               where until > begin
               select new LinePiece(piece.Line, piece.Column + begin - piece.Start, begin - start, until - begin),
        ];
        return new(pieces.Count > 0 ? pieces[0].Line : Number, Text[start..end]) { Pieces = pieces, IsOfRow = IsOfRow, IsPair = IsPair && Text.IndexOf('：', StringComparison.Ordinal) is var colon && colon >= start && colon < end };
    }

    /// <summary>The line cut at these places, in any order; parts of spaces only are left out.</summary>
    internal IEnumerable<SourceLine> CutAt(IEnumerable<int> places)
    {
        int[] ends = [0, .. places.Where(place => place > 0 && place < Text.Length).Distinct().Order(), Text.Length];
        return ends.Zip(ends.Skip(1), Part).Where(part => part.Text.Length > 0);
    }

    public bool Equals(SourceLine? other) => other is not null && other.Number == Number && other.Text == Text;

    public override int GetHashCode() => HashCode.Combine(Number, Text);
}

/// <summary>Cleans text before it is read: one kind of line end, no control or invisible characters.</summary>
internal static class SourceText
{
    /// <summary>The paragraphs of a text; lines that a program or a printer broke are joined.</summary>
    public static IReadOnlyList<SourceLine> Lines(string text) => WrappedLines.Join(Physical(text));

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            switch (c)
            {
                case '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029': clean.Append('\n'); break;
                case '\n' or '\t': clean.Append(c); break;
                case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\uFFFE' or '\uFFFF': break;
                default:
                    if (!char.IsControl(c))
                    {
                        clean.Append(RadicalForms.Plain(c));
                    }

                    break;
            }
        }

        return clean.ToString();
    }

    public static string WithoutSpace(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;

    /// <summary>Full-width letters and digits as half-width ones; nothing else changes.</summary>
    public static string HalfWidth(string text) =>
        string.Concat(text.Select(c => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - 0xFEE0) : c));

    private static List<PhysicalLine> Physical(string text)
    {
        var (lines, blanks) = (new List<PhysicalLine>(), 0);
        var all = Clean(text).Split('\n');
        for (var i = 0; i < all.Length; i++)
        {
            var kept = all[i].Trim();
            if (kept.Length == 0)
            {
                blanks++;
                continue;
            }

            lines.Add(new(i + 1, kept, all[i][..(all[i].Length - all[i].TrimStart().Length)], blanks > 0));
            blanks = 0;
        }

        return lines;
    }
}

/// <summary>A line as the source has it. <paramref name="Indent"/> is the white space before it.</summary>
internal sealed record PhysicalLine(int Number, string Text, string Indent, bool AfterBlank)
{
    /// <summary>Its width in Chinese characters, the indent included.</summary>
    public double Width { get; } = WidthOf(Indent) + WidthOf(Text);

    public double IndentWidth { get; } = WidthOf(Indent);

    private static double WidthOf(string text) => text.Sum(c => c is '\t' ? 2 : c < 0x2E80 && c is not ('“' or '”' or '‘' or '’' or '—' or '…' or '·') ? 0.5 : 1);
}
