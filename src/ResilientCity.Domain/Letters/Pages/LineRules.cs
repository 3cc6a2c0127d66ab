using System.Buffers;

namespace ResilientCity.Domain.Letters.Pages;

/// <summary>
/// Where a line of Chinese text may end (避头尾): no closing mark at a line's start, no opening mark at its end, numbers and Latin words
/// kept whole where they are not too long, —— and …… kept together. What cannot stay goes to the next line (推出); nothing hangs, nothing is squeezed.
/// </summary>
internal static class LineRules
{
    /// <summary>A longer word (an address on the web) may be cut anywhere.</summary>
    private const int LongestWord = 24;

    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        "。，、；：？！）》」』〕％%‰℃”’】〗〉〞﹞］｝．·～…‧•,.;:?!)]}°′″﹚﹜");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（《「『〔“‘【〖〈〝﹝［｛([{﹙﹛￥＄$№#＃");

    /// <summary>May the line end between <paramref name="index"/> - 1 and <paramref name="index"/>?</summary>
    public static bool MayEndBefore(ReadOnlySpan<TextCluster> text, int index, LineRuleStrength strength)
    {
        var (before, after) = (text[index - 1], text[index]);
        if (after.HalfCells == 0 && !after.EndsLine)
        {
            return false;
        }

        return strength switch
        {
            LineRuleStrength.None => true,
            _ when Is(NeverFirst, after) || Is(NeverLast, before) || IsPair(before, after) => false,
            LineRuleStrength.Marks => true,
            _ => !IsWithinWord(text, index),
        };
    }

    /// <summary>Between these two the setter may add space.</summary>
    public static bool MaySpread(TextCluster before, TextCluster after) =>
        after.HalfCells > 0 && !(before.IsNarrow && after.IsNarrow && !before.IsSpace && !after.IsSpace) && !IsPair(before, after);

    private static bool IsPair(TextCluster before, TextCluster after) => before.Value == after.Value && after.Value is ('—' or '…');

    private static bool Is(SearchValues<char> set, TextCluster one) => one.Length == 1 && set.Contains((char)one.Value);

    private static bool IsWithinWord(ReadOnlySpan<TextCluster> text, int index)
    {
        if (!IsWordPart(text[index - 1]) || !IsWordPart(text[index]))
        {
            return false;
        }

        var length = 0;
        for (var i = index - 1; i >= 0 && length <= LongestWord && IsWordPart(text[i]); i--)
        {
            length++;
        }

        for (var i = index; i < text.Length && length <= LongestWord && IsWordPart(text[i]); i++)
        {
            length++;
        }

        return length <= LongestWord;
    }

    private static bool IsWordPart(TextCluster one) => one.HalfCells < 2 && !one.IsSpace && !one.EndsLine;
}

/// <summary>How much of the rules is kept; they are given up in this order where a line would otherwise stay empty.</summary>
internal enum LineRuleStrength
{
    All,
    Marks,
    None,
}
