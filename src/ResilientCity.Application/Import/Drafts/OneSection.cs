using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Import.Drafts;

/// <summary>Makes one part of several: what was 一、 becomes （一）, what was （一） becomes 1. One part alone stays as it is, its heading left to the section.</summary>
public static partial class OneSection
{
    public static DraftPart Of(IReadOnlyList<DraftPart> parts) => parts.Count == 1
        ? parts[0] with { Heading = "" }
        : new("", string.Join('\n', parts.Select(Lowered)));

    private static string Lowered(DraftPart part, int index)
    {
        var text = InBrackets().Replace(part.Text, match => ChineseNumerals.Parse(match.Groups[1].Value) is { } number and > 0
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}.")
            : match.Value);
        return part.Heading.Length == 0 ? text : $"（{ChineseNumerals.Format(index + 1)}）{part.Heading}\n{text}";
    }

    [GeneratedRegex("^[（(]([一二三四五六七八九十]{1,3})[）)]", RegexOptions.Multiline)]
    private static partial Regex InBrackets();
}
