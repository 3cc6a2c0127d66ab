using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Replies;

/// <summary>How a letter came to be here.</summary>
public enum LetterOrigin
{
    SignedHere,
    Imported,

    /// <summary>Sample data: true facts, condensed bodies.</summary>
    Summary,
}

/// <summary>A reply letter (答复函): numbered, dated, frozen.</summary>
public sealed class ReplyLetter
{
    private ReplyLetter()
    {
    }

    internal ReplyLetter(LetterOrigin origin, FrozenLetter letter, Act act)
    {
        Origin = origin;
        DocumentJson = letter.DocumentJson;
        DocumentNumber = letter.DocumentNumber;
        LetterDate = letter.LetterDate;
        ContentHash = letter.ContentHash;
        FullHash = letter.FullHash;
        VerificationCode = origin is LetterOrigin.SignedHere ? letter.Code?.Plain : null;
        FrozenAt = act.RecordedAt;
        FrozenBy = act.Actor.Name;
    }

    public int Id { get; private set; }

    public LetterOrigin Origin { get; private set; }

    public string DocumentJson { get; private set; } = "";

    public string? DocumentNumber { get; private set; }

    public DateOnly? LetterDate { get; private set; }

    /// <summary>SHA-256 of the canonical text without number and date: equals the sign-off's.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>SHA-256 of the whole canonical text.</summary>
    public string FullHash { get; private set; } = "";

    /// <summary>What leads to the public verification page, plainly; a letter that was not signed here has none.</summary>
    public string? VerificationCode { get; private set; }

    public DateTime FrozenAt { get; private set; }

    public string FrozenBy { get; private set; } = "";
}

/// <summary>What freezing a letter stores.</summary>
/// <param name="DocumentJson">The letter document as JSON.</param>
/// <param name="DocumentNumber">Null where an imported letter has none.</param>
/// <param name="LetterDate">Likewise.</param>
/// <param name="ContentHash">Of the canonical text without number and date.</param>
/// <param name="FullHash">Of all of it.</param>
/// <param name="Code">For a letter that is signed here.</param>
public sealed record FrozenLetter(
    string DocumentJson, string? DocumentNumber, DateOnly? LetterDate, string ContentHash, string FullHash, VerificationCode? Code = null);
