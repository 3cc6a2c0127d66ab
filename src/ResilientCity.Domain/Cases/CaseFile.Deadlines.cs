using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>The round's deadlines and the two dates that lists sort by.</summary>
public sealed partial class CaseFile
{
    private static readonly DeadlineKind[] MainLine =
        [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate, DeadlineKind.InnerDate];

    /// <summary>Computes the current round's deadlines anew; the store does it with every write.</summary>
    public void RefreshDeadlines(DeadlineRules rules)
    {
        var computed = new DeadlineBook(this, rules).Compute().ToList();
        LapseExtensions(computed);
        Round.SetDeadlines(computed);
        var replies = computed.Where(one => MainLine.Contains(one.Kind)).ToList();
        Round.ReplyDueOn = replies.Find(one => one.Kind is DeadlineKind.Reply or DeadlineKind.Rehandling)?.DueOn;
        Round.DrivingDueOn = Stage switch
        {
            CaseStage.Replied => computed.Find(one => one is { Kind: DeadlineKind.Receipt, IsOpen: true })?.DueOn,
            CaseStage.Concluded or CaseStage.Archived or CaseStage.Withdrawn => null,
            _ => replies.Where(one => one.IsOpen).Min(one => one.DueOn),
        };
        RefreshStanding(computed);
    }
}
