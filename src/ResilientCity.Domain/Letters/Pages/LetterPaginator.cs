namespace ResilientCity.Domain.Letters.Pages;

/// <summary>Lays a letter out on pages: the one layout that PDF, preview, print and measures share. Any text in; no character lost.</summary>
public static class LetterPaginator
{
    public static LetterPages Lay(LetterDocument letter, LetterPageOptions? options = null) =>
        Lay(CanonicalText.Lines(letter), options);

    /// <summary>Lays out the lines of a canonical text.</summary>
    public static LetterPages Lay(IReadOnlyList<LetterLine> lines, LetterPageOptions? options = null)
    {
        var (withHead, note) = options ?? LetterPageOptions.Standard;
        var marginNote = note is null ? null : MarginNoteSetter.Set(note);
        var paragraphs = Paragraphs(lines, withHead);
        var head = LetterHead.Of(paragraphs, withHead);
        var flow = paragraphs.Where(one => !head.Indices.Contains(one.Index)).ToList();
        var rows = FlowPaginator.Place(flow, head.FirstRow);
        var signature = SignaturePlace.For(paragraphs);
        var pages = Math.Max(1, rows.Count == 0 ? 1 : rows.Max(row => row.Page));
        return new(
            [.. paragraphs.Select(one => new LetterParagraph(one.Kind, one.Text, one.Heading) { Section = one.Section })],
            [.. Enumerable.Range(1, pages).Select(number => PageOf(number, rows, signature, head) with { Note = marginNote })]);
    }

    private static LetterPage PageOf(int number, List<PlacedRow> rows, SignaturePlace signature, LetterHead head)
    {
        var lines = rows.Where(row => row.Page == number).Select(row => SetRow(row, signature));
        return number == 1
            ? new(1, [.. head.Lines.Concat(lines).OrderBy(line => line.Paragraph).ThenBy(line => line.Start)], head.Rules, null)
            : new(number, [.. lines], [], PageNumberSetter.Set(number));
    }

    private static PositionedLine SetRow(PlacedRow row, SignaturePlace signature)
    {
        var height = LetterGeometry.Millimetres(row.Paragraph.Style.Points);
        var top = LetterGeometry.TypeTop + (row.Row * LetterGeometry.LinePitch) + ((LetterGeometry.BodyHeight - height) / 2);
        return LineSetter.Set(row.Paragraph, row.Line, row.Paragraph.LeftOf(row.Line, signature), top, row.Row);
    }

    /// <summary>What continues a line belongs to its paragraph, behind a space, as in the canonical text.</summary>
    private static List<FlowParagraph> Paragraphs(IReadOnlyList<LetterLine> lines, bool withHead)
    {
        var paragraphs = new List<FlowParagraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (first, text) = (lines[i], lines[i].Text);
            for (; i + 1 < lines.Count && lines[i + 1].Continues; i++)
            {
                text += " " + lines[i + 1].Text;
            }

            if (withHead || first.Kind is not LetterLineKind.Agency)
            {
                paragraphs.Add(FlowParagraph.Of(paragraphs.Count, first, text) with { Section = first.Section });
            }
        }

        return paragraphs;
    }
}
