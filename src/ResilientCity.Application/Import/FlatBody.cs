using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Where the paragraphs begin in a letter's text that has lost its line ends.</summary>
internal static partial class FlatBody
{
    private const int FewestSections = 2;
    private const int LongestHeading = 40;
    private const int LongestClosing = 220;

    public static IEnumerable<int> Cuts(string text, int start)
    {
        var signature = Signature(text, start);
        var end = signature.Count > 0 ? signature[0] : text.Length;
        var sections = Sections(text, start, end);
        var last = sections.Count > 0 ? sections[^1] : start;
        return sections.Count + signature.Count == 0 ? [] : [.. sections, .. Gaps(text, start, end), .. Closing(text, last, end), .. signature];
    }

    /// <summary>一、 behind a sentence, 二、 behind the next, and so on.</summary>
    private static List<int> Sections(string text, int start, int end)
    {
        var found = new List<int>();
        foreach (Match label in Label().Matches(text[..end]))
        {
            if (label.Index > start && ChineseNumerals.Parse(label.Groups["n"].Value) == found.Count + 1)
            {
                found.Add(label.Index);
            }
        }

        return found.Count >= FewestSections ? found : [];
    }

    /// <summary>Spaces that were line ends: behind a sentence, before a number, behind a numbered heading. None inside quotation or brackets.</summary>
    private static IEnumerable<int> Gaps(string text, int start, int end)
    {
        var (depth, paragraph, last) = (0, start, start); // last: where the word before ends
        for (var i = start; i < end; i++)
        {
            var inside = depth > 0;
            depth = Math.Max(0, depth + (text[i] is '《' or '“' or '（' ? 1 : text[i] is '》' or '”' or '）' ? -1 : 0));
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (!inside && i > last + 1 && IsLineEnd(text, paragraph, last, i))
            {
                yield return i;
                paragraph = i;
            }

            last = i;
        }
    }

    private static bool IsLineEnd(string text, int paragraph, int last, int next) =>
        text[last] is '。' or '！' or '？' or '；' or '：' or ':' || StartsNumbered(text, next) || (last - paragraph < LongestHeading && StartsNumbered(text, paragraph));

    private static bool StartsNumbered(string text, int at) => Numbered().IsMatch(text[at..Math.Min(text.Length, at + 6)]);

    private static IEnumerable<int> Closing(string text, int start, int end)
    {
        var from = Math.Max(start, end - LongestClosing);
        return Thanks().Match(text[from..end]) is { Success: true } match ? [from + match.Index] : [];
    }

    /// <summary>The beginning of agency and date at the end, where the date begins if spaces part them, and what follows the date.</summary>
    private static List<int> Signature(string text, int start)
    {
        foreach (var match in AgencyAndDate().Matches(text[start..]).Reverse())
        {
            var names = match.Groups["agencies"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (names.All(AgencyName.Is))
            {
                var date = match.Groups["date"];
                int[] apart = char.IsWhiteSpace(text[start + date.Index - 1]) ? [start + date.Index] : [];
                return [start + match.Index, .. apart, start + date.Index + date.Length];
            }
        }

        return [];
    }

    [GeneratedRegex(@"(?<=[。！？；：:!?;\s])(?<n>[一二三四五六七八九十]{1,3})、")]
    private static partial Regex Label();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=[。！？]\s*)(?:(?:再次|衷心|诚挚|非常|最后[，,]?)?感谢[您你贵]|特此|专此|此复|此答复|此函|以上(?:答复|意见|回复))")]
    private static partial Regex Thanks();

    [GeneratedRegex(@"(?<=[。！？）]\s{0,4})(?<agencies>[\p{IsCJKUnifiedIdeographs}（）]{4,40}?(?:\s+[\p{IsCJKUnifiedIdeographs}（）]{4,40}?){0,4})\s*(?<date>(?:(?:19|20)[0-9]{2}|[二一][○〇零ΟО0一二三四五六七八九]{3})\s*年\s*[0-9一二三四五六七八九十]{1,3}\s*月\s*[0-9一二三四五六七八九十]{1,3}\s*日)(?=\s|$|[（(]|联系|抄送|承办|经办|电话|邮)")]
    private static partial Regex AgencyAndDate();
}
