using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ResilientCity.Application.Import;

/// <summary>Shows a number as its cell's format does, as far as lists need it: 750 under "0000" is 0750, 44585 under a date format is a date.</summary>
internal sealed partial class SheetFormats(WorkbookPart workbook)
{
    private readonly List<uint> formatOfStyle =
        workbook.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0).ToList() ?? [];

    private readonly Dictionary<uint, string> codes =
        workbook.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(f => f.NumberFormatId is not null).GroupBy(f => f.NumberFormatId!.Value) // filtered in the line above
            .ToDictionary(g => g.Key, g => g.First().FormatCode?.Value ?? "") ?? [];

    private readonly bool startsIn1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;

    public string Shown(string value, uint? style)
    {
        var id = style is { } index && index < formatOfStyle.Count ? formatOfStyle[(int)index] : 0;
        var code = codes.GetValueOrDefault(id, "");
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        return IsDate(id, code) && number is >= 1 and < 2958466 ? DateOf(number)
            : Zeros().IsMatch(code) && number >= 0 && number < long.MaxValue ? ((long)number).ToString("D" + code.Length, CultureInfo.InvariantCulture)
            : number == Math.Floor(number) && Math.Abs(number) < 1e15 ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : value;
    }

    private string DateOf(double number) =>
        DateOnly.FromDateTime(DateTime.FromOADate(startsIn1904 ? number + 1462 : number)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Built-in date formats (27–36 and 50–58 are the East Asian ones), or a code with a year or a day in it.</summary>
    private static bool IsDate(uint id, string code) =>
        id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) || DateCode().IsMatch(Quoted().Replace(code, ""));

    [GeneratedRegex("^0{2,15}$")]
    private static partial Regex Zeros();

    [GeneratedRegex("[yYdD]|[eE](?![+-])")]
    private static partial Regex DateCode();

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General|Red", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
