using System.Globalization;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>Chinese text has full-width marks. Those within numbers, Latin words, times and addresses stay.</summary>
internal sealed class HalfWidthPunctuation() : LetterCheck(
    "text.half-width",
    CheckSeverity.Should,
    new("半角标点", "Half-width punctuation"),
    new("中文里用了半角标点，如“{sample}”，共{count}处。", "Half-width punctuation in Chinese text, as in “{sample}”: {count} in this paragraph."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            var changes = ChangesIn(text.Text);
            if (changes.Count == 0)
            {
                continue;
            }

            var (place, mend) = TextChange.Of(text, changes);
            yield return At(
                place,
                mend,
                ("sample", ChineseText.Around(text.Text, changes[0].Start, 1)),
                ("count", changes.Count.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static List<(int Start, int Length, string With)> ChangesIn(string text)
    {
        var changes = new SortedDictionary<int, string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (FullWidth(text, i) is { } mark)
            {
                changes[i] = mark;
            }
            else if (text[i] is '(' or '"' && !changes.ContainsKey(i) && PartnerOf(text, i) is { } end)
            {
                (changes[i], changes[end]) = text[i] == '(' ? ("（", "）") : ("“", "”");
            }
        }

        return [.. changes.Select(change => (change.Key, 1, change.Value))];
    }

    private static string? FullWidth(string text, int i)
    {
        var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
        return text[i] switch
        {
            ',' when IsChinese(before) || IsChinese(after) => "，",
            ';' when IsChinese(before) || IsChinese(after) => "；",
            ':' when IsChinese(before) || IsChinese(after) => "：",
            '!' when IsChinese(before) => "！",
            '?' when IsChinese(before) => "？",
            '.' when IsChinese(before) && (after == ' ' || IsChinese(after)) => "。",
            _ => null,
        };
    }

    /// <summary>The closing one, where the pair holds Chinese text.</summary>
    private static int? PartnerOf(string text, int open)
    {
        var end = text.IndexOf(text[open] == '(' ? ')' : '"', open + 1);
        return end > 0 && text[(open + 1)..end].Any(ChineseText.IsHan) ? end : null;
    }

    private static bool IsChinese(char c) => ChineseText.IsHan(c) || c is '“' or '”' or '《' or '》' or '（' or '）' or '〔' or '〕' or '、' or '‘' or '’';
}
