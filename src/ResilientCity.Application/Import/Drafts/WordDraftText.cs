using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Import.Drafts;

/// <summary>The running text of a Word document with its tables as lines, and what stands in it that is no text. Page heads and feet are left aside.</summary>
internal sealed class WordDraftText
{
    private readonly List<DraftTable> tables = [];
    private readonly WordLines cells;

    private WordDraftText(MainDocumentPart main) => cells = new WordLines(main);

    /// <summary>Of a document that <see cref="LetterFileReader"/> has found sound.</summary>
    public static (string Text, IReadOnlyList<DraftTable> Tables, IReadOnlyList<DraftObject> Objects) Read(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var main = document.MainDocumentPart!; // sound, as the next
        var reading = new WordDraftText(main);
        var lines = new WordLines(main, reading.LinesOf).Of(main.Document!.Body!).ToList();
        return (string.Join('\n', lines), reading.tables, WordObjects.Of(main));
    }

    private IReadOnlyList<string> LinesOf(Table table)
    {
        var rows = new List<DraftRow>();
        foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
        {
            rows.Add(new DraftRow([.. CellsOf(row).Select((cell, i) => TextOf(cell, i, rows))]));
        }

        tables.Add(TableLines.Of([.. rows.Where(row => row.Cells.Any(cell => cell.Length > 0))]));
        return tables[^1].Lines;
    }

    private static IEnumerable<TableCell> CellsOf(TableRow row) => row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row);

    /// <summary>A cell that goes on from the row above says what that one says.</summary>
    private string TextOf(TableCell cell, int column, List<DraftRow> above) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart && above.Count > 0 && column < above[^1].Cells.Count
            ? above[^1].Cells[column]
            : string.Join(' ', cells.Of(cell).Select(line => line.Trim()).Where(line => line.Length > 0));
}
