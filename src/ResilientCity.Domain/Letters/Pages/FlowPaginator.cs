namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A line on a page's grid.</summary>
internal readonly record struct PlacedRow(FlowParagraph Paragraph, int Line, int Page, int Row);

/// <summary>
/// Puts lines on the grid of 22 rows. A heading is never a page's last line. Every appendix begins a page. Signature, contact and copy line stay together, with text above them:
/// where they need a new page, the text's last two lines go with them.
/// </summary>
internal sealed class FlowPaginator
{
    private const int PageRows = LetterGeometry.LinesPerPage;
    private const int LinesBesideSignature = 2;

    private readonly List<PlacedRow> placed = [];
    private int page = 1;
    private int row;

    private FlowPaginator(int firstRow) => row = firstRow;

    public static List<PlacedRow> Place(List<FlowParagraph> flow, int firstRow)
    {
        var one = new FlowPaginator(firstRow);
        var body = flow.FindLastIndex(IsBody);
        var foot = flow.FindIndex(body + 1, IsFoot);
        var appendix = flow.FindIndex(body + 1, paragraph => paragraph.Kind is LetterLineKind.AppendixMark or LetterLineKind.AppendixTitle or LetterLineKind.Appendix);
        var footEnd = appendix < 0 ? flow.Count : appendix;
        var bodyEnd = foot >= 0 && foot < footEnd ? foot : footEnd;
        one.PlaceBody(flow, 0, bodyEnd);
        one.PlaceFoot(flow[bodyEnd..footEnd]);
        if (appendix >= 0)
        {
            one.NextPage();
            one.PlaceBody(flow, footEnd, flow.Count);
        }

        return one.placed;
    }

    private static bool IsFoot(FlowParagraph one) =>
        one.Kind is LetterLineKind.Signature or LetterLineKind.Date or LetterLineKind.Contact or LetterLineKind.CopyTo;

    private static bool IsBody(FlowParagraph one) =>
        one.Kind is LetterLineKind.Salutation or LetterLineKind.Opening or LetterLineKind.Heading or LetterLineKind.Paragraph or LetterLineKind.Closing or LetterLineKind.Attachment;

    private void PlaceBody(List<FlowParagraph> flow, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var paragraph = flow[i];
            if (paragraph.Kind is LetterLineKind.AppendixMark && row > 0)
            {
                NextPage();
            }

            row += row == 0 || row >= PageRows ? 0 : BlankLinesAbove(flow, i);
            if (paragraph.KeepsWithNext && i + 1 < to && row > 0 && row + paragraph.Lines.Count + 1 > PageRows)
            {
                NextPage();
            }

            PlaceLines(paragraph);
        }
    }

    private static int BlankLinesAbove(List<FlowParagraph> flow, int index)
    {
        var (before, one) = (index == 0 ? (LetterLineKind?)null : flow[index - 1].Kind, flow[index].Kind);
        return one switch
        {
            LetterLineKind.Title => before is LetterLineKind.DocumentNumber ? LetterGeometry.BlankLinesAboveTitle : 0,
            LetterLineKind.Attachment => before is LetterLineKind.Attachment ? 0 : 1,
            LetterLineKind.AppendixTitle => before is LetterLineKind.AppendixMark ? LetterGeometry.BlankLinesAboveAppendixTitle : 0,
            _ => before is LetterLineKind.Title or LetterLineKind.AppendixTitle ? LetterGeometry.BlankLinesBelowTitle : 0,
        };
    }

    private void PlaceFoot(List<FlowParagraph> foot)
    {
        if (foot.Count == 0)
        {
            return;
        }

        var plan = FootPlan.For(foot, PageRows - row);
        if (plan is null)
        {
            CarryLinesOver();
            plan = FootPlan.For(foot, PageRows - row) ?? FootPlan.Flowing;
        }

        row += row == 0 ? 0 : plan.AboveSignature;
        var copy = foot.FindIndex(one => one.Kind is LetterLineKind.CopyTo);
        for (var i = 0; i < foot.Count; i++)
        {
            row += i > 0 && FootPlan.StartsContact(foot, i) ? plan.AboveContact : 0;
            if (i == copy && FootPlan.RowsOf(foot[i..]) is var rows && rows <= PageRows - row)
            {
                row = PageRows - rows;
            }

            PlaceLines(foot[i]);
            row += foot[i].Kind is LetterLineKind.Signature && FootPlan.DateIsMissing(foot, i) ? 1 : 0;
        }
    }

    /// <summary>Starts a page with the last lines of the text, and with a heading that would stay behind them.</summary>
    private void CarryLinesOver()
    {
        var carried = new Stack<PlacedRow>();
        var first = placed.FindLastIndex(one => one.Page != page) + 1;
        while (placed.Count > first && (carried.Count < LinesBesideSignature || placed[^1].Paragraph.KeepsWithNext) && carried.Count < PageRows / 2)
        {
            carried.Push(placed[^1]);
            placed.RemoveAt(placed.Count - 1);
        }

        NextPage();
        foreach (var one in carried)
        {
            placed.Add(new(one.Paragraph, one.Line, page, row++));
        }
    }

    private void PlaceLines(FlowParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            if (row >= PageRows)
            {
                NextPage();
            }

            placed.Add(new(paragraph, i, page, row++));
        }
    }

    private void NextPage()
    {
        page++;
        row = 0;
    }
}
