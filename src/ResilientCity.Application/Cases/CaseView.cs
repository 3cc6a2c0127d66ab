using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>
/// One case in one of its rounds, as its reader may know it: what is not for this audience is not in the record at all.
/// </summary>
public sealed record CaseView
{
    public required CaseId Id { get; init; }

    /// <summary>What an act names as the version it saw.</summary>
    public required int Version { get; init; }

    public required CaseAudience Audience { get; init; }

    public required IReadOnlySet<CaseCapacity> Capacities { get; init; }

    public required OperatingMode Mode { get; init; }

    public required CaseStage Stage { get; init; }

    /// <summary>What a reassignment request says while it waits; for the agency and the offices.</summary>
    public string? WaitingNote { get; init; }

    public required DateOnly Today { get; init; }

    public required ProposalPart Proposal { get; init; }

    public required AgencyLine Lead { get; init; }

    /// <summary>In the order in which the letter names them.</summary>
    public required IReadOnlyList<AgencyLine> CoHandlers { get; init; }

    /// <summary>Inside the lead agency; for the agency and the offices.</summary>
    public DistributionPart? Distribution { get; init; }

    public AttachmentLine? Notice { get; init; }

    public required IReadOnlyList<RoundLine> Rounds { get; init; }

    /// <summary>The round that is shown.</summary>
    public required RoundLine Round { get; init; }

    /// <summary>The mark and publicity of the shown round's reply: its draft's for the lead agency, everybody else's once it is sent.</summary>
    public RuleChoice? Mark { get; init; }

    public RuleChoice? Publicity { get; init; }

    public Satisfaction? Verdict { get; init; }

    public required IReadOnlyList<DeadlineLine> Deadlines { get; init; }

    /// <summary>Askings for more time; the own ones only for a co-handler, none for the delegate.</summary>
    public IReadOnlyList<ExtensionLine> Extensions { get; init; } = [];

    /// <summary>Requests for another unit; the own ones only for a former lead, none for co-handlers and delegates.</summary>
    public IReadOnlyList<ReassignmentLine> Reassignments { get; init; } = [];

    public IReadOnlyList<FormerPartyLine> FormerParties { get; init; } = [];

    /// <summary>The own ones only for a co-handler, none for the delegate.</summary>
    public IReadOnlyList<DisagreementLine> Disagreements { get; init; } = [];

    /// <summary>Every case of the proposal where several agencies answer it in parts; empty where one answers it alone.</summary>
    public IReadOnlyList<SeparateLine> Separate { get; init; } = [];

    /// <summary>Like proposals that this case answers too.</summary>
    public IReadOnlyList<MergedLine> Merged { get; init; } = [];

    /// <summary>Set where another case answers this one's proposal.</summary>
    public MergedInto? MergedInto { get; init; }

    /// <summary>Opinions of agencies that were released; the own one for such an agency.</summary>
    public IReadOnlyList<OpinionLine> ReleasedOpinions { get; init; } = [];

    /// <summary>What the process lets this reader do now, in the order of its table; nothing in a former round.</summary>
    public required IReadOnlyList<PermittedAction> Actions { get; init; }

    public required IReadOnlyList<OpinionLine> Opinions { get; init; }

    /// <summary>Key supervision, the latest year first; for the agency and the offices.</summary>
    public IReadOnlyList<SupervisionLine> Supervisions { get; init; } = [];

    public required IReadOnlyList<ConsultationLine> Consultations { get; init; }

    /// <summary>Of all rounds, oldest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>The plan that the case is in; null where it is in none.</summary>
    public SupervisionLine? KeySupervision => Supervisions.FirstOrDefault(one => one.IsInPlan);

    public bool IsCurrentRound => Round.IsCurrent;

    /// <summary>The date that counts for this reader's next step; null when none is open.</summary>
    public DeadlineLine? Driving => Deadlines.FirstOrDefault(line => line.IsDriving);

    public bool May(CaseAction action) => Actions.Any(one => one.Action == action);
}

/// <summary>An action that is open to the reader.</summary>
/// <param name="Action">The action.</param>
/// <param name="Capacity">As what he would do it.</param>
/// <param name="RecordedFor">Set where he would record another's act (代录).</param>
public sealed record PermittedAction(CaseAction Action, CaseCapacity Capacity, CaseCapacity? RecordedFor);

public sealed record ProposalPart
{
    public required ProposalKind Kind { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Congress { get; init; }

    /// <summary>Null between sessions.</summary>
    public string? Session { get; init; }

    public required int Year { get; init; }

    public string? Text { get; init; }

    public string? Topic { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public bool? ConsentsToPublication { get; init; }

    public required bool IsClassifiedPlaceholder { get; init; }

    /// <summary>The lead first.</summary>
    public required IReadOnlyList<DelegateLine> Delegates { get; init; }

    /// <summary>True where this reader may put in the text that is still missing.</summary>
    public required bool MaySetText { get; init; }
}

public sealed record DelegateLine(DelegateId Id, string Name, string? Delegation, bool IsLead);

public sealed record AgencyLine(AgencyId Id, string FullName, string ShortName);

public sealed record DistributionPart(DivisionId? DivisionId, string? Division, AccountId? OfficerId, string? Officer, DateOnly? InnerDueOn);

public sealed record AttachmentLine(AttachmentId Id, string FileName);

public sealed record RoundLine
{
    public required int Number { get; init; }

    public required RoundCause Cause { get; init; }

    public required bool IsCurrent { get; init; }

    public DateOnly? StartedOn { get; init; }

    public required bool StartIsAssumed { get; init; }

    public string? OrderReason { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? RemindedOn { get; init; }
}
