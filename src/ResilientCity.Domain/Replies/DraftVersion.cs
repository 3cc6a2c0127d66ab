using ResilientCity.Domain.Cases;

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

    /// <summary>Before a draft written elsewhere took the place of what stood there.</summary>
    BeforeIntake,

    /// <summary>A draft written elsewhere (Word 稿) was taken in.</summary>
    DraftTaken,
}

/// <summary>Where a version's words came from.</summary>
/// <param name="Name">The file's name; null for a pasted text.</param>
/// <param name="File">The file, kept with the case; null for a pasted text.</param>
public sealed record DraftSource(string? Name, AttachmentId? File);

/// <summary>An immutable snapshot of the whole draft as a letter without number and date.</summary>
public sealed class DraftVersion
{
    private DraftVersion()
    {
    }

    internal DraftVersion(int number, VersionCause cause, DraftSnapshot snapshot, Act act, string? author, DraftSource? source)
    {
        Number = number;
        Cause = cause;
        DocumentJson = snapshot.DocumentJson;
        ContentHash = snapshot.ContentHash;
        KeptBy = author ?? act.Actor.Name;
        KeptAt = act.RecordedAt;
        SourceName = source?.Name;
        SourceFile = source?.File;
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

    /// <summary>The name of the file that it was taken from.</summary>
    public string? SourceName { get; private set; }

    public AttachmentId? SourceFile { get; private set; }

    /// <summary>The first eight characters of the hash: what a printed draft sheet shows to tie a signature to a version.</summary>
    public string ShortCode => ContentHash[..8].ToUpperInvariant();
}
