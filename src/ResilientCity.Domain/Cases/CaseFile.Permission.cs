using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Supervision;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>What an actor is to this case, and what the process lets him do.</summary>
public sealed partial class CaseFile
{
    /// <summary>Capacities follow from the actor's organisation and roles and the case's parties.</summary>
    public IReadOnlySet<CaseCapacity> CapacitiesOf(Actor actor)
    {
        var capacities = new HashSet<CaseCapacity>();
        AddWhere(CaseCapacity.LeadLiaison, actor.AgencyId == LeadAgencyId && actor.Is(Role.Liaison));
        AddWhere(CaseCapacity.Officer, actor.AgencyId == LeadAgencyId && actor.Is(Role.Officer) && IsWithOfficer(actor));
        AddWhere(CaseCapacity.Reviewer, actor.AgencyId == LeadAgencyId && actor.Is(Role.Reviewer));
        AddWhere(CaseCapacity.Signatory, actor.AgencyId == LeadAgencyId && actor.Is(Role.Head));
        AddWhere(CaseCapacity.DeputySignatory, actor.AgencyId == LeadAgencyId && actor.Powers.Any(power => power.AgencyId == LeadAgencyId));
        AddWhere(CaseCapacity.CoHandlingLiaison, actor.Is(Role.Liaison) && coHandlers.Any(one => one.AgencyId == actor.AgencyId));
        AddWhere(CaseCapacity.CaseDelegate, actor.Is(Role.Delegate) && Proposal.Delegates.Any(one => one.DelegateId == actor.DelegateId));
        AddWhere(CaseCapacity.CommitteeOffice, actor.Is(Role.CommitteeOffice));
        AddWhere(CaseCapacity.GovernmentOffice, actor.Is(Role.GovernmentOffice));
        AddWhere(CaseCapacity.Administrator, actor.Is(Role.Administrator));
        return capacities;

        void AddWhere(CaseCapacity capacity, bool holds)
        {
            if (holds)
            {
                capacities.Add(capacity);
            }
        }
    }

    /// <summary>The lines of the process that are open to this actor: what the screen offers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="today">With it, a conclusion is offered only when it is due.</param>
    public IReadOnlyList<Transition> PermittedTo(Actor actor, DateOnly? today = null) =>
    [
        .. CaseWorkflow.Permitted(Mode, Stage, CapacitiesOf(actor))
            .Where(line => StandsInTheWay(line, actor) is null)
            .Where(line => line.Guard is not CaseGuard.ConclusionDue || today is not { } day || IsConclusionDue(day)),
    ];

    /// <summary>What stands in the way of this act; null where the process permits it. Nothing is done.</summary>
    public Refusal? WhyNot(CaseAction action, Act act) => Permit(action, act, out _);

    private bool IsWithOfficer(Actor actor) =>
        (OfficerId is null && DivisionId is null)
        || OfficerId == actor.AccountId
        || (DivisionId is not null && DivisionId == actor.DivisionId);

    /// <summary>Finds the line that lets the actor do this, or says why there is none.</summary>
    private Refusal? Permit(CaseAction action, Act act, out Transition line)
    {
        var open = CaseWorkflow.Permitted(Mode, Stage, CapacitiesOf(act.Actor)).Where(candidate => candidate.Action == action).ToList();
        var meant = open.FindAll(candidate => candidate.RecordedFor is not null == act.Basis is not null);
        line = meant.Find(candidate => StandsInTheWay(candidate, act.Actor) is null)
            ?? meant.FirstOrDefault()
            ?? open.FirstOrDefault()!; // null is refused on the next line
        if (line is null)
        {
            return new NotPermitted(action, Stage);
        }

        if (line.RecordedFor is { } party && !HasBasis(act))
        {
            return new RecordingBasisMissing(party);
        }

        if (line.RecordedFor is null && act.Basis is not null)
        {
            return new NotPermitted(action, Stage);
        }

        if (WhatIsTooLong(act.Basis) is { } tooLong)
        {
            return tooLong;
        }

        return act.OccurredOn > act.Today ? new DateInFuture(act.OccurredOn) : StandsInTheWay(line, act.Actor);
    }

    private static bool HasBasis(Act act) =>
        act.Basis is { } basis
        && (basis.Document is not null || !string.IsNullOrWhiteSpace(basis.Reference) || !string.IsNullOrWhiteSpace(basis.Note));

    private static TextTooLong? WhatIsTooLong(RecordingBasis? basis)
    {
        if (basis?.Reference?.Length > RecordingBasis.MaxReferenceLength)
        {
            return new TextTooLong("BasisReference", basis.Reference.Length, RecordingBasis.MaxReferenceLength);
        }

        return basis?.Note?.Length > RecordingBasis.MaxNoteLength ? new TextTooLong("BasisNote", basis.Note.Length, RecordingBasis.MaxNoteLength) : null;
    }

