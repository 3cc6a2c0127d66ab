namespace ResilientCity.Application.Import.Drafts;

/// <summary>Writes a table as lines of text: 项目：步道；完成时限：2026年6月。 A letter has no tables; the file itself keeps the table as it is.</summary>
internal static class TableLines
{
    private const int LongestHeading = 20;

    public static DraftTable Of(IReadOnlyList<DraftRow> rows) => new(rows, [.. Lines(rows).Where(line => line.Length > 0)]);

    private static IEnumerable<string> Lines(IReadOnlyList<DraftRow> rows) =>
        HasHeadings(rows) ? rows.Skip(1).Select(row => Ended(Headed(rows[0], row))) : rows.Select(row => Ended(Filled(row.Cells)));

    /// <summary>The first row names the columns: short, all different, and a name for each.</summary>
    private static bool HasHeadings(IReadOnlyList<DraftRow> rows) =>
        rows.Count > 1
        && rows[0].Cells.Count > 1
        && rows[0].Cells.All(cell => cell.Length is > 0 and <= LongestHeading && !cell.Any(char.IsAsciiDigit))
        && rows[0].Cells.Distinct(StringComparer.Ordinal).Count() == rows[0].Cells.Count
        && rows.Skip(1).All(row => row.Cells.Count == rows[0].Cells.Count);

    private static string Headed(DraftRow headings, DraftRow row) =>
        Filled([.. headings.Cells.Zip(row.Cells, (heading, cell) => cell.Length == 0 ? "" : $"{heading.TrimEnd('：', ':')}：{cell}")]);

    private static string Filled(IReadOnlyList<string> cells) =>
        string.Join('；', cells.Where(cell => cell.Length > 0).Select(cell => cell.TrimEnd('；', ';', '。')));

    private static string Ended(string line) => line.Length == 0 || "。！？：".Contains(line[^1], StringComparison.Ordinal) ? line : line + "。";
}
