namespace ResilientCity.Domain.Commitments;

/// <summary>What was reported of a promise on one day: appended, never changed.</summary>
public sealed class CommitmentProgress
{
    private readonly List<CommitmentEvidence> evidence = [];

    private CommitmentProgress()
    {
    }

    internal CommitmentProgress(ProgressEntry entry, CommitmentState? closes, Act act)
    {
        Figure = entry.Figure;
        Text = entry.Text ?? "";
        InternalNote = entry.InternalNote;
        Closes = closes;
        ReachedOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedBy = act.Actor.Name;
        evidence.AddRange(entry.Evidence.Select(id => new CommitmentEvidence(id)));
    }

    public int Id { get; private set; }

    /// <summary>The day of which it tells.</summary>
    public DateOnly ReachedOn { get; private set; }

    public decimal? Figure { get; private set; }

    public string Text { get; private set; } = "";

    public string? InternalNote { get; private set; }

    /// <summary>Set on the report that closed the promise.</summary>
    public CommitmentState? Closes { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public IReadOnlyList<CommitmentEvidence> Evidence => evidence;
}

/// <summary>A file that shows what was reported.</summary>
public sealed class CommitmentEvidence
{
    private CommitmentEvidence()
    {
    }

    internal CommitmentEvidence(AttachmentId attachmentId) => AttachmentId = attachmentId;

    public int Id { get; private set; }

    public AttachmentId AttachmentId { get; private set; }
}
