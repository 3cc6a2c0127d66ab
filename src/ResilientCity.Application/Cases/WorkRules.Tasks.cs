using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The tasks of each part.</summary>
internal sealed partial class WorkRules
{
    private IEnumerable<WorkItem> MainOfLead(CaseGlance one) => one.Stage switch
    {
        CaseStage.Registered => Of(IsLiaisonOf(one) ? Item(one, WorkTask.Assign, CaseAction.Assign, MainLine) : null),
        CaseStage.Assigned => Of(Item(one, WorkTask.Accept, CaseAction.Accept, [DeadlineKind.ReassignmentRequest])),
        CaseStage.ReassignmentRequested when one.Mode is OperatingMode.AgencyOwn => Of(Item(one, WorkTask.DecideReassignment, CaseAction.RefuseReassignment, Official)),
        CaseStage.InHandling => InHandling(one),
        CaseStage.InSignOff => InSignOff(one),
        CaseStage.SignedOff => Of(Item(one, WorkTask.NumberAndSeal, CaseAction.NumberAndSeal, MainLine)),
        CaseStage.Numbered => Of(Item(one, WorkTask.Dispatch, CaseAction.Dispatch, MainLine)),
        CaseStage.Replied => Replied(one),
        _ => [],
    };

    private IEnumerable<WorkItem> InHandling(CaseGlance one)
    {
        if (one is { OfficerId: null, DivisionId: null } && IsLiaisonOf(one))
        {
            return Of(Item(one, WorkTask.Distribute, CaseAction.Distribute, MainLine));
        }

        if (!Drafts(one))
        {
            return [];
        }

        var opinionsMissing = one.Opinions.Count(opinion => opinion.IsMissing);
        return (one.IsDraftComplete, one.CameBack, opinionsMissing) switch
        {
            (_, true, _) => Of(Item(one, WorkTask.Redraft, CaseAction.EditDraft, MainLine)),
            (true, _, 0) => Of(Item(one, WorkTask.Submit, CaseAction.SubmitForSignOff, MainLine)),
            _ => Of(Item(one, WorkTask.Draft, CaseAction.EditDraft, MainLine)),
        };
    }

    private IEnumerable<WorkItem> InSignOff(CaseGlance one) => one.OpenStep switch
    {
        { Kind: SignOffStepKind.Countersign } or null => [],
        { Kind: SignOffStepKind.SignOff } step when step.AccountId == actor.AccountId => Of(Item(one, WorkTask.SignOff, CaseAction.SignOff, MainLine, step.Label)),
        { Kind: SignOffStepKind.SignOff } step when actor.PowerFor(step.AccountId) is { } power =>
            Of(Item(one, WorkTask.SignOffInStead, CaseAction.SignOff, MainLine, power.HeadName)),
        var step when step.AccountId == actor.AccountId => Of(Item(one, WorkTask.Review, CaseAction.ApproveStep, MainLine, step.Label)),
        _ => [],
    };

    private IEnumerable<WorkItem> Replied(CaseGlance one)
    {
        var receipt = Earliest(one, [DeadlineKind.Receipt]);
        return Of(
            one.Verdict is null && one.RemindedOn is null && IsPressing(receipt) ? Item(one, WorkTask.RemindDelegate, CaseAction.RemindDelegate, [DeadlineKind.Receipt]) : null,
            NeedsMeeting(one) ? Item(one, WorkTask.RecordMeeting, CaseAction.RecordMeeting, []) : null,
            IsConclusionDue(one) ? Item(one, WorkTask.Conclude, CaseAction.Conclude, []) : null);
    }

    /// <summary>What runs beside the main line, with dates of its own.</summary>
    private IEnumerable<WorkItem> BesideOfLead(CaseGlance one)
    {
        var isMine = IsLiaisonOf(one) || Drafts(one);
        var notAsked = one.Opinions.Where(opinion => opinion.State is OpinionState.NotAsked && opinion.IsMissing).ToList();
        var asked = one.Opinions.Where(opinion => opinion.State is not OpinionState.NotAsked && opinion.IsMissing).ToList();
        DeadlineKind[] opinionKinds = [DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo];
        var late = asked.Where(opinion => IsPressing(Earliest(one, opinionKinds, opinion.AgencyId))).ToList();
        return Of(
            one.Mode is OperatingMode.AgencyOwn ? ExtensionsOf(one).FirstOrDefault() : null,
            one.Mode is OperatingMode.AgencyOwn ? DisagreementsOf(one).FirstOrDefault() : null,
            isMine && notAsked.Count > 0 ? Item(one, WorkTask.RequestOpinions, CaseAction.RequestOpinion, opinionKinds, Names(notAsked), notAsked.Count) : null,
            isMine && late.Count > 0 && one.Stage is (CaseStage.InHandling or CaseStage.InSignOff)
                ? Line(one, WorkTask.ChaseOpinions, late.Select(opinion => Earliest(one, opinionKinds, opinion.AgencyId)).OfType<DueDate>().MinBy(due => due.On), Names(late), late.Count)
                : null,
            isMine && one.FirstContactOn is null && one.Stage is not CaseStage.Replied && IsPressing(Earliest(one, [DeadlineKind.FirstContact]))
                ? Item(one, WorkTask.ContactDelegate, CaseAction.RecordConsultation, [DeadlineKind.FirstContact])
                : null,
            IsLiaisonOf(one) && one is { IsPosted: false, Stage: CaseStage.Replied, PublicityCode: { } code } && IsToBePosted(one, code)
                ? Item(one, WorkTask.Publish, CaseAction.RecordPublication, [DeadlineKind.Publication])
                : null);
    }

