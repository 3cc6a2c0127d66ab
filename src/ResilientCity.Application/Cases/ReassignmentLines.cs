using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>One request for another unit, and what came of it.</summary>
public sealed record ReassignmentLine
{
    public required string Agency { get; init; }

    public required string Reason { get; init; }

    public string? SuggestedUnit { get; init; }

    /// <summary>Why it was asked after the limit.</summary>
    public string? LateBecause { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required string AskedBy { get; init; }

    public required ReassignmentState State { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public string? DecidedBy { get; init; }

    public string? RefusedBecause { get; init; }

    public string? NewLead { get; init; }

    public bool IsWaiting => State is ReassignmentState.Waiting;
}

/// <summary>An agency that had a part in the case and has none now.</summary>
public sealed record FormerPartyLine(string Agency, FormerPart Part, DateOnly Until);

/// <summary>The shown round's requests: all for the lead agency and the offices, the own ones for a former lead, none for others.</summary>
internal static class ReassignmentLines
{
    public static IReadOnlyList<ReassignmentLine> Of(CaseSubject subject) =>
    [
        .. subject.Round.Reassignments
            .Where(one => subject.IsInside || (subject.Audience is CaseAudience.Former && one.AgencyId == subject.Scope.Actor.AgencyId))
            .Select(one => LineOf(subject, one)),
    ];

    public static IReadOnlyList<FormerPartyLine> FormerPartiesOf(CaseSubject subject) =>
    [
        .. subject.Case.FormerParties
            .Where(one => subject.IsInside || (subject.Audience is CaseAudience.Former && one.AgencyId == subject.Scope.Actor.AgencyId))
            .Select(one => new FormerPartyLine(subject.Names.Agency(one.AgencyId).ShortName, one.Part, one.Until)),
    ];

    private static ReassignmentLine LineOf(CaseSubject subject, ReassignmentRequest one) => new()
    {
        Agency = subject.Names.Agency(one.AgencyId).ShortName,
        Reason = one.Reason,
        SuggestedUnit = one.SuggestedUnit,
        LateBecause = one.LateBecause,
        AskedOn = one.AskedOn,
        AskedBy = one.AskedBy,
        State = one.State,
        DecidedOn = one.DecidedOn,
        DecidedBy = one.DecidedBy,
        RefusedBecause = one.RefusedBecause,
        NewLead = one.NewLeadAgencyId is { } lead ? subject.Names.Agency(lead).ShortName : null,
    };
}
