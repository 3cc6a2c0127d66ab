using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks;

/// <summary>What several checks ask of Chinese text.</summary>
internal static partial class ChineseText
{
    /// <summary>One Han character, for use in patterns.</summary>
    public const string Han = @"[\u3007\u3400-\u4DBF\u4E00-\u9FFF]";

    public static bool IsHan(char c) => c is '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>The text cut at 。！？； with its marks left out.</summary>
    public static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    /// <summary>The words around a place, for a reader to find it by.</summary>
    public static string Around(string text, int start, int length)
    {
        const int margin = 4;
        var from = Math.Max(0, start - margin);
        var to = Math.Min(text.Length, start + length + margin);
        return text[Whole(text, from)..Whole(text, to)];
    }

    /// <summary>The text without what stands in quotation marks: somebody else's words.</summary>
    public static string WithoutQuotes(string text) => Quoted().Replace(text, quoted => new string('\u3000', quoted.Length));

    /// <summary>The text with what stands in 《》 blanked, the length kept.</summary>
    public static string WithoutTitles(string text) => Titled().Replace(text, titled => new string('\u3000', titled.Length));

    /// <summary>Never in the middle of a character.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    [GeneratedRegex("[。！？；!?;]")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("“[^“”]*”|「[^「」]*」|‘[^‘’]*’")]
    private static partial Regex Quoted();

    [GeneratedRegex("《[^《》]*(?:《[^《》]*》[^《》]*)*》")]
    private static partial Regex Titled();
}