    private IEnumerable<WorkItem> CoHandling(CaseGlance one)
    {
        var mine = one.Opinions.FirstOrDefault(opinion => opinion.AgencyId == actor.AgencyId);
        if (one.OpenStep is { Kind: SignOffStepKind.Countersign } step && step.AgencyId == actor.AgencyId)
        {
            return Of(Item(one, WorkTask.Countersign, CaseAction.ApproveStep, [DeadlineKind.Reply, DeadlineKind.Rehandling], step.Label));
        }

        if (mine is not { IsMissing: true } || !May(one, CaseAction.GiveOpinion))
        {
            return [];
        }

        var task = mine.State is OpinionState.Returned ? WorkTask.RedoOpinion : WorkTask.GiveOpinion;
        return Of(Line(one, task, Earliest(one, [DeadlineKind.OpinionRedo, DeadlineKind.CoHandlingOpinion], actor.AgencyId)));
    }

    private IEnumerable<WorkItem> OfDelegate(CaseGlance one) => one is { Stage: CaseStage.Replied, Verdict: null } && one.LeadDelegateId == actor.DelegateId
        ? Of(Item(one, WorkTask.GiveReceipt, CaseAction.GiveReceipt, [DeadlineKind.Receipt]))
        : [];

    /// <summary>More time was asked for, and the rules want consent: the date that is shown is the one that would move.</summary>
    private IEnumerable<WorkItem> ExtensionsOf(CaseGlance one) => one.Extensions is [var first, ..] && May(one, CaseAction.ConsentExtension)
        ? Of(Line(
            one,
            WorkTask.DecideExtension,
            Earliest(one, [first.Kind], first.AgencyId == one.LeadAgencyId ? null : first.AgencyId),
            string.Join('\n', one.Extensions.Select(extension => extension.Agency)),
            one.Extensions.Count))
        : [];

    /// <summary>Only the office that decides between these agencies hears of it; in the agency's own mode whoever records.</summary>
    private IEnumerable<WorkItem> DisagreementsOf(CaseGlance one)
    {
        var mine = one.Disagreements.Where(open => one.Mode is OperatingMode.AgencyOwn || CapacitiesIn(one).Contains(open.Decider)).ToList();
        return mine.Count > 0 && May(one, CaseAction.DecideDisagreement)
            ? Of(Line(one, WorkTask.DecideDisagreement, Earliest(one, Official), string.Join('\n', mine.Select(open => open.CoHandler)), mine.Count))
            : [];
    }

    private IEnumerable<WorkItem> OfOffice(CaseGlance one) => one.Stage switch
    {
        CaseStage.Registered when actor.Is(Role.CommitteeOffice) && May(one, CaseAction.Assign) =>
            Of(Line(one, WorkTask.Assign, one.ReceivedOn is { } received ? FromRule(DeadlineKind.Assignment, received) : null)),
        CaseStage.ReassignmentRequested when May(one, CaseAction.RefuseReassignment) =>
            Of(Line(one, WorkTask.DecideReassignment, Earliest(one, [DeadlineKind.ReassignmentDecision]) ?? FromRule(DeadlineKind.ReassignmentDecision, LocalDay.Of(one.LastMovedAt)))),
        CaseStage.Replied when NeedsMeeting(one) => Of(Item(one, WorkTask.RecordMeeting, CaseAction.RecordMeeting, [])),
        CaseStage.Replied when one is { Verdict: Satisfaction.Dissatisfied, HasMet: false } => Of(Item(one, WorkTask.DecideDissatisfied, CaseAction.OrderRehandling, [])),
        CaseStage.Replied when IsConclusionDue(one) => Of(Item(one, WorkTask.Conclude, CaseAction.Conclude, [])),
        _ => [],
    };

    private static bool NeedsMeeting(CaseGlance one) => one is { IsDissatisfiedAgain: true, HasMet: false };

    private bool IsConclusionDue(CaseGlance one) => one.Verdict switch
    {
        Satisfaction.Dissatisfied => one.HasMet,
        not null => true,
        _ => one.RemindedOn is not null && DueDays.IsOverdue(one.DueOf(DeadlineKind.Receipt), today),
    };

    private bool IsToBePosted(CaseGlance one, string publicity) => rules.On(one.StartedOn ?? today).Publicity(publicity) is { IsPublished: true };

    private static string Names(IEnumerable<OpinionGlance> opinions) => string.Join('\n', opinions.Select(opinion => opinion.Agency));
}
