using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>What the lead and a co-handling agency do not agree on, and what the office decided.</summary>
public sealed record DisagreementLine
{
    public required DisagreementId Id { get; init; }

    public required string CoHandler { get; init; }

    public required string RaisedByAgency { get; init; }

    public required string RaisedBy { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public required string Reason { get; init; }

    /// <summary>The office that decides.</summary>
    public required CaseCapacity Decider { get; init; }

    public required DisagreementState State { get; init; }

    public string? Decision { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public string? DecidedBy { get; init; }

    public RecordSource? RecordedFrom { get; init; }

    public AttachmentLine? Document { get; init; }

    public bool IsOpen => State is DisagreementState.Open;
}

/// <summary>The shown round's: all for the lead agency and the offices, the own ones for a co-handler, none for others.</summary>
internal static class DisagreementLines
{
    public static IReadOnlyList<DisagreementLine> Of(CaseSubject subject) =>
    [
        .. subject.Round.Disagreements
            .Where(one => subject.IsInside || (subject.Audience is CaseAudience.CoHandling && one.CoHandlerId == subject.Scope.Actor.AgencyId))
            .Select(one => new DisagreementLine
            {
                Id = one.Id,
                CoHandler = subject.Names.Agency(one.CoHandlerId).ShortName,
                RaisedByAgency = subject.Names.Agency(one.RaisedById).ShortName,
                RaisedBy = one.RaisedBy,
                RaisedOn = one.RaisedOn,
                Reason = one.Reason,
                Decider = one.Decider,
                State = one.State,
                Decision = one.Decision,
                DecidedOn = one.DecidedOn,
                DecidedBy = one.DecidedBy,
                RecordedFrom = one.RecordedFrom,
                Document = subject.Names.Attachment(one.Document),
            }),
    ];
}
