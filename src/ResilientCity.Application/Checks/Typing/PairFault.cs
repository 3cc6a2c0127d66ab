namespace ResilientCity.Application.Checks.Typing;

/// <summary>A quotation mark or bracket without its partner, or with one of another width.</summary>
/// <param name="At">Its index in the paragraph.</param>
/// <param name="Due">The mark that belongs there where only the width is wrong; null where a partner is missing.</param>
internal sealed record PairFault(int At, char? Due)
{
    private const string Opening = "“‘（《〈【〔「『(［[";
    private const string Closing = "”’）》〉】〕」』)］]";

    public static List<PairFault> In(string text)
    {
        var (faults, open) = (new List<PairFault>(), new Stack<int>());
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                open.Push(i);
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is var kind and >= 0 && !IsApostrophe(text, i))
            {
                Close(text, i, kind, open, faults);
            }
        }

        return [.. faults.Concat(open.Select(at => new PairFault(at, null))).OrderBy(fault => fault.At)];
    }

    private static void Close(string text, int at, int kind, Stack<int> open, List<PairFault> faults)
    {
        if (open.TryPeek(out var top) && IsOtherWidth(text[top], Opening[kind]))
        {
            var (due, from) = (DueKind(text, top, at), open.Pop());
            if (IsCitedYear(text, from, at))
            {
                return;
            }

            if (text[from] != Opening[due])
            {
                faults.Add(new PairFault(from, Opening[due]));
            }

            if (text[at] != Closing[due])
            {
                faults.Add(new PairFault(at, Closing[due]));
            }

            return;
        }

        if (!open.Any(one => text[one] == Opening[kind]))
        {
            if (!IsLabel(text, at))
            {
                faults.Add(new PairFault(at, null));
            }

            return;
        }

        while (text[open.Peek()] != Opening[kind])
        {
            faults.Add(new PairFault(open.Pop(), null));
        }

        open.Pop();
    }

    /// <summary>Which pair belongs there: 〔〕 around a document's year, else the full-width or fuller of the two that stand there.</summary>
    private static int DueKind(string text, int from, int to)
    {
        var (one, other) = (Opening.IndexOf(text[from], StringComparison.Ordinal), Closing.IndexOf(text[to], StringComparison.Ordinal));
        if (Family(text[from]) == '(')
        {
            var isChinese = text[from..to].Any(ChineseText.IsHan) || (from > 0 && ChineseText.IsHan(text[from - 1]));
            return Opening.IndexOf(isChinese ? '（' : '(', StringComparison.Ordinal);
        }

        var rank = IsYear(text, from, to) ? "〔【［[" : "【〔［[";
        return rank.IndexOf(Opening[one], StringComparison.Ordinal) <= rank.IndexOf(Opening[other], StringComparison.Ordinal) ? one : other;
    }

    private static bool IsYear(string text, int from, int to) => to - from == 5 && text[(from + 1)..to].All(char.IsAsciiDigit);

    /// <summary>[2021】12号, with no bracket right, is <see cref="CitedNumberBrackets"/>'s.</summary>
    private static bool IsCitedYear(string text, int from, int to) =>
        IsYear(text, from, to) && text[from] != '〔' && text[to] != '〕' && text[(to + 1)..].TrimStart() is { Length: > 0 } rest && (rest[0] == '第' || char.IsAsciiDigit(rest[0]));

    private static bool IsOtherWidth(char one, char other) => one != other && Family(one) is { } family && family == Family(other);

    private static char? Family(char c) => c switch
    {
        '(' or '（' => '(',
        '[' or '［' or '【' or '〔' => '[',
        _ => null,
    };

    /// <summary>1） and a) number a list; they have no partner.</summary>
    private static bool IsLabel(string text, int at)
    {
        if (text[at] is not ('）' or ')'))
        {
            return false;
        }

        var start = at;
        while (start > 0 && at - start < 3 && (char.IsAsciiLetterOrDigit(text[start - 1]) || "一二三四五六七八九十".Contains(text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        return start < at && (start == 0 || "。；：，、！？ \u3000".Contains(text[start - 1], StringComparison.Ordinal));
    }

    private static bool IsApostrophe(string text, int at) =>
        text[at] == '’' && at > 0 && char.IsAsciiLetter(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]);
}