    private Refusal? StandsInTheWay(Transition line, Actor actor) => line.Guard switch
    {
        CaseGuard.StepIsMine => Round.OpenStep is { } step && IsStepOf(step, line, actor) ? null : new NotYourStep(Round.OpenStep?.Label),
        CaseGuard.ReviewStepIsMine => Round.OpenStep is { Kind: not SignOffStepKind.SignOff } step && step.BelongsTo(actor)
            ? null
            : new NotYourStep(Round.OpenStep?.Label),
        CaseGuard.StepIsOfParty => Round.OpenStep is { } step && PartyOf(step) == line.RecordedFor ? null : new NotYourStep(Round.OpenStep?.Label),
        CaseGuard.ReviewsDone => ReviewsInTheWay(line, actor),
        CaseGuard.NotSignedHere => Round.Letter?.Origin is LetterOrigin.SignedHere ? new LetterSignedHere() : null,
        CaseGuard.SignedHere => Round.Letter?.Origin is LetterOrigin.SignedHere ? null : new SignedTextMissing(),
        CaseGuard.HasSignedText => Round.SignedHash is null ? new SignedTextMissing() : null,
        CaseGuard.FinishedUndecided => Round.CurrentFinished is { IsSettled: false } ? null : new FinishedSettled(),
        CaseGuard.ReceiptOutstanding => ReceiptInTheWay(line, actor),
        CaseGuard.HasCoHandlers => coHandlers.Count > 0 ? null : new NoCoHandlers(),
        CaseGuard.OpinionsAreOwed => OpinionsOwedBy.Any() ? null : new NothingToRemindOf(),
        CaseGuard.HasOpinion => Round.Opinions.Any(one => one.IsGiven) ? null : new OpinionNotGiven(),
        CaseGuard.ExtensionIsWaiting => Round.Extensions.Any(one => one.IsWaiting) ? null : new ExtensionNotWaiting(),
        CaseGuard.ReceiptTranscribed => TranscriptInTheWay(),
        CaseGuard.TranscriptFromOutside => IsOfHandlingAgency(actor) ? new NotPermitted(line.Action, Stage) : TranscriptInTheWay(),
        CaseGuard.ReceiptFromOutside => IsOfHandlingAgency(actor) ? new NotPermitted(line.Action, Stage) : ReceiptInTheWay(line, actor),
        CaseGuard.UnderKeySupervision => CurrentKeySupervision is null ? new NotUnderKeySupervision() : null,
        CaseGuard.DissatisfiedAgain => IsDissatisfiedAgain ? null : new NotDissatisfiedAgain(),
        CaseGuard.DisagreementOfGovernment => DisagreementInTheWay(CaseCapacity.GovernmentOffice),
        CaseGuard.DisagreementOfCommittee => DisagreementInTheWay(CaseCapacity.CommitteeOffice),
        CaseGuard.OpinionIsMine => Round.Opinions.Any(one => one.AgencyId == actor.AgencyId) ? null : new NotFound(),
        CaseGuard.HasCommitment => StandingCommitments.Count > 0 ? null : new CommitmentMissing(),
        CaseGuard.HasCommitmentFromOutside => IsOfHandlingAgency(actor) ? new NotPermitted(line.Action, Stage) : StandingCommitments.Count > 0 ? null : new CommitmentMissing(),
        CaseGuard.CommitmentIsMine => StandingCommitments.Any(one => one.OwnerAgencyId == actor.AgencyId) ? null : new CommitmentMissing(),
        CaseGuard.CommitmentsKept => CommitmentsInTheWay(),
        _ => null,
    };

    /// <summary>A deputy has the head's step and no other; his own steps he has as himself.</summary>
    private static bool IsStepOf(SignOffStep step, Transition line, Actor actor) =>
        line.Capacity is CaseCapacity.DeputySignatory ? step.MayBeSignedFor(actor) : step.BelongsTo(actor);

    private static CaseCapacity PartyOf(SignOffStep step) => step.Kind switch
    {
        SignOffStepKind.SignOff => CaseCapacity.Signatory,
        SignOffStepKind.Countersign => CaseCapacity.CoHandlingLiaison,
        _ => CaseCapacity.Reviewer,
    };

    private bool IsOfHandlingAgency(Actor actor) =>
        actor.AgencyId is { } agency && (agency == LeadAgencyId || coHandlers.Exists(one => one.AgencyId == agency));

    private Refusal? ReviewsInTheWay(Transition line, Actor actor)
    {
        var open = Round.OpenStep;
        if (open?.Kind is not SignOffStepKind.SignOff)
        {
            return new ReviewsOutstanding(Round.Steps.Count(step => step.State is not SignOffStepState.Done) - 1);
        }

        return line.RecordedFor is not null || IsStepOf(open, line, actor) ? null : new NotYourStep(open.Label);
    }

    private Refusal? ReceiptInTheWay(Transition line, Actor actor)
    {
        if (Round.CurrentReceipt is { } receipt)
        {
            return new ReceiptAlreadyGiven(receipt.GivenOn);
        }

        return line.Capacity is CaseCapacity.CaseDelegate && Proposal.Lead is { } lead && lead.DelegateId != actor.DelegateId
            ? new ReceiptIsTheLeadDelegates(lead.Name)
            : null;
    }

    private Refusal? TranscriptInTheWay() =>
        Round.CurrentReceipt is { Channel: ReceiptChannel.Recorded } ? null : new ReceiptMissing();

    private static Refusal? NeedText(string field, string? text, int limit) => NeededText.WhatIsWrong(field, text, limit);

    private static Refusal? NotBefore(DateOnly day, DateOnly? earliest) =>
        earliest is { } limit && day < limit ? new DateTooEarly(day, limit) : null;
}
