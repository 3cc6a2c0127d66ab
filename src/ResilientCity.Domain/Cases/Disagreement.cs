using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

public enum DisagreementState
{
    Open,
    Decided,

    /// <summary>Nothing is left to decide: the co-handling agency was released, or leads now.</summary>
    Lapsed,
}

/// <summary>
/// A lead and a co-handling agency do not agree: raised by either with a reason, decided by the government office, between agencies that are not the
/// government's own by the committee office.
/// </summary>
public sealed class Disagreement
{
    public const int MaxTextLength = 5_000;

    private Disagreement()
    {
    }

    internal Disagreement(AgencyId coHandlerId, AgencyId raisedById, CaseCapacity decider, string reason, Act act)
    {
        CoHandlerId = coHandlerId;
        RaisedById = raisedById;
        Decider = decider;
        Reason = reason;
        RaisedOn = act.OccurredOn;
        RaisedBy = act.Actor.Name;
    }

    public DisagreementId Id { get; private set; }

    /// <summary>The co-handling agency with which the lead agency does not agree.</summary>
    public AgencyId CoHandlerId { get; private set; }

    /// <summary>The agency that raised it: the lead or the co-handler.</summary>
    public AgencyId RaisedById { get; private set; }

    /// <summary>The office that decides.</summary>
    public CaseCapacity Decider { get; private set; }

    public string Reason { get; private set; } = "";

    public DateOnly RaisedOn { get; private set; }

    public string RaisedBy { get; private set; } = "";

    public DisagreementState State { get; private set; }

    public string? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>Set where the decision was recorded on the office's behalf; stays for ever.</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public AttachmentId? Document { get; private set; }

    public bool IsOpen => State is DisagreementState.Open;

    internal void Decide(string decision, AttachmentId? document, Act act)
    {
        Decision = decision;
        Document = document ?? act.Basis?.Document;
        RecordedFrom = act.Basis?.Source;
        DecidedOn = act.OccurredOn;
        DecidedBy = act.Actor.Name;
        State = DisagreementState.Decided;
    }

    internal void Lapse() => State = DisagreementState.Lapsed;
}

/// <summary>What is raised.</summary>
/// <param name="CoHandler">With which co-handling agency; a co-handling agency raises its own.</param>
/// <param name="Reason">What it is about.</param>
/// <param name="Decider">The office that decides between these two.</param>
public sealed record DisagreementEntry(AgencyId CoHandler, string Reason, CaseCapacity Decider);
