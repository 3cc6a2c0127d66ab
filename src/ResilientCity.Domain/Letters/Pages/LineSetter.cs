namespace ResilientCity.Domain.Letters.Pages;

/// <summary>Gives each character of a line its place and cuts the line where the font changes.</summary>
internal static class LineSetter
{
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Which of its lines.</param>
    /// <param name="left">Left edge, mm.</param>
    /// <param name="top">Upper edge of the characters, mm.</param>
    /// <param name="row">The grid line, or -1.</param>
    /// <param name="colour">Red in the head.</param>
    public static PositionedLine Set(FlowParagraph paragraph, int index, double left, double top, int row, LetterColour colour = LetterColour.Black)
    {
        var (line, style, clusters) = (paragraph.Lines[index], paragraph.Style, paragraph.Clusters);
        var end = VisibleEnd(clusters, line);
        var spread = SpreadOf(paragraph, index, end);
        var places = new double[line.To - line.From];
        var x = left;
        for (var i = line.From; i < line.To; i++)
        {
            if (i > line.From && i < end && LineRules.MaySpread(clusters[i - 1], clusters[i]))
            {
                x += spread;
            }

            places[i - line.From] = x;
            x += i < end ? clusters[i].HalfCells * style.Pitch / 2 : 0;
        }

        var baseline = top + (LetterGeometry.Ascent * LetterGeometry.Millimetres(style.Points));
        var start = line.From < clusters.Length ? clusters[line.From].Start : paragraph.Text.Length;
        return new(paragraph.Index, start, row, [.. RunsOf(paragraph, line, end, places, baseline, colour)]);
    }

    /// <summary>Spaces at a line's end have no width: they are kept, not seen.</summary>
    private static int VisibleEnd(TextCluster[] clusters, BrokenLine line)
    {
        var end = line.To;
        while (end > line.From && (clusters[end - 1].IsSpace || clusters[end - 1].HalfCells == 0))
        {
            end--;
        }

        return end;
    }

    private static double SpreadOf(FlowParagraph paragraph, int index, int end)
    {
        var (line, style) = (paragraph.Lines[index], paragraph.Style);
        if (style.Alignment is not LineAlignment.Justified || line.EndsParagraph)
        {
            return 0;
        }

        var gaps = 0;
        for (var i = line.From + 1; i < end; i++)
        {
            gaps += LineRules.MaySpread(paragraph.Clusters[i - 1], paragraph.Clusters[i]) ? 1 : 0;
        }

        var slack = style.Room(index == 0 ? style.FirstIndent : style.RestIndent) - line.HalfCells;
        return gaps == 0 || slack <= 0 ? 0 : slack * style.Pitch / 2 / gaps;
    }

    private static IEnumerable<PositionedRun> RunsOf(FlowParagraph paragraph, BrokenLine line, int end, double[] places, double baseline, LetterColour colour)
    {
        var (clusters, from) = (paragraph.Clusters, line.From);
        foreach (var span in paragraph.Spans)
        {
            var to = from;
            while (to < line.To && clusters[to].Start < span.End)
            {
                to++;
            }

            if (to == from)
            {
                continue;
            }

            var start = clusters[from].Start;
            var text = paragraph.Text[start..(clusters[to - 1].Start + clusters[to - 1].Length)];
            var elements = new PositionedElement[to - from];
            for (var i = from; i < to; i++)
            {
                elements[i - from] = new(clusters[i].Start - start, clusters[i].Length, places[i - line.From], i < end ? clusters[i].HalfCells : 0);
            }

            yield return new(text, span.Font, paragraph.Style.Points, colour, baseline, elements);
            from = to;
        }
    }
}
