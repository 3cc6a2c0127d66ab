using System.IO.Compression;

namespace ResilientCity.Application.Attachments;

/// <summary>A kind of file that is taken, known by its name's ending and checked by its content.</summary>
public sealed class FileKind
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    private readonly Func<Stream, bool> isContent;

    private FileKind(string[] extensions, string contentType, bool opensInBrowser, Func<Stream, bool> isContent)
    {
        Extensions = extensions;
        ContentType = contentType;
        OpensInBrowser = opensInBrowser;
        this.isContent = isContent;
    }

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new([".pdf"], "application/pdf", true, stream => Begins(stream, "%PDF-"u8)),
        new([".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, stream => IsPackage(stream, "word/document.xml")),
        new([".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, stream => IsPackage(stream, "xl/workbook.xml")),
        new([".png"], "image/png", true, stream => Begins(stream, Png)),
        new([".jpg", ".jpeg"], "image/jpeg", true, stream => Begins(stream, Jpeg)),
        new([".txt"], "text/plain", false, PlainText.Is),
        new([".ofd"], "application/ofd", false, stream => IsPackage(stream, "OFD.xml")),
    ];

    public static IReadOnlyList<string> AllExtensions { get; } = [.. All.SelectMany(kind => kind.Extensions)];

    public IReadOnlyList<string> Extensions { get; }

    public string ContentType { get; }

    /// <summary>Browsers show it without running anything of it.</summary>
    public bool OpensInBrowser { get; }

    /// <param name="fileName">Its ending counts, in any case.</param>
    public static FileKind? Of(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return All.FirstOrDefault(kind => kind.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    public bool Fits(Stream content)
    {
        content.Position = 0;
        return isContent(content);
    }

    private static bool Begins(Stream content, ReadOnlySpan<byte> signature)
    {
        Span<byte> head = stackalloc byte[signature.Length];
        return content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(signature);
    }

    /// <summary>A ZIP package with its main part, and without macros: those have endings of their own.</summary>
    private static bool IsPackage(Stream content, string mainPart)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return package.GetEntry(mainPart) is not null
                && !package.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
