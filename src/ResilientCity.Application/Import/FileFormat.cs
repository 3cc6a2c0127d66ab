using System.IO.Compression;
using System.Text;

namespace ResilientCity.Application.Import;

/// <summary>What a file's first bytes say it is.</summary>
public enum FileFormat
{
    Unknown,
    Text,
    Word,
    Excel,
    OldOffice,
    EncryptedOffice,
    Pdf,
    Ofd,
    Zip,
    RichText,
    Picture,
}

/// <summary>Recognises formats by content; names are never trusted.</summary>
internal static class FileFormats
{
    private static readonly byte[] OldOfficeHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedMarker = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static FileFormat Of(byte[] bytes)
    {
        var start = bytes.AsSpan();
        return start switch
        {
            _ when start.StartsWith("PK\x03\x04"u8) => OfZip(bytes),
            _ when start.StartsWith(OldOfficeHeader) => start.IndexOf(EncryptedMarker) >= 0 ? FileFormat.EncryptedOffice : FileFormat.OldOffice,
            _ when start.StartsWith("%PDF-"u8) => FileFormat.Pdf,
            _ when start.StartsWith("{\\rtf"u8) => FileFormat.RichText,
            _ when IsPicture(start) => FileFormat.Picture,
            _ => TextDecoding.Decode(bytes) is null ? FileFormat.Unknown : FileFormat.Text,
        };
    }

    /// <summary>The format that a file name promises; Unknown for an ending we have no opinion on.</summary>
    public static FileFormat Promised(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" or ".HTM" or ".HTML" or ".MD" => FileFormat.Text,
        ".DOCX" or ".DOCM" => FileFormat.Word,
        ".XLSX" or ".XLSM" => FileFormat.Excel,
        ".DOC" or ".XLS" or ".WPS" or ".ET" => FileFormat.OldOffice,
        ".PDF" => FileFormat.Pdf,
        ".OFD" => FileFormat.Ofd,
        ".RTF" => FileFormat.RichText,
        ".ZIP" => FileFormat.Zip,
        ".PNG" or ".JPG" or ".JPEG" or ".GIF" or ".BMP" or ".TIF" or ".TIFF" => FileFormat.Picture,
        _ => FileFormat.Unknown,
    };

    private static FileFormat OfZip(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            return zip.GetEntry("word/document.xml") is not null ? FileFormat.Word
                : zip.GetEntry("xl/workbook.xml") is not null ? FileFormat.Excel
                : zip.GetEntry("OFD.xml") is not null ? FileFormat.Ofd
                : FileFormat.Zip;
        }
        catch (InvalidDataException)
        {
            return FileFormat.Zip;
        }
    }

    private static bool IsPicture(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || start.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || start.StartsWith("GIF8"u8)
        || start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) || (start.StartsWith("BM"u8) && start.Length > 6 && start[6] == 0);
}
