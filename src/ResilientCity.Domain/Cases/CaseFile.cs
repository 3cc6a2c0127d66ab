using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// A case (办理件): one lead agency's handling of one proposal. Its methods are the acts of the process; each asks
/// <see cref="CaseWorkflow"/> first, changes the round, and appends what happened. A refused act changes nothing.
/// </summary>
public sealed partial class CaseFile
{
    private readonly List<HandlingRound> rounds = [];
    private readonly List<CaseCoHandler> coHandlers = [];
    private readonly List<CaseEvent> pendingEvents = [];

    private CaseFile()
    {
    }

    private CaseFile(Proposal proposal, AgencyId leadAgencyId, OperatingMode mode)
    {
        Proposal = proposal;
        LeadAgencyId = leadAgencyId;
        Mode = mode;
        Stage = CaseStage.Unregistered;
        rounds.Add(new HandlingRound(1, RoundCause.FirstHandling, null));
        CurrentRoundNumber = 1;
    }

    public CaseId Id { get; private set; }

    public ProposalId ProposalId { get; private set; }

    public Proposal Proposal { get; private set; } = null!; // set by the constructor, or loaded with the case

    public OperatingMode Mode { get; private set; }

    public AgencyId LeadAgencyId { get; private set; }

    public CaseStage Stage { get; private set; }

    /// <summary>The stage that a reassignment request came from.</summary>
    public CaseStage? StageBeforeRequest { get; private set; }

    /// <summary>Moves with every act of the process; a request names the one it saw.</summary>
    public int Version { get; private set; }

    public int CurrentRoundNumber { get; private set; }

    public DivisionId? DivisionId { get; private set; }

    public AccountId? OfficerId { get; private set; }

    public string? WaitingNote { get; private set; }

    /// <summary>The assignment notice, where one was attached.</summary>
    public AttachmentId? AssignmentNotice { get; private set; }

    public DateTime LastMovedAt { get; private set; }

    public string? LastMovedBy { get; private set; }

    /// <summary>Number of events in the case's stream.</summary>
    public int EventCount { get; private set; }

    public IReadOnlyList<HandlingRound> Rounds => [.. rounds.OrderBy(round => round.Number)];

    public HandlingRound Round => rounds.Single(round => round.Number == CurrentRoundNumber);

    public IReadOnlyList<CaseCoHandler> CoHandlers => [.. coHandlers.OrderBy(one => one.Order)];

    /// <summary>What happened since the case was loaded, for the store to append.</summary>
    public IReadOnlyList<CaseEvent> PendingEvents => pendingEvents;

    /// <summary>Hands out the pending events with their numbers in the stream, and forgets them.</summary>
    public IReadOnlyList<(int Number, CaseEvent Event)> TakeEvents()
    {
        var taken = pendingEvents.Select(happened => (++EventCount, happened)).ToList();
        pendingEvents.Clear();
        return taken;
    }

    private CaseStage StageAfter(Transition line) => line.Move switch
    {
        StageMove.To => line.Next!.Value, // a line with To always names its stage
        StageMove.Back => StageBeforeRequest ?? CaseStage.InHandling,
        _ => Stage,
    };

    /// <summary>The only place where the stage changes.</summary>
    private void Advance(Transition line, CaseEventKind kind, Act act, string? note = null, CaseStage? named = null, params FieldChange[] changes)
    {
        var before = Stage;
        Stage = named ?? StageAfter(line);
        Version++;
        LastMovedAt = act.RecordedAt;
        LastMovedBy = act.Actor.Name;
        Append(line, kind, act, before, note, changes);
    }

    /// <summary>Appends the event of an act of the process.</summary>
    private void Append(Transition line, CaseEventKind kind, Act act, CaseStage before, string? note, params FieldChange[] changes) =>
        pendingEvents.Add(new CaseEvent(kind, CurrentRoundNumber, before, Stage, act, line.Capacity, line.RecordedFor, changes, note));
}
