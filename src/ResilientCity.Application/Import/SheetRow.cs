using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ResilientCity.Application.Import;

/// <summary>A row of a sheet as a person sees it: numbers with their leading zeros, dates as yyyy-MM-dd. Columns count from 0, rows from 1.</summary>
internal sealed record SheetRow(int Number, IReadOnlyDictionary<int, string> Cells);

/// <summary>Reads the first sheet of a workbook row by row, so that a long list does not stand in memory whole.</summary>
internal sealed class SheetReader
{
    private readonly WorkbookPart workbook;
    private readonly string[] shared;
    private readonly SheetFormats formats;

    public SheetReader(SpreadsheetDocument document)
    {
        workbook = document.WorkbookPart ?? throw new InvalidDataException("The workbook part is missing.");
        shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToArray() ?? [];
        formats = new SheetFormats(workbook);
    }

    public IEnumerable<SheetRow> Rows()
    {
        var first = workbook.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value;
        if (first is null || workbook.GetPartById(first) is not WorksheetPart sheet)
        {
            yield break;
        }

        using var reader = OpenXmlReader.Create(sheet);
        var last = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!; // the reader stands on a row's start
                last = (int)(row.RowIndex?.Value ?? (uint)(last + 1));
                yield return new(last, CellsOf(row));
            }
        }
    }

    private Dictionary<int, string> CellsOf(Row row)
    {
        var cells = new Dictionary<int, string>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            next = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : next;
            var text = TextOf(cell).Trim();
            if (text.Length > 0)
            {
                cells[next] = text;
            }

            next++;
        }

        return cells;
    }

    private string TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Length ? shared[index] : "",
            "inlineStr" => cell.InlineString is { } inline ? TextOf(inline) : "",
            null or "n" => formats.Shown(value, cell.StyleIndex?.Value),
            "e" => "",
            _ => value,
        };
    }

    /// <summary>Phonetic guides (拼音) stand in the same element and are left out.</summary>
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;
}
