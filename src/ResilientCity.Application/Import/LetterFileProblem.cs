namespace ResilientCity.Application.Import;

/// <summary>Why a file was not read. The screen gives each a sentence.</summary>
public enum LetterFileFault
{
    Empty,

    /// <summary>More bytes than <see cref="ImportLimits.FileBytes"/>.</summary>
    TooLarge,

    /// <summary>More characters than <see cref="ImportLimits.LetterCharacters"/>.</summary>
    TooLong,

    /// <summary>Neither text in an encoding we know nor a format we read.</summary>
    NotText,

    /// <summary>The name says one format, the content is another: <see cref="LetterFileProblem.Found"/>.</summary>
    NotWhatItsNameSays,

    /// <summary>A format that is known but not read, such as .doc or .ofd: <see cref="LetterFileProblem.Found"/>.</summary>
    FormatNotRead,

    Encrypted,
    CarriesMacros,
    Broken,

    /// <summary>Unpacks to more than <see cref="ImportLimits.UnpackedBytes"/>.</summary>
    UnpacksTooFar,

    /// <summary>A PDF of more than <see cref="ImportLimits.PdfPages"/>.</summary>
    TooManyPages,

    /// <summary>Took longer than <see cref="ImportLimits.PdfTime"/>.</summary>
    TakesTooLong,

    /// <summary>Opens well, but there is no text in it.</summary>
    NoTextInside,
}

/// <summary>A typed failure of reading a file; nothing was changed.</summary>
public sealed record LetterFileProblem(LetterFileFault Fault, string FileName, FileFormat Found = FileFormat.Unknown);

/// <summary>The plain text of a file, or why there is none.</summary>
public sealed record LetterFileText(string? Text, LetterFileProblem? Problem)
{
    public bool IsRead => Problem is null;
}
