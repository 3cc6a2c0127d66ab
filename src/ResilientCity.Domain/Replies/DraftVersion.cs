namespace ResilientCity.Domain.Replies;

/// <summary>Why a version of the draft was kept.</summary>
public enum VersionCause
{
    Submitted,
    Returned,
    SignedOff,
    Imported,
    AuthorChanged,
    Idle,

    /// <summary>Before a section was taken out.</summary>
    SectionRemoved,
}

/// <summary>An immutable snapshot of the whole draft as a letter without number and date.</summary>
public sealed class DraftVersion
{
    private DraftVersion()
    {
    }

    internal DraftVersion(int number, VersionCause cause, string documentJson, string contentHash, Act act, string? author)
    {
        Number = number;
        Cause = cause;
        DocumentJson = documentJson;
        ContentHash = contentHash;
        KeptBy = author ?? act.Actor.Name;
        KeptAt = act.RecordedAt;
    }

    public int Id { get; private set; }

    public int Number { get; private set; }

    public VersionCause Cause { get; private set; }

    /// <summary>The letter document of that moment, as JSON.</summary>
    public string DocumentJson { get; private set; } = "";

    public string ContentHash { get; private set; } = "";

    /// <summary>Whose words it keeps: who acted, or, where the system kept it, who wrote last.</summary>
    public string KeptBy { get; private set; } = "";

    public DateTime KeptAt { get; private set; }

    /// <summary>The first eight characters of the hash: what a printed draft sheet shows to tie a signature to a version.</summary>
    public string ShortCode => ContentHash[..8].ToUpperInvariant();
}
