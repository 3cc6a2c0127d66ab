using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>By which way something is sent.</summary>
public enum NoticeChannel
{
    Mail,
    Webhook,
}

/// <summary>Where a sending stands.</summary>
public enum OutboxState
{
    /// <summary>To be sent from its due time on.</summary>
    Waiting,

    /// <summary>A sender took it and has not begun.</summary>
    Taken,

    /// <summary>It is being handed over: whether it arrived is not known before the next state.</summary>
    Sending,
    Sent,

    /// <summary>Set aside for the administrator.</summary>
    Dead,

    /// <summary>There was nothing to send any more: closed account, no address, nothing that the receiver may still see.</summary>
    Dropped,

    /// <summary>Put away by the administrator.</summary>
    Discarded,
}

/// <summary>Something to be sent to one person outside this installation's pages, written in the transaction of the change that it tells of.</summary>
internal sealed class OutboxRow
{
    public const int MaxErrorLength = 300;

    public int Id { get; private set; }

    public required NoticeChannel Channel { get; init; }

    public required AccountId Receiver { get; init; }

    /// <summary>The same in every try: mail servers and webhooks know a repetition by it.</summary>
    public required string MessageId { get; init; }

    /// <summary>The day of a digest: one a day and receiver. Null for a single notice.</summary>
    public DateOnly? DigestOn { get; init; }

    public OutboxState State { get; set; }

    public int Attempts { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime DueAt { get; set; }

    public Guid? LeaseId { get; set; }

    public DateTime? LeasedUntil { get; set; }

    public DateTime? DoneAt { get; set; }

    /// <summary>What the last try came to; never contents.</summary>
    public string? LastError { get; set; }

    public List<OutboxItem> Items { get; init; } = [];

    /// <summary>Ends a try.</summary>
    public void End(OutboxState state, DateTime now, string? error = null)
    {
        State = state;
        DoneAt = state is OutboxState.Waiting ? null : now;
        LastError = error is { Length: > MaxErrorLength } ? error[..MaxErrorLength] : error;
        LeaseId = null;
        LeasedUntil = null;
    }
}

/// <summary>A notice that a sending tells of.</summary>
internal sealed class OutboxItem
{
    public int Id { get; private set; }

    public int OutboxId { get; private set; }

    public int NoticeId { get; init; }

    public InboxRow Notice { get; init; } = null!; // loaded, or set with the notice that it goes with
}
