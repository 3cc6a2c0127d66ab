using ResilientCity.Domain.Feedback;

namespace ResilientCity.Domain.Commitments;

/// <summary>A case that a yearly report tells of.</summary>
public sealed class YearlyReportCase
{
    private YearlyReportCase()
    {
    }

    internal YearlyReportCase(CaseId caseId) => CaseId = caseId;

    public int Id { get; private set; }

    public CaseId CaseId { get; private set; }
}

/// <summary>The second receipt: on the state of promises.</summary>
public sealed class YearlyReceipt
{
    private YearlyReceipt()
    {
    }

    internal YearlyReceipt(Satisfaction verdict, string? opinion, Act act)
    {
        Verdict = verdict;
        Opinion = opinion;
        GivenOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedFrom = act.Basis?.Source;
        RecordedBy = act.Basis is null ? null : act.Actor.Name;
        Document = act.Basis?.Document;
    }

    public int Id { get; private set; }

    public Satisfaction Verdict { get; private set; }

    public string? Opinion { get; private set; }

    public DateOnly GivenOn { get; private set; }

    public DateTime RecordedAt { get; private set; }

    /// <summary>Set where it was recorded for the delegate (代录).</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public string? RecordedBy { get; private set; }

    public AttachmentId? Document { get; private set; }
}

/// <summary>The meeting of both sides after a "dissatisfied" on the state of promises.</summary>
public sealed class CommitmentMeeting : RecordedMeeting
{
    private CommitmentMeeting()
    {
    }

    internal CommitmentMeeting(MeetingEntry entry, Act act)
        : base(entry, act)
    {
    }
}
