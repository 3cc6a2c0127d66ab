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
            faults.Add(new PairFault(at, Closing[Opening.IndexOf(text[open.Pop()], StringComparison.Ordinal)]));
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
