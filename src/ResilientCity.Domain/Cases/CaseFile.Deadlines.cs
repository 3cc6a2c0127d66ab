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
        computed = [.. Round.Deadlines]; // what is closed was kept
        var replies = computed.Where(one => MainLine.Contains(one.Kind)).ToList();
        Round.ReplyDueOn = replies.Find(one => one.Kind is DeadlineKind.Reply or DeadlineKind.Rehandling)?.DueOn;
        Round.DrivingDueOn = Stage switch
        {
            CaseStage.Replied => computed.Find(one => one is { Kind: DeadlineKind.Receipt, IsOpen: true })?.DueOn,
            CaseStage.Concluded or CaseStage.Archived or CaseStage.Withdrawn or CaseStage.Merged => null,
            _ => replies.Where(one => one.IsOpen).Min(one => one.DueOn),
        };
        RefreshStanding(computed);
    }

    /// <summary>
    /// Counts the open dates again by other rules or another calendar, on the administrator's one confirmation for all cases. It is no act of the process and
    /// moves neither stage nor version; the history says which dates moved.
    /// </summary>
    public void RecountDeadlines(DeadlineRules rules, string because, Act act)
    {
        var before = Round.Deadlines.Where(one => one.IsOpen).ToDictionary(one => (one.Kind, one.AgencyId), one => one.DueOn);
        RefreshDeadlines(rules);
        var changes = (
            from one in Round.Deadlines
            where before.TryGetValue((one.Kind, one.AgencyId), out var due) && due != one.DueOn
            select Dated($"Due{one.Kind}", before[(one.Kind, one.AgencyId)], one.DueOn)).Distinct().ToList();
        if (changes.Count > 0)
        {
            pendingEvents.Add(new CaseEvent(CaseEventKind.DeadlinesRecounted, CurrentRoundNumber, Stage, Stage, act, CaseCapacity.Administrator, null, changes, because));
        }
    }
}
