namespace ResilientCity.Domain.Cases;

/// <summary>What came of a request that another unit should handle.</summary>
public enum ReassignmentState
{
    Waiting,
    Agreed,
    Refused,
}

/// <summary>
/// An assigned agency's request that another unit should handle (退办、改办), from the asking to the office's decision. Every one stays on record.
/// </summary>
public sealed class ReassignmentRequest
{
    private ReassignmentRequest()
    {
    }

    internal ReassignmentRequest(AgencyId agencyId, ReassignmentEntry entry, Act act)
    {
        AgencyId = agencyId;
        Reason = entry.Reason;
        SuggestedUnit = entry.SuggestedUnit;
        LateBecause = entry.LateBecause;
        AskedOn = act.OccurredOn;
        AskedBy = act.Actor.Name;
    }

    public int Id { get; private set; }

    /// <summary>The agency that asked.</summary>
    public AgencyId AgencyId { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>A better unit by name, where one is known.</summary>
    public string? SuggestedUnit { get; private set; }

    /// <summary>Why it was asked after the limit; null where it was in time.</summary>
    public string? LateBecause { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public string AskedBy { get; private set; } = "";

    public ReassignmentState State { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? RefusedBecause { get; private set; }

    /// <summary>Null where it is not known here: in the agency's own mode the case just leaves.</summary>
    public AgencyId? NewLeadAgencyId { get; private set; }

    public bool IsWaiting => State is ReassignmentState.Waiting;

    internal void Agree(AgencyId? newLead, Act act)
    {
        NewLeadAgencyId = newLead;
        Decide(ReassignmentState.Agreed, act);
    }

    internal void Refuse(string reason, Act act)
    {
        RefusedBecause = reason;
        Decide(ReassignmentState.Refused, act);
    }

    private void Decide(ReassignmentState state, Act act)
    {
        State = state;
        DecidedOn = act.OccurredOn;
        DecidedBy = act.Actor.Name;
    }
}

/// <summary>What is asked for.</summary>
/// <param name="Reason">In writing (CQ art. 18).</param>
/// <param name="SuggestedUnit">A better unit by name, where one is known.</param>
/// <param name="LateBecause">Required after the limit.</param>
public sealed record ReassignmentEntry(string Reason, string? SuggestedUnit = null, string? LateBecause = null)
{
    public const int MaxUnitLength = 100;
}

/// <summary>To whom the office gives the case.</summary>
/// <param name="NewLead">Null only in the agency's own mode, which the case leaves.</param>
/// <param name="Clock">What the new unit's reply limit runs from, by the rule set.</param>
/// <param name="NoticeDueOn">The reply date that the new notice sets.</param>
/// <param name="Notice">The new notice.</param>
public sealed record ReassignmentOrder(
    AgencyId? NewLead,
    Rules.ReassignmentClock Clock = Rules.ReassignmentClock.FromReassignment,
    DateOnly? NoticeDueOn = null,
    AttachmentId? Notice = null);
