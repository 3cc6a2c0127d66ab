namespace ResilientCity.Application.Checks;

/// <summary>Carries out a mend in a text of several lines, where nothing has changed there since.</summary>
public static class MendedText
{
    /// <param name="text">The part's text as it is typed: lines, some of them blank.</param>
    /// <param name="place">Where; paragraphs are counted over the lines that are not blank.</param>
    /// <param name="mend">What stands there and what shall.</param>
    /// <returns>The mended text; null where something else stands there by now.</returns>
    public static string? Of(string text, CheckPlace place, ReplaceText mend)
    {
        var (at, paragraph) = (0, -1);
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line) && ++paragraph == (place.Paragraph ?? 0))
            {
                var start = at + (line.Length - line.TrimStart().Length) + (place.Start ?? 0);
                return start + mend.Was.Length <= text.Length && string.CompareOrdinal(text, start, mend.Was, 0, mend.Was.Length) == 0
                    ? string.Concat(text.AsSpan(0, start), mend.With, text.AsSpan(start + mend.Was.Length))
                    : null;
            }

            at += line.Length + 1;
        }

        return null;
    }
}
