using ResilientCity.Domain;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>As much of a case's current round as tells who has to do what next.</summary>
internal sealed class CaseGlance
{
    public required CaseId Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required bool IsClassified { get; init; }

    public required AgencyId LeadAgencyId { get; init; }

    public required string LeadAgency { get; init; }

    public required OperatingMode Mode { get; init; }

    public required CaseStage Stage { get; init; }

    public required DivisionId? DivisionId { get; init; }

    public required AccountId? OfficerId { get; init; }

    public required DateTime LastMovedAt { get; init; }

    public required Satisfaction? Verdict { get; init; }

    /// <summary>As with the reply of an earlier round.</summary>
    public required bool IsDissatisfiedAgain { get; init; }

    public required bool HasMet { get; init; }

    public required DateOnly? ReceivedOn { get; init; }

    public required DelegateId? LeadDelegateId { get; init; }

    public required int RoundId { get; init; }

    public required int Round { get; init; }

    public required DateOnly? StartedOn { get; init; }

    public required DateOnly? AcceptedOn { get; init; }

    public required DateOnly? FirstContactOn { get; init; }

    public required DateOnly? RepliedOn { get; init; }

    public required DateOnly? RemindedOn { get; init; }

    public required bool IsPosted { get; init; }

    public required string? PublicityCode { get; init; }

    public required bool IsDraftComplete { get; init; }

    public required bool CameBack { get; init; }

    public IReadOnlyList<OpinionGlance> Opinions { get; set; } = [];

    public IReadOnlyList<DateGlance> Dates { get; set; } = [];

    /// <summary>Extensions that wait for consent.</summary>
    public IReadOnlyList<ExtensionGlance> Extensions { get; set; } = [];

    /// <summary>Those that are still to be decided.</summary>
    public IReadOnlyList<DisagreementGlance> Disagreements { get; set; } = [];

    public StepGlance? OpenStep { get; set; }

    public DateOnly? DueOf(params DeadlineKind[] kinds) => Dates.Where(one => kinds.Contains(one.Kind)).Min(one => one.DueOn);
}

internal sealed record OpinionGlance(int RoundId, AgencyId AgencyId, string Agency, OpinionState State, DateOnly? AskedOn, bool IsWaived)
{
    public bool IsMissing => State is not OpinionState.Given && !IsWaived;
}

/// <summary>An open date of the round.</summary>
internal sealed record DateGlance(int RoundId, DeadlineKind Kind, DateOnly? DueOn, AgencyId? AgencyId);

internal sealed record ExtensionGlance(int RoundId, DeadlineKind Kind, AgencyId AgencyId, string Agency, DateOnly AskedOn);

internal sealed record DisagreementGlance(int RoundId, AgencyId CoHandlerId, string CoHandler, CaseCapacity Decider, DateOnly RaisedOn);

internal sealed record StepGlance(int RoundId, string Label, SignOffStepKind Kind, AccountId? AccountId, AgencyId? AgencyId, DateTime? OpenedAt);
