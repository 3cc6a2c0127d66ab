using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Import;

/// <summary>Walks a document's blocks and gives its lines. Tracked changes count as accepted.</summary>
internal sealed class WordLines(MainDocumentPart main, Func<Table, IReadOnlyList<string>>? ofTable = null)
{
    private readonly WordNumbering numbering = new(main);

    public IEnumerable<string> Of(OpenXmlElement container)
    {
        var carried = "";
        foreach (var block in container.ChildElements)
        {
            if (block is Paragraph paragraph)
            {
                var lines = OfParagraph(paragraph, carried).ToList();
                carried = IsMarkDeleted(paragraph) ? lines[^1] : "";
                foreach (var line in IsMarkDeleted(paragraph) ? lines.SkipLast(1) : lines)
                {
                    yield return line;
                }

                continue;
            }

            foreach (var line in OfBlock(block))
            {
                yield return line;
            }
        }

        if (carried.Length > 0)
        {
            yield return carried;
        }
    }

    private IEnumerable<string> OfBlock(OpenXmlElement block) => block switch
    {
        Table table when ofTable is not null => ofTable(table),
        Table table => table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table && !IsDeleted(row)).SelectMany(OfRow),
        SdtBlock { SdtContentBlock: { } content } => Of(content),
        AlternateContent alternate when Content(alternate) is { } content => Of(content),
        InsertedRun or CustomXmlBlock or MoveToRun => Of(block),
        _ => [],
    };

    private static OpenXmlElement? Content(AlternateContent alternate) =>
        alternate.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>();

    /// <summary>The paragraph's end was deleted: it goes on in the next one.</summary>
    private static bool IsMarkDeleted(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);

    private static bool IsDeleted(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    private IEnumerable<string> OfParagraph(Paragraph paragraph, string carried)
    {
        foreach (var line in WordRuns.TextBoxes(paragraph).SelectMany(Of))
        {
            yield return line;
        }

        var text = WordRuns.Text(paragraph);
        var number = text.Length > 0 && carried.Length == 0 ? numbering.NumberOf(paragraph) : "";
        foreach (var line in (carried + number + text).Split('\n'))
        {
            yield return line;
        }
    }

    /// <summary>Cells side by side with tabs; what a cell holds beyond its first paragraph follows on lines of its own.</summary>
    private IEnumerable<string> OfRow(TableRow row)
    {
        var cells = row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row)
            .Select(cell => Of(cell).Where(line => !string.IsNullOrWhiteSpace(line)).ToList()).Where(lines => lines.Count > 0).ToList();
        if (cells.Count > 0)
        {
            yield return string.Join('\t', cells.Select(lines => lines[0]));
            foreach (var line in cells.SelectMany(lines => lines.Skip(1)))
            {
                yield return line;
            }
        }
    }
}
