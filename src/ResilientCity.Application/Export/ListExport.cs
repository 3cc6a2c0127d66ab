using System.IO.Compression;
using System.Xml;

namespace ResilientCity.Application.Export;

/// <summary>
/// Writes a list as an Excel workbook (.xlsx), row by row, so that its length does not matter. Text is always written as text, marked so
/// that it stays text when edited: no cell can become a formula. The same list gives the same bytes.
/// </summary>
public static class ListExport
{
    /// <summary>Excel's own limit, less the heading.</summary>
    public const int MostRows = 1_048_575;

    public static Task WriteAsync<T>(Stream target, string sheetName, IReadOnlyList<ListColumn<T>> columns, IEnumerable<T> rows, CancellationToken ct = default) =>
        WriteAsync(target, sheetName, columns, rows.ToAsyncEnumerable(), ct);

    public static async Task WriteAsync<T>(Stream target, string sheetName, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct = default)
    {
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        foreach (var (name, content) in WorkbookParts.Fixed(SheetName.Of(sheetName)))
        {
            await using var part = await OpenAsync(zip, name, ct);
            await part.WriteAsync(content, ct);
        }

        await using var sheet = await OpenAsync(zip, "xl/worksheets/sheet1.xml", ct);
        await using var xml = XmlWriter.Create(sheet, new XmlWriterSettings { Async = true, CloseOutput = false });
        await WriteSheetAsync(xml, columns, rows, ct);
    }

    private static async Task WriteSheetAsync<T>(XmlWriter xml, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        var cells = new CellWriter(xml);
        await cells.StartSheetAsync(columns.Select(column => column.Width));
        await cells.HeadingAsync(columns.Select(column => column.Heading));
        var count = 0;
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (++count > MostRows)
            {
                throw new InvalidOperationException("The list is longer than a worksheet; filter it first.");
            }

            await cells.RowAsync(columns.Select(column => column.Value(row)));
        }

        await cells.EndSheetAsync(columns.Count, count + 1);
    }

    private static async Task<Stream> OpenAsync(ZipArchive zip, string name, CancellationToken ct)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return await entry.OpenAsync(ct);
    }
}
