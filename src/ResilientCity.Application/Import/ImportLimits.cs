namespace ResilientCity.Application.Import;

/// <summary>How much is read at most; what is larger is refused before it is taken into memory.</summary>
public static class ImportLimits
{
    /// <summary>A file as it is uploaded or named on the command line: 20 MB.</summary>
    public const long FileBytes = 20L * 1024 * 1024;

    /// <summary>A packed file's parts that we read, unpacked: 64 MB.</summary>
    public const long UnpackedBytes = 64L * 1024 * 1024;

    /// <summary>A Word document's own text, unpacked, with all its markup: 12 MB. Its tree takes about ten times that.</summary>
    public const long WordPartBytes = 12L * 1024 * 1024;

    /// <summary>All of a PDF's streams, unpacked: 32 MB.</summary>
    public const long PdfUnpackedBytes = 32L * 1024 * 1024;

    /// <summary>What a PDF draws on one page, unpacked: 2 MB, twenty times a page full of text.</summary>
    public const long PdfPageBytes = 2L * 1024 * 1024;

    /// <summary>One of a PDF's own tables of objects: 8 MB.</summary>
    public const long PdfTableBytes = 8L * 1024 * 1024;

    public const int PdfPages = 300;

    public const int PackedEntries = 4000;

    /// <summary>How long a PDF's pages may take to be laid out.</summary>
    public static readonly TimeSpan PdfTime = TimeSpan.FromSeconds(20);

    /// <summary>The longest letter: fifty times letter 0750 and more.</summary>
    public const int LetterCharacters = 500_000;

    /// <summary>The longest list of proposals.</summary>
    public const int ListRows = 20_000;
}
