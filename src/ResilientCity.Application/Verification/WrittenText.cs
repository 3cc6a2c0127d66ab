using ResilientCity.Application.Import;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Verification;

/// <summary>
/// Every character of a letter in its order, without white space and page numbers: what paper, Word and PDF have in common. Nothing else is forgiven.
/// </summary>
internal static class WrittenText
{
    /// <summary>Two letters of one office share about a third of their pairs by their set phrases; the same letter with a page rewritten nine tenths.</summary>
    private const double Near = 0.6;

    public static string Of(LetterDocument letter) => Of(CanonicalText.Of(letter));

    public static string Of(string text) =>
        string.Concat(SourceText.Lines(text).Where(line => !WrappedLines.IsPageNumber(line)).Select(line => line.Plain));

    /// <summary>Whether two texts have most of their pairs of characters in common (Dice).</summary>
    public static bool IsNear(string one, string other)
    {
        var left = Pairs(other);
        var all = Math.Max(0, one.Length - 1) + Math.Max(0, other.Length - 1);
        var common = 0;
        for (var i = 0; i + 1 < one.Length; i++)
        {
            if (left.TryGetValue((one[i], one[i + 1]), out var count) && count > 0)
            {
                left[(one[i], one[i + 1])] = count - 1;
                common++;
            }
        }

        return all > 0 && 2.0 * common / all >= Near;
    }

    private static Dictionary<(char First, char Second), int> Pairs(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            pairs[(text[i], text[i + 1])] = pairs.GetValueOrDefault((text[i], text[i + 1])) + 1;
        }

        return pairs;
    }
}
