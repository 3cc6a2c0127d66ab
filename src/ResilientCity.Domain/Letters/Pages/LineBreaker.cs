namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A stretch of a paragraph that stands on one line.</summary>
/// <param name="From">Its first cluster.</param>
/// <param name="To">Behind its last cluster.</param>
/// <param name="HalfCells">Its width without the spaces at its end.</param>
/// <param name="EndsParagraph">Not to be spread to the line's end.</param>
internal readonly record struct BrokenLine(int From, int To, int HalfCells, bool EndsParagraph);

/// <summary>Fills lines as far as they hold, then steps back to where the line may end.</summary>
internal static class LineBreaker
{
    /// <param name="text">A paragraph.</param>
    /// <param name="first">Half cells of the first line.</param>
    /// <param name="rest">Half cells of the others.</param>
    /// <returns>At least one line; an empty one for an empty text.</returns>
    public static List<BrokenLine> Break(TextCluster[] text, int first, int rest)
    {
        var lines = new List<BrokenLine>();
        var from = 0;
        do
        {
            var line = Next(text, from, lines.Count == 0 ? first : rest);
            lines.Add(line);
            from = line.To;
        }
        while (from < text.Length);
        return lines;
    }

    private static BrokenLine Next(TextCluster[] text, int from, int room)
    {
        var to = Fill(text, from, room);
        if (to < text.Length && !text[to - 1].EndsLine)
        {
            to = StepBack(text, from, to);
        }

        return new(from, to, WidthOf(text, from, to), to == text.Length || text[to - 1].EndsLine);
    }

    /// <summary>As many as fit, with the spaces behind them; one at least.</summary>
    private static int Fill(TextCluster[] text, int from, int room)
    {
        var width = 0;
        for (var i = from; i < text.Length; i++)
        {
            width += text[i].HalfCells;
            if (width > room && !text[i].IsSpace && i > from)
            {
                return i;
            }

            if (text[i].EndsLine)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static int StepBack(TextCluster[] text, int from, int to)
    {
        foreach (var strength in (ReadOnlySpan<LineRuleStrength>)[LineRuleStrength.All, LineRuleStrength.Marks, LineRuleStrength.None])
        {
            var least = strength is LineRuleStrength.None ? from : from + ((to - from) / 2);
            for (var i = to; i > least; i--)
            {
                if (LineRules.MayEndBefore(text, i, strength))
                {
                    return i;
                }
            }
        }

        return to;
    }

    private static int WidthOf(TextCluster[] text, int from, int to)
    {
        while (to > from && (text[to - 1].IsSpace || text[to - 1].HalfCells == 0))
        {
            to--;
        }

        var width = 0;
        for (var i = from; i < to; i++)
        {
            width += text[i].HalfCells;
        }

        return width;
    }
}
