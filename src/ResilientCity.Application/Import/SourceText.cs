using System.Text;

namespace ResilientCity.Application.Import;

/// <summary>A line of the source that is not blank; <paramref name="Number"/> counts from 1 and counts blank lines too.</summary>
public sealed record SourceLine(int Number, string Text)
{
    internal string Plain => SourceText.WithoutSpace(Text);
}

/// <summary>Cleans text before it is read: one kind of line end, no control or invisible characters.</summary>
internal static class SourceText
{
    public static IReadOnlyList<SourceLine> Lines(string text) =>
        [.. Clean(text).Split('\n').Select((line, i) => new SourceLine(i + 1, line.Trim())).Where(line => line.Text.Length > 0)];

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
                        clean.Append(c);
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
}
