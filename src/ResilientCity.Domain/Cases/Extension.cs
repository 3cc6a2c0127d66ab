using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Cases;

/// <summary>Where the asking for more time stands.</summary>
public enum ExtensionState
{
    /// <summary>For the assigning office's consent.</summary>
    Waiting,

    InEffect,
    Refused,

    /// <summary>Nothing is left to extend: the act was done, or the case went to another agency.</summary>
    Lapsed,
}

/// <summary>
/// One agency's extension (延期) of its own deadline in one round, from the asking to what came of it. It moves that date only, and counts only
/// for the start it was asked for: a new start has a clock of its own.
/// </summary>
public sealed class Extension
{
    private Extension()
    {
    }

    internal Extension(ExtensionRoom room, AgencyId agencyId, DateOnly until, string reason, Act act)
    {
        Kind = room.Deadline.Kind;
        AgencyId = agencyId;
        StartDate = room.Deadline.StartDate;
        DueBefore = room.DueOn;
        Until = until;
        Reason = reason;
        AskedOn = act.OccurredOn;
        AskedBy = act.Actor.Name;
        State = room.NeedsConsent ? ExtensionState.Waiting : ExtensionState.InEffect;
    }

    public ExtensionId Id { get; private set; }

    public DeadlineKind Kind { get; private set; }

    /// <summary>The agency whose date moves.</summary>
    public AgencyId AgencyId { get; private set; }

    /// <summary>Day zero of the deadline that is extended.</summary>
    public DateOnly StartDate { get; private set; }

    /// <summary>The date as it stood when more time was asked for.</summary>
    public DateOnly DueBefore { get; private set; }

    public DateOnly Until { get; private set; }

    public string Reason { get; private set; } = "";

    public DateOnly AskedOn { get; private set; }

    public string AskedBy { get; private set; } = "";

    public ExtensionState State { get; private set; }

    /// <summary>The office's day and name; null where the rules want no consent, or none is given yet.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? RefusedBecause { get; private set; }

    public bool IsWaiting => State is ExtensionState.Waiting;

    internal bool IsOf(DeadlineKind kind, AgencyId agency, DateOnly startDate) => (Kind, AgencyId, StartDate) == (kind, agency, startDate);

    internal void Consent(Act act) => Decide(ExtensionState.InEffect, act);

    internal void Refuse(string reason, Act act)
    {
        RefusedBecause = reason;
        Decide(ExtensionState.Refused, act);
    }

    internal void Lapse() => State = ExtensionState.Lapsed;

    private void Decide(ExtensionState state, Act act)
    {
        State = state;
        DecidedOn = act.OccurredOn;
        DecidedBy = act.Actor.Name;
    }
}

/// <summary>How far a deadline may be extended.</summary>
/// <param name="Deadline">The deadline as it stands.</param>
/// <param name="DueOn">Its date.</param>
/// <param name="Latest">The last day that may be asked for: the rule's ceiling, counted from the deadline's own start.</param>
/// <param name="NeedsConsent">The assigning office has to consent first.</param>
public sealed record ExtensionRoom(Deadline Deadline, DateOnly DueOn, DateOnly Latest, bool NeedsConsent);

/// <summary>What is asked for.</summary>
/// <param name="CoHandler">The co-handling agency for which it is recorded; null for one's own.</param>
public sealed record ExtensionEntry(DateOnly Until, string Reason, AgencyId? CoHandler = null);
