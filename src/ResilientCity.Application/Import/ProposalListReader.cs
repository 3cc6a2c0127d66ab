using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ResilientCity.Application.Import;

/// <summary>Reads a session's list of proposals from an Excel workbook (.xlsx, first sheet).</summary>
public static class ProposalListReader
{
    private const int HeaderWithin = 15;

    public static async Task<ProposalList> ReadAsync(Stream content, string fileName, CancellationToken ct = default)
    {
        var bytes = await BoundedRead.ToArrayAsync(content, ImportLimits.FileBytes, ct);
        return bytes is null ? Refuse(LetterFileFault.TooLarge, fileName) : Read(bytes, fileName);
    }

    public static ProposalList Read(byte[] bytes, string fileName)
    {
        var found = FileFormats.Of(bytes);
        if (FileFault(bytes, found, FileFormats.Promised(fileName)) is { } fault)
        {
            return Refuse(fault, fileName, found);
        }

        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return Rows(new SheetReader(document).Rows());
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return Refuse(LetterFileFault.Broken, fileName, found);
        }
    }

    private static LetterFileFault? FileFault(byte[] bytes, FileFormat found, FileFormat promised) => found switch
    {
        _ when bytes.Length == 0 => LetterFileFault.Empty,
        _ when bytes.Length > ImportLimits.FileBytes => LetterFileFault.TooLarge,
        FileFormat.EncryptedOffice => LetterFileFault.Encrypted,
        _ when promised != FileFormat.Unknown && promised != found => LetterFileFault.NotWhatItsNameSays,
        FileFormat.Excel => PackageCheck.Fault(bytes),
        _ => LetterFileFault.FormatNotRead,
    };

    private static ProposalList Rows(IEnumerable<SheetRow> sheet)
    {
        IReadOnlyDictionary<int, ListColumnKind>? columns = null;
        var unknown = new List<string>();
        var list = new ListRowReader();
        foreach (var row in sheet)
        {
            if (columns is null)
            {
                columns = ListHeadings.Of(row);
                unknown = columns is null ? [] : [.. row.Cells.Where(c => !columns.ContainsKey(c.Key) && !ListHeadings.IsRunningNumber(c.Value)).Select(c => c.Value)];
                if (columns is null && row.Number > HeaderWithin)
                {
                    break;
                }
            }
            else if (!list.Add(row, columns))
            {
                break;
            }
        }

        return columns is null
            ? new() { Problems = [new(0, null, ListFault.HeaderNotFound)] }
            : new() { Rows = list.Rows, Problems = list.Problems, UnknownHeadings = unknown };
    }

    private static ProposalList Refuse(LetterFileFault fault, string fileName, FileFormat found = FileFormat.Unknown) =>
        new() { FileProblem = new(fault, fileName, found) };
}
