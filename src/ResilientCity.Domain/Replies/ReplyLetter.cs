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

    public DateTime FrozenAt { get; private set; }

    public string FrozenBy { get; private set; } = "";
}

/// <summary>What freezing a letter stores.</summary>
public sealed record FrozenLetter(string DocumentJson, string? DocumentNumber, DateOnly? LetterDate, string ContentHash, string FullHash);
