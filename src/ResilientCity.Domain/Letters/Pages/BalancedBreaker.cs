namespace ResilientCity.Domain.Letters.Pages;

/// <summary>
/// Breaks a title into as few lines as it needs, of like lengths, where words end as far as that can be seen from the characters:
/// behind 》 和 、 or before 《 关于; never behind 的's noun's first half where another place is near.
/// </summary>
internal static class BalancedBreaker
{
    private const int BadPlace = 60;
    private const int GoodPlace = -6;

    public static List<BrokenLine> Break(TextCluster[] text, int room)
    {
        var plain = LineBreaker.Break(text, room, room);
        if (plain.Count == 1 || plain.Count > 6 || plain.Any(line => line.EndsParagraph && line.To < text.Length))
        {
            return plain;
        }

        var lines = new List<BrokenLine>();
        var from = 0;
        for (var left = plain.Count; left > 1; left--)
        {
            var to = BestEnd(text, from, room, left);
            lines.Add(new(from, to, Width(text, from, to), EndsParagraph: false));
            from = to;
        }

        var last = LineBreaker.Break(text[from..], room, room);
        return last.Count == 1 ? [.. lines, new(from, text.Length, last[0].HalfCells, EndsParagraph: true)] : plain;
    }

    private static int BestEnd(TextCluster[] text, int from, int room, int linesLeft)
    {
        var wanted = (double)Width(text, from, text.Length) / linesLeft;
        var (best, bestCost) = (from + 1, double.MaxValue);
        for (var i = from + 1; i < text.Length && Width(text, from, i) <= room; i++)
        {
            var restFits = Width(text, i, text.Length) <= room * (linesLeft - 1);
            var cost = Math.Abs(Width(text, from, i) - wanted)
                + (restFits ? 0 : 1000)
                + (LineRules.MayEndBefore(text, i, LineRuleStrength.All) ? 0 : BadPlace)
                + PlaceCost(text[i - 1].Value, text[i].Value);
            if (cost < bestCost)
            {
                (best, bestCost) = (i, cost);
            }
        }

        return best;
    }

    private static int PlaceCost(int before, int after) => (before, after) switch
    {
        ('》' or '、' or '号' or ' ', _) or (_, '《' or '（') => GoodPlace,
        ('的' or '和' or '与' or '及', _) => GoodPlace / 2,
        (_, '的' or '和' or '与' or '及' or '号' or '第') => -GoodPlace,
        _ => 0,
    };

    private static int Width(TextCluster[] text, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            width += text[i].HalfCells;
        }

        return width;
    }
}
