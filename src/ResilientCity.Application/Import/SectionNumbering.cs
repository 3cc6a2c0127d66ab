using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>A way of numbering the parts of a letter: 一、 or （一） or 1、 and so on.</summary>
internal sealed partial class SectionNumbering(Regex label, int fewest)
{
    private static readonly SectionNumbering[] Ranked =
    [
        new(Counted(), 1), new(Asked(), 2), new(InBrackets(), 2), new(Ordinal(), 2), new(Arabic(), 2), new(ArabicInBrackets(), 2), new(Item(), 2), new(Circled(), 2),
    ];

    /// <summary>The numbering of the top level: the first in rank that starts with its number one; null where the body is not numbered.</summary>
    public static SectionNumbering? Of(IReadOnlyList<SourceLine> lines)
    {
        return Array.Find(Ranked, numbering => numbering.IsUsedIn(lines));
    }

    /// <summary>The same for a part of a letter, which may begin with any number where it counts 一、.</summary>
    public static SectionNumbering? OfPart(IReadOnlyList<SourceLine> lines) =>
        lines.Any(line => Ranked[0].Read(line.Text) is not null) ? Ranked[0] : Of(lines);

    public (string Label, int Number, string RunOn)? Read(string line)
    {
        var match = label.Match(line);
        return match.Success && NumberOf(match.Groups["n"].Value) is { } number and > 0
            ? (SourceText.WithoutSpace(match.Groups["label"].Value), number, line[match.Length..].Trim())
            : null;
    }

    private bool IsUsedIn(IReadOnlyList<SourceLine> lines)
    {
        var numbers = lines.Select(line => Read(line.Text)?.Number).OfType<int>().ToList();
        return numbers.Count >= fewest && numbers[0] == 1;
    }

    private static int? NumberOf(string text) =>
        text.Length == 1 && text[0] is >= '①' and <= '⑳' ? text[0] - '①' + 1 : ChineseNumerals.Parse(text);

    [GeneratedRegex(@"^(?<label>(?<n>[一二三四五六七八九十]{1,3})\s*[、．.，,﹑])")]
    private static partial Regex Counted();

    /// <summary>What the delegate asked, point by point: 问题一：, 建议2：.</summary>
    [GeneratedRegex(@"^(?<label>(?:问题|建议|意见|诉求)\s*(?<n>[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\s*[：:、])")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?<label>[（(]\s*(?<n>[一二三四五六七八九十]{1,3})\s*[）)]\s*、?)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?<label>第(?<n>[一二三四五六七八九十]{1,3})(?:(?:部分)?\s*[、，,：:]|部分(?=\s)))")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?<label>(?<n>[0-9０-９]{1,2})\s*(?:[、﹑]|[.．](?![0-9０-９])))")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?<label>[（(]\s*(?<n>[0-9０-９]{1,2})\s*[）)]\s*、?)")]
    private static partial Regex ArabicInBrackets();

    [GeneratedRegex(@"^(?<label>(?<n>[一二三四五六七八九十]{1,2})是\s*[：:]?)(?!否)")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<label>(?<n>[①-⑳])\s*、?)")]
    private static partial Regex Circled();
}
