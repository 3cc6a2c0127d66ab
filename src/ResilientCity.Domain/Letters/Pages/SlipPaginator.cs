namespace ResilientCity.Domain.Letters.Pages;

/// <summary>Lays a receipt slip out on a page of its own, within the letter's type area, its lines a little closer: all of it fits one page.</summary>
public sealed class SlipPaginator
{
    private const char Box = '□';
    private const string Wide = "　";
    private const int LinesToWriteOn = 4;
    private const int RowsPerPage = 24;
    private const double Pitch = (LetterGeometry.TypeHeight - LetterGeometry.BodyHeight) / (RowsPerPage - 1);
    private const double CodeSize = 31;
    private const int CodeIndent = 8;
    private const double Hairline = 0.25;
    private const double Overlap = 0.02;

    private static readonly ParagraphStyle Body = ParagraphStyle.For(LetterLineKind.Salutation, "");

    private readonly List<LetterParagraph> paragraphs = [];
    private readonly List<LetterPage> pages = [];
    private readonly List<PositionedLine> lines = [];
    private readonly List<LetterRule> rules = [];
    private int row;

    private SlipPaginator()
    {
    }

    public static LetterPages Lay(SlipForm form)
    {
        var slip = new SlipPaginator();
        slip.Add(LetterLineKind.Title, form.Title);
        slip.row++;
        foreach (var field in form.Fields)
        {
            slip.Add(LetterLineKind.Other, field.Label + field.Value);
        }

        foreach (var question in form.Questions)
        {
            slip.row++;
            slip.Add(LetterLineKind.Other, question.Text);
            slip.Add(LetterLineKind.Paragraph, string.Join(Wide + Wide, question.Choices.Select(choice => Box + " " + choice)));
        }

        slip.AddWritingLines(form.OpinionLabel);
        slip.AddSignature(form);
        slip.Add(LetterLineKind.Other, form.ReturnTo);
        slip.AddLink(form.Link);
        slip.EndPage();
        return new(slip.paragraphs, slip.pages);
    }

    private static double TopOf(int row) => LetterGeometry.TypeTop + (row * Pitch);

    private void AddWritingLines(string label)
    {
        row++;
        KeepTogether(LinesToWriteOn + 2);
        Add(LetterLineKind.Other, label);
        for (var i = 0; i < LinesToWriteOn; i++, row++)
        {
            rules.Add(new(LetterGeometry.TypeLeft, TopOf(row) + Pitch - 1, LetterGeometry.TypeWidth, Hairline, LetterColour.Black));
        }
    }

    private void AddSignature(SlipForm form)
    {
        row++;
        KeepTogether(2);
        foreach (var (text, left) in new[] { (form.SignatureLabel, LetterGeometry.TypeLeft), (form.DateLabel, LetterGeometry.TypeLeft + (LetterGeometry.TypeWidth / 2)) })
        {
            var one = Paragraph(LetterLineKind.Other, text);
            lines.Add(LineSetter.Set(one, 0, left, TopOf(row), -1));
        }

        row++;
    }

    private void AddLink(SlipLink? link)
    {
        if (link is null)
        {
            return;
        }

        row++;
        KeepTogether((int)Math.Ceiling(CodeSize / Pitch));
        AddCode(link.Code, TopOf(row));
        var beside = Body with { FirstIndent = CodeIndent, RestIndent = CodeIndent };
        foreach (var text in (string[])[link.Hint, link.Address, link.Until])
        {
            Place(Paragraph(LetterLineKind.Other, text, beside));
        }
    }

    private void AddCode(IReadOnlyList<IReadOnlyList<bool>> code, double top)
    {
        var size = CodeSize / Math.Max(1, code.Count);
        for (var y = 0; y < code.Count; y++)
        {
            for (var x = 0; x < code[y].Count; x++)
            {
                var start = x;
                while (x < code[y].Count && code[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    rules.Add(new(LetterGeometry.TypeLeft + (start * size), top + (y * size), (x - start) * size, size + Overlap, LetterColour.Black));
                }
            }
        }
    }

    private void Add(LetterLineKind kind, string text) => Place(Paragraph(kind, text));

    private FlowParagraph Paragraph(LetterLineKind kind, string text, ParagraphStyle? style = null)
    {
        paragraphs.Add(new(kind, text));
        var line = new LetterLine(kind, text);
        return FlowParagraph.Of(paragraphs.Count - 1, line, text, style ?? ParagraphStyle.For(kind, text));
    }

    private void Place(FlowParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++, row++)
        {
            KeepTogether(1);
            lines.Add(LineSetter.Set(paragraph, i, paragraph.LeftOf(i, default), TopOf(row), row));
        }
    }

    private void KeepTogether(int rows)
    {
        if (row + rows > RowsPerPage && row > 0)
        {
            EndPage();
        }
    }

    private void EndPage()
    {
        pages.Add(new(pages.Count + 1, [.. lines], [.. rules], null));
        lines.Clear();
        rules.Clear();
        row = 0;
    }
}
