using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>People's names: spaces inside one (林 知夏), several in one text (甲、乙和丙).</summary>
internal static partial class PersonName
{
    private const int LongestList = 400;

    /// <summary>A name without the spaces that only spread its characters.</summary>
    public static string Join(string text) =>
        text.Any(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z') ? Spaces().Replace(text.Trim(), " ") : SourceText.WithoutSpace(text);

    public static IEnumerable<string> Split(string text) =>
        Separators().Split(text).SelectMany(SplitAtSpace).SelectMany(SplitAtWord).Select(Join).Where(name => name.Length > 0);

    private static IEnumerable<string> SplitAtSpace(string text)
    {
        var parts = Spaces().Split(text.Trim());
        return parts.Length > 1 && parts.All(part => part.Length >= 2) ? parts : [text];
    }

    /// <summary>和, 并, 及 join names and also stand inside names (张和平): they split only where a whole name remains on both sides.</summary>
    private static IEnumerable<string> SplitAtWord(string text)
    {
        if (text.Length > LongestList)
        {
            return [text];
        }

        var match = JoiningWord().Match(SourceText.WithoutSpace(text));
        return match.Success ? [match.Groups[1].Value, .. SplitAtWord(match.Groups[2].Value)] : [text];
    }

    [GeneratedRegex("[、，,；;/]+|以及")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^(.{2,}?)[和并及与暨](.{2,})$")]
    private static partial Regex JoiningWord();
}
