using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>
/// What waits for a person, and whom he waits for: which of the process's permitted actions is the next one for him, and its date. What the process
/// does not permit to his capacity at this stage is never asked of him.
/// </summary>
internal sealed partial class WorkRules(Actor actor, DateOnly today, RuleBook rules)
{
    private static readonly DeadlineKind[] MainLine = [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate, DeadlineKind.InnerDate];
    private static readonly DeadlineKind[] Official = [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate];

    public IEnumerable<WorkItem> Todo(CaseGlance one, WorklistPart part)
    {
        var items = part switch
        {
            WorklistPart.CoHandling => CoHandling(one),
            _ when actor.DelegateId is not null => OfDelegate(one),
            _ when actor.AgencyId == one.LeadAgencyId => [.. MainOfLead(one), .. BesideOfLead(one)],
            _ => [.. ExtensionsOf(one), .. DisagreementsOf(one), .. OfOffice(one)],
        };
        return items.DistinctBy(item => item.Task);
    }

    /// <summary>Whether the process has a line for one of the person's capacities in this case.</summary>
    private bool May(CaseGlance one, CaseAction action) =>
        CaseWorkflow.Permitted(one.Mode, one.Stage, CapacitiesIn(one)).Any(line => line.Action == action);

    private HashSet<CaseCapacity> CapacitiesIn(CaseGlance one)
    {
        var isLead = actor.AgencyId == one.LeadAgencyId;
        (CaseCapacity Capacity, bool Holds)[] all =
        [
            (CaseCapacity.LeadLiaison, isLead && actor.Is(Role.Liaison)),
            (CaseCapacity.Officer, isLead && actor.Is(Role.Officer)),
            (CaseCapacity.Reviewer, isLead && actor.Is(Role.Reviewer)),
            (CaseCapacity.Signatory, isLead && actor.Is(Role.Head)),
            (CaseCapacity.DeputySignatory, isLead && actor.Powers.Any(power => power.AgencyId == one.LeadAgencyId)),
            (CaseCapacity.CoHandlingLiaison, !isLead && actor.AgencyId is not null && actor.Is(Role.Liaison)),
            (CaseCapacity.CaseDelegate, actor.Is(Role.Delegate)),
            (CaseCapacity.CommitteeOffice, actor.Is(Role.CommitteeOffice)),
            (CaseCapacity.GovernmentOffice, actor.Is(Role.GovernmentOffice)),
        ];
        return [.. all.Where(one => one.Holds).Select(one => one.Capacity)];
    }

    private bool IsLiaisonOf(CaseGlance one) => actor.Is(Role.Liaison) && actor.AgencyId == one.LeadAgencyId;

    /// <summary>The officer named; where only a division is, its people; where neither is, the liaison.</summary>
    private bool Drafts(CaseGlance one) => one switch
    {
        { OfficerId: { } officer } => officer == actor.AccountId,
        { DivisionId: { } division } => actor.Is(Role.Officer) && division == actor.DivisionId,
        _ => false,
    };

    private WorkItem? Item(CaseGlance one, WorkTask task, CaseAction action, DeadlineKind[] kinds, string? about = null, int count = 0) =>
        May(one, action) ? Line(one, task, Earliest(one, kinds), about, count) : null;

    private static WorkItem Line(CaseGlance one, WorkTask task, DueDate? due, string? about = null, int count = 0) => new()
    {
        CaseId = one.Id,
        Number = one.Number,
        Title = one.Title,
        IsClassified = one.IsClassified,
        LeadAgency = one.LeadAgency,
        Round = one.Round,
        Task = task,
        Due = due,
        About = about,
        Count = count,
    };

    private DueDate? Earliest(CaseGlance one, IReadOnlyList<DeadlineKind> kinds, AgencyId? agency = null)
    {
        var found = one.Dates
            .Where(date => kinds.Contains(date.Kind) && (agency is null || date.AgencyId == agency))
            .OrderBy(date => date.DueOn)
            .ThenBy(date => kinds.ToList().IndexOf(date.Kind))
            .FirstOrDefault();
        return found?.DueOn is { } on ? Counted(on, found.Kind) : null;
    }

    private DueDate Counted(DateOnly on, DeadlineKind kind) => DueDate.Of(on, kind, today, rules);

    private DueDate? FromRule(DeadlineKind kind, DateOnly start) =>
        rules.On(start).DeadlineFor(kind, start, rules.Calendar)?.DueOn is { } on ? Counted(on, kind) : null;

    private static bool IsPressing(DueDate? due) => due is { DaysOverdue: > 0 } or { IsDueSoon: true };

    private static IEnumerable<WorkItem> Of(params WorkItem?[] items) => items.OfType<WorkItem>();
}
