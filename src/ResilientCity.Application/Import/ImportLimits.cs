namespace ResilientCity.Application.Import;

/// <summary>How much is read at most; what is larger is refused before it is taken into memory.</summary>
public static class ImportLimits
{
    /// <summary>A file as it is uploaded or named on the command line: 20 MB.</summary>
    public const long FileBytes = 20L * 1024 * 1024;

    /// <summary>A packed file's parts that we read, unpacked: 64 MB.</summary>
    public const long UnpackedBytes = 64L * 1024 * 1024;

    public const int PackedEntries = 4000;

    /// <summary>The longest letter: fifty times letter 0750 and more.</summary>
    public const int LetterCharacters = 500_000;

    /// <summary>The longest list of proposals.</summary>
    public const int ListRows = 20_000;
}
