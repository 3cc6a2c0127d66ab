using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>Whom a person waits for, and since when.</summary>
internal sealed partial class WorkRules
{
    public IEnumerable<WaitingItem> Waiting(CaseGlance one, WorklistPart part, IReadOnlyDictionary<AccountId, string> officers)
    {
        WaitingItem? item = part switch
        {
            WorklistPart.CoHandling => IsBeforeReply(one) ? Waits(one, WaitingFor.Reply, one.StartedOn, [DeadlineKind.Reply, DeadlineKind.Rehandling]) : null,
            _ when actor.DelegateId is not null => OfDelegateWaiting(one),
            _ when actor.AgencyId == one.LeadAgencyId => IsLiaisonOf(one) || Drafts(one) ? OfLeadWaiting(one, officers) : null,
            _ => one.Stage is CaseStage.Assigned && actor.Is(Role.CommitteeOffice) ? Waits(one, WaitingFor.LeadAgencyAcceptance, one.StartedOn, [DeadlineKind.ReassignmentRequest], one.LeadAgency) : null,
        };
        return Of(item, OfExtension(one), OfDisagreement(one));
    }

    /// <summary>One's own agency asked for more time, and the office has not decided.</summary>
    private WaitingItem? OfExtension(CaseGlance one) => actor.Is(Role.Liaison) && one.Mode is OperatingMode.WholeProcess && one.Extensions.FirstOrDefault(asked => asked.AgencyId == actor.AgencyId) is { } mine
        ? Waits(one, WaitingFor.ExtensionDecision, mine.AskedOn, [mine.Kind])
        : null;

    /// <summary>What one's own agency does not agree on with another waits for the office.</summary>
    private WaitingItem? OfDisagreement(CaseGlance one) => actor.Is(Role.Liaison) && one.Mode is OperatingMode.WholeProcess
        && one.Disagreements.FirstOrDefault(open => actor.AgencyId == one.LeadAgencyId || actor.AgencyId == open.CoHandlerId) is { } mine
            ? Waits(one, WaitingFor.DisagreementDecision, mine.RaisedOn, [])
            : null;

    private WaitingItem? OfLeadWaiting(CaseGlance one, IReadOnlyDictionary<AccountId, string> officers) => one.Stage switch
    {
        CaseStage.ReassignmentRequested => Waits(one, WaitingFor.ReassignmentDecision, LocalDay.Of(one.LastMovedAt), Official),
        CaseStage.InHandling when !Drafts(one) && (one.OfficerId is not null || one.DivisionId is not null) =>
            Waits(one, WaitingFor.Officer, LocalDay.Of(one.LastMovedAt), MainLine, one.OfficerId is { } id ? officers.GetValueOrDefault(id) : null),
        CaseStage.InHandling when one.Opinions.Any(opinion => opinion.IsMissing && opinion.AskedOn is not null) => OfOpinions(one),
        CaseStage.InSignOff when one.OpenStep is { } step && step.AccountId != actor.AccountId && (step.Kind is not SignOffStepKind.SignOff || actor.PowerFor(step.AccountId) is null) =>
            Waits(one, WaitingFor.SignOffStep, step.OpenedAt is { } opened ? LocalDay.Of(opened) : null, MainLine, step.Label),
        CaseStage.Replied when one.Verdict is null => Waits(one, WaitingFor.Receipt, one.RepliedOn, [DeadlineKind.Receipt]),
        CaseStage.Replied when one is { Verdict: Satisfaction.Dissatisfied, HasMet: false } => Waits(one, WaitingFor.OfficeDecision, LocalDay.Of(one.LastMovedAt), []),
        _ => null,
    };

    private WaitingItem OfOpinions(CaseGlance one)
    {
        var missing = one.Opinions.Where(opinion => opinion.IsMissing && opinion.AskedOn is not null).ToList();
        return Waits(one, WaitingFor.Opinions, missing.Min(opinion => opinion.AskedOn), [DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo], Names(missing), missing.Count);
    }

    private WaitingItem? OfDelegateWaiting(CaseGlance one) => one.Stage switch
    {
        CaseStage.Replied when one is { Verdict: Satisfaction.Dissatisfied, HasMet: false } => Waits(one, WaitingFor.OfficeDecision, LocalDay.Of(one.LastMovedAt), []),
        _ when IsBeforeReply(one) => Waits(one, WaitingFor.Reply, one.StartedOn, [DeadlineKind.Reply, DeadlineKind.Rehandling], one.LeadAgency),
        _ => null,
    };

    private static IEnumerable<WaitingItem> Of(params WaitingItem?[] items) => items.OfType<WaitingItem>();

    private static bool IsBeforeReply(CaseGlance one) => one.Stage < CaseStage.Replied;

    private WaitingItem Waits(CaseGlance one, WaitingFor waitingFor, DateOnly? since, DeadlineKind[] kinds, string? about = null, int count = 0) => new()
    {
        CaseId = one.Id,
        Number = one.Number,
        Title = one.Title,
        IsClassified = one.IsClassified,
        LeadAgency = one.LeadAgency,
        Round = one.Round,
        For = waitingFor,
        Since = since,
        Due = Earliest(one, kinds),
        About = about,
        Count = count,
    };
}
