using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>
/// What a proposal seems to ask for: its numbered suggestions, or, where it has none, what follows 建议. It is offered, never taken over unasked.
/// </summary>
internal static partial class AskSuggestions
{
    private const int Most = 20;
    private const int LongestShown = 120;
    private const int ShortestAsk = 4;

    public static IReadOnlyList<string> From(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var region = AfterTheLastLead(text);
        return [.. (Numbered(region) ?? Numbered(text) ?? FromSentences(text)).Select(Tidy).Where(ask => ask.Length >= ShortestAsk).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Problems are numbered too: what counts comes after 建议如下, 为此建议： or a heading that speaks of suggestions.</summary>
    private static string AfterTheLastLead(string text) =>
        Lead().Matches(text).LastOrDefault() is { } lead ? text[(lead.Index + lead.Length)..] : text;

    private static IEnumerable<string>? Numbered(string text)
    {
        foreach (var style in Styles())
        {
            var labels = style.Matches(text);
            if (labels.Count >= 2)
            {
                return labels.Select((label, i) => FirstSentence(text[(label.Index + label.Length)..(i + 1 < labels.Count ? labels[i + 1].Index : text.Length)]));
            }
        }

        return null;
    }

    private static IEnumerable<string> FromSentences(string text) =>
        ChineseText.Sentences(text.Replace('\n', '。'))
            .Select(sentence => Asking().Match(sentence))
            .Where(asking => asking.Success)
            .SelectMany(asking => FurtherAsk().Split(asking.Groups["ask"].Value));

    private static string FirstSentence(string item) =>
        item.Split(['。', '\n', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(sentence => sentence.Length >= ShortestAsk) ?? "";

    private static string Tidy(string ask)
    {
        var plain = Around().Replace(ask, "");
        return plain.Length <= LongestShown ? plain : plain[..LongestShown];
    }

    private static Regex[] Styles() => [Top(), InBrackets(), Arabic(), Item(), ArabicInBrackets(), Ordinal()];

    [GeneratedRegex(@"(?:建议|对策|意见)(?:如下|有)?(?:几点)?[：:]|(?:^|\n)\s*[一二三四五六七八九十（）、0-9.]{0,4}[^\n。，]{0,16}建议[^\n。，]{0,6}(?:\n|$)|(?:特|现)?提出(?:以下|如下)(?:几点)?建议")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:^|\n)\s*[一二三四五六七八九十]{1,3}、")]
    private static partial Regex Top();

    [GeneratedRegex(@"(?:^|\n|(?<=[。；：]))\s*（[一二三四五六七八九十]{1,3}）")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?:^|\n|(?<=[。；：]))\s*[0-9]{1,2}(?:[、．]|\.(?![0-9]))")]
    private static partial Regex Arabic();

    [GeneratedRegex("(?<![第统唯之万单同任专])[一二三四五六七八九十]是")]
    private static partial Regex Item();

    [GeneratedRegex(@"(?:^|\n|(?<=[。；：]))\s*（[0-9]{1,2}）")]
    private static partial Regex ArabicInBrackets();

    [GeneratedRegex("(?:^|\n|(?<=[。；：]))\\s*第[一二三四五六七八九十]{1,2}，")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?:建议|希望|恳请|呼吁)(?:有关部门|相关部门|政府)?[：，]?(?<ask>[^：]{4,})")]
    private static partial Regex Asking();

    [GeneratedRegex("，(?=并|同时|还|以及)(?:并且?|同时|还应?|以及)")]
    private static partial Regex FurtherAsk();

    [GeneratedRegex(@"^[\s，、：:；;]+|[\s。，、；;：:]+$")]
    private static partial Regex Around();
}
