using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// What lists filter and sort by, over all cases at once: the dates that drive, and what the last letter came to. Refreshed with every
/// write, from the rounds; nothing decides by it.
/// </summary>
public sealed partial class CaseFile
{
    /// <summary>The earliest open date as the lead agency sees it: its own inner one counts.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The earliest open date as the offices see it: the legal one or the notice's.</summary>
    public DateOnly? OfficialDueOn { get; private set; }

    /// <summary>The open legal date, which is all that delegates and co-handlers are shown.</summary>
    public DateOnly? LegalDueOn { get; private set; }

    /// <summary>Code of the result mark on the last letter sent; null before the first.</summary>
    public string? LetterMark { get; private set; }

    /// <summary>The receipt's verdict on the last letter sent; null while it is not returned.</summary>
    public Satisfaction? Verdict { get; private set; }

    private void RefreshStanding(IReadOnlyList<RoundDeadline> computed)
    {
        DueOn = Round.DrivingDueOn;
        LegalDueOn = Stage is CaseStage.Replied ? DueOn : EarliestOpen(DeadlineKind.Reply, DeadlineKind.Rehandling);
        OfficialDueOn = Stage is CaseStage.Replied ? DueOn : EarliestOpen(DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate);
        var sent = Stage is CaseStage.Replied or CaseStage.Concluded or CaseStage.Archived
            ? Round
            : rounds.Find(round => round.Number == CurrentRoundNumber - 1);
        LetterMark = sent?.Draft.MarkCode;
        Verdict = sent?.CurrentReceipt?.Verdict;

        DateOnly? EarliestOpen(params DeadlineKind[] kinds) => DueOn is null
            ? null
            : computed.Where(one => one.IsOpen && kinds.Contains(one.Kind)).Min(one => one.DueOn);
    }
}
