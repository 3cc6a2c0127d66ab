namespace ResilientCity.Application.Import;

/// <summary>Finds text in balanced brackets: 《关于落实《条例》的建议》 is one.</summary>
internal static class QuotedText
{
    /// <summary>What is shorter may be a number in quotes (“096号”) and stays.</summary>
    private const int LongestNumber = 12;

    /// <summary>The inside of each outermost pair with its place; an unclosed one is left out.</summary>
    public static IEnumerable<(int Start, string Inside)> All(string text, char open, char close)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open)
            {
                start = depth++ == 0 ? i : start;
            }
            else if (text[i] == close && depth > 0 && --depth == 0)
            {
                yield return (start, text[(start + 1)..i]);
            }
        }
    }

    public static bool IsBalanced(string text, char open, char close) => text.Count(c => c == open) == text.Count(c => c == close);

    /// <summary>The text with everything in 《》 and “” taken out, so that words inside titles are not read as the letter's own.</summary>
    public static string Without(string text)
    {
        foreach (var (open, close) in new[] { ('《', '》'), ('“', '”') })
        {
            foreach (var (start, inside) in All(text, open, close).Where(q => q.Inside.Length > LongestNumber).Reverse().ToList())
            {
                text = text.Remove(start, inside.Length + 2);
            }
        }

        return text;
    }
}
