using ResilientCity.Application.Import;

namespace ResilientCity.Application.Verification;

/// <summary>What the public page may answer; docs/decisions says why it may say no more.</summary>
public enum VerificationAnswer
{
    /// <summary>Signed and numbered here, and in force.</summary>
    Genuine,

    /// <summary>Signed here, but a later letter has gone out instead of it.</summary>
    Replaced,

    /// <summary>Signed here, but the signature was taken back.</summary>
    Voided,

    /// <summary>The letter is kept here, but it was signed elsewhere and entered late (补录).</summary>
    NotSignedHere,

    /// <summary>Close to a letter that was signed here, but not the same.</summary>
    Differs,

    /// <summary>Nothing that was signed here.</summary>
    Unknown,

    /// <summary>No code: too long, too short, or its check character says that one is wrong.</summary>
    Mistyped,

    /// <summary>The file has no document number or no date: a draft, or not a letter.</summary>
    NoNumber,

    /// <summary>The file could not be read: <see cref="VerificationResult.Fault"/>.</summary>
    Unreadable,

    /// <summary>Other files are being read; to be tried again.</summary>
    Busy,
}

/// <summary>All that the public learns of a letter.</summary>
/// <param name="DocumentNumber">The document number.</param>
/// <param name="LetterDate">The letter's date.</param>
/// <param name="Agencies">As the letter names them.</param>
/// <param name="NumberedOn">The day on which it was numbered here.</param>
/// <param name="IsSignedOnPaper">Signed on paper, and recorded here for this exact text.</param>
public sealed record VerifiedLetter(string DocumentNumber, DateOnly LetterDate, IReadOnlyList<string> Agencies, DateOnly NumberedOn, bool IsSignedOnPaper);

/// <summary>An answer of the public page.</summary>
/// <param name="Answer">What it says.</param>
/// <param name="Letter">Where the letter was signed here and nothing differs.</param>
/// <param name="Fault">Why a file was not read.</param>
public sealed record VerificationResult(VerificationAnswer Answer, VerifiedLetter? Letter = null, LetterFileFault? Fault = null);
