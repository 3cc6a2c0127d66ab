using System.Globalization;
using System.Xml;

namespace ResilientCity.Application.Export;

/// <summary>Writes the rows of one worksheet.</summary>
internal sealed class CellWriter(XmlWriter xml)
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Excel's limit for the text of a cell.</summary>
    private const int LongestText = 32_767;

    private int row;

    public async Task StartSheetAsync(IEnumerable<double> widths)
    {
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "worksheet", Namespace);
        await xml.WriteRawAsync("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        var column = 0;
        foreach (var width in widths)
        {
            column++;
            await xml.WriteRawAsync(string.Create(CultureInfo.InvariantCulture, $"""<col min="{column}" max="{column}" width="{width}" customWidth="1"/>"""));
        }

        await xml.WriteRawAsync("</cols>");
        await xml.WriteStartElementAsync(null, "sheetData", Namespace);
    }

    public Task HeadingAsync(IEnumerable<string> headings) => CellsAsync(headings, WorkbookParts.Heading);

    public Task RowAsync(IEnumerable<object?> values) => CellsAsync(values, null);

    public async Task EndSheetAsync(int columns, int rows)
    {
        await xml.WriteEndElementAsync();
        if (columns > 0)
        {
            await xml.WriteRawAsync(string.Create(CultureInfo.InvariantCulture, $"""<autoFilter ref="A1:{ColumnName(columns - 1)}{rows}"/>"""));
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private async Task CellsAsync(IEnumerable<object?> values, int? style)
    {
        row++;
        await xml.WriteStartElementAsync(null, "row", Namespace);
        await xml.WriteAttributeStringAsync(null, "r", null, row.ToString(CultureInfo.InvariantCulture));
        var column = 0;
        foreach (var value in values)
        {
            await CellAsync(ColumnName(column++) + row.ToString(CultureInfo.InvariantCulture), value, style);
        }

        await xml.WriteEndElementAsync();
    }

    private Task CellAsync(string place, object? value, int? style) => value switch
    {
        null or "" => Task.CompletedTask,
        int or long or short or byte or decimal or double or float => ValueAsync(place, "n", Invariant(value), style ?? WorkbookParts.Plain),
        bool flag => ValueAsync(place, "b", flag ? "1" : "0", style ?? WorkbookParts.Plain),
        DateOnly date => ValueAsync(place, "n", Invariant(date.ToDateTime(TimeOnly.MinValue).ToOADate()), WorkbookParts.Date),
        DateTime time => ValueAsync(place, "n", Invariant(time.ToOADate()), WorkbookParts.Time),
        _ => TextAsync(place, Invariant(value), style),
    };

    private async Task ValueAsync(string place, string type, string value, int style)
    {
        await StartCellAsync(place, type, style);
        await xml.WriteElementStringAsync(null, "v", Namespace, value);
        await xml.WriteEndElementAsync();
    }

    private async Task TextAsync(string place, string text, int? style)
    {
        await StartCellAsync(place, "inlineStr", style ?? (CouldRun(text) ? WorkbookParts.SafeText : WorkbookParts.Plain));
        await xml.WriteStartElementAsync(null, "is", Namespace);
        await xml.WriteStartElementAsync(null, "t", Namespace);
        await xml.WriteAttributeStringAsync("xml", "space", null, "preserve");
        await xml.WriteStringAsync(Clean(text));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private async Task StartCellAsync(string place, string type, int style)
    {
        await xml.WriteStartElementAsync(null, "c", Namespace);
        await xml.WriteAttributeStringAsync(null, "r", null, place);
        await xml.WriteAttributeStringAsync(null, "s", null, style.ToString(CultureInfo.InvariantCulture));
        await xml.WriteAttributeStringAsync(null, "t", null, type);
    }

    /// <summary>Text that Excel or WPS would take for a formula once somebody edits the cell.</summary>
    private static bool CouldRun(string text) => text is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';

    private static string Clean(string text)
    {
        var cut = text.Length > LongestText ? text[..(LongestText - 1)] + "…" : text;
        return string.Concat(cut.Select((c, i) => XmlConvert.IsXmlChar(c) || IsPair(cut, i) ? c : '\uFFFD'));
    }

    private static bool IsPair(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));
}
