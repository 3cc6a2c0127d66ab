using ResilientCity.Domain.Duties;

namespace ResilientCity.Domain.Replies;

/// <summary>
/// The head's sign-off (审签) of one exact version. It holds the hash of the canonical text without document number and date;
/// when the text changes afterwards the record is voided, never deleted.
/// </summary>
public sealed class SignOffRecord
{
    private SignOffRecord()
    {
    }

    internal SignOffRecord(int versionNumber, string contentHash, string signedBy, Act act, Deputation? inStead = null)
    {
        VersionNumber = versionNumber;
        ContentHash = contentHash;
        SignedBy = signedBy;
        InStead = inStead;
        AccountId = act.Basis is null ? act.Actor.AccountId : null;
        SignedOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedFrom = act.Basis?.Source;
        RecordedBy = act.Basis is null ? null : act.Actor.Name;
        Document = act.Basis?.Document;
    }

    public int Id { get; private set; }

    public int VersionNumber { get; private set; }

    /// <summary>SHA-256 of the canonical text without number and date, lower-case hexadecimal.</summary>
    public string ContentHash { get; private set; } = "";

    public string SignedBy { get; private set; } = "";

    /// <summary>Set where a deputy signed in the head's stead; then <see cref="SignedBy"/> is the deputy.</summary>
    public Deputation? InStead { get; private set; }

    public AccountId? AccountId { get; private set; }

    public DateOnly SignedOn { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public RecordSource? RecordedFrom { get; private set; }

    public string? RecordedBy { get; private set; }

    public AttachmentId? Document { get; private set; }

    public DateTime? VoidedAt { get; private set; }

    public string? VoidedBy { get; private set; }

    public string? VoidReason { get; private set; }

    public bool IsValid => VoidedAt is null;

    internal void Void(Act act, string reason)
    {
        VoidedAt = act.RecordedAt;
        VoidedBy = act.Actor.Name;
        VoidReason = reason;
    }
}
