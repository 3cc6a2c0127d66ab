using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>The items that one line numbers: 一是…；二是…, 1.…。2.…, （一）…。（二）…. They count from one without a gap.</summary>
internal static partial class AskItems
{
    public static IReadOnlyList<string> In(string line) =>
        Styles().Select(style => Consecutive(style, line)).Where(labels => labels.Count >= 2).Select(labels => Cut(line, labels)).FirstOrDefault() ?? [];

    public static bool Are(string line) => Styles().Any(style => Consecutive(style, line).Count >= 2);

    private static List<Match> Consecutive(Regex style, string line)
    {
        var labels = new List<Match>();
        foreach (Match label in style.Matches(line))
        {
            if (NumberOf(label.Groups["n"].Value) == labels.Count + 1)
            {
                labels.Add(label);
            }
        }

        return labels;
    }

    private static List<string> Cut(string line, List<Match> labels) =>
        [.. labels.Select((label, i) => line[(label.Index + label.Length)..(i + 1 < labels.Count ? labels[i + 1].Index : line.Length)].Trim('；', ';', '，', ',', '：', ':', ' '))];

    private static int? NumberOf(string text) => text.Length == 1 && text[0] is >= '①' and <= '⑳' ? text[0] - '①' + 1 : ChineseNumerals.Parse(text);

    private static Regex[] Styles() => [Item(), InBrackets(), Arabic(), ArabicInBrackets(), Ordinal(), Circled()];

    [GeneratedRegex("(?<![第统唯之万单同任专])(?<n>[一二三四五六七八九十]{1,2})(?:是(?!否)|要(?=[^求])|、(?=.*二、))[：:，,]?")]
    private static partial Regex Item();

    [GeneratedRegex("[（(](?<n>[一二三四五六七八九十]{1,3})[）)]、?")]
    private static partial Regex InBrackets();

    [GeneratedRegex("(?<![0-9.])(?<n>[0-9]{1,2})(?:[、．]|\\.(?![0-9]))")]
    private static partial Regex Arabic();

    [GeneratedRegex("[（(](?<n>[0-9]{1,2})[）)]、?")]
    private static partial Regex ArabicInBrackets();

    [GeneratedRegex("第(?<n>[一二三四五六七八九十]{1,2})[，,、：:]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?<n>[①-⑳])、?")]
    private static partial Regex Circled();
}
