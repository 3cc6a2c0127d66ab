namespace ResilientCity.Domain.Feedback;

public enum RecipientKind
{
    Delegate,
    CommitteeOffice,
    GovernmentOffice,
    Other,
}

/// <summary>One recorded sending (寄送) or copy (抄送). What counts as replied is this record, not the letter's date.</summary>
public sealed class Dispatch
{
    private Dispatch()
    {
    }

    internal Dispatch(DispatchEntry entry, Act act)
    {
        Recipient = entry.Recipient;
        RecipientName = entry.RecipientName;
        DelegateId = entry.DelegateId;
        ChannelCode = entry.ChannelCode;
        SentOn = entry.SentOn;
        UploadedOn = entry.UploadedOn;
        RecordedAt = act.RecordedAt;
        RecordedBy = act.Actor.Name;
    }

    public int Id { get; private set; }

    public RecipientKind Recipient { get; private set; }

    public string RecipientName { get; private set; } = "";

    public DelegateId? DelegateId { get; private set; }

    public string ChannelCode { get; private set; } = "";

    public DateOnly SentOn { get; private set; }

    /// <summary>The day of upload to the NPC's platform; null where not uploaded.</summary>
    public DateOnly? UploadedOn { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";
}

/// <summary>What a liaison enters for one recipient.</summary>
public sealed record DispatchEntry(
    RecipientKind Recipient,
    string RecipientName,
    DelegateId? DelegateId,
    string ChannelCode,
    DateOnly SentOn,
    DateOnly? UploadedOn);

/// <summary>The posting of a reply (公开): when, where, reviewed by whom.</summary>
public sealed record Publication(DateOnly PostedOn, string Address, string Reviewer);
