using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>One asking for more time, and what came of it.</summary>
public sealed record ExtensionLine
{
    public required ExtensionId Id { get; init; }

    public required DeadlineKind Kind { get; init; }

    /// <summary>The agency whose date it is.</summary>
    public required string Agency { get; init; }

    public required DateOnly DueBefore { get; init; }

    public required DateOnly Until { get; init; }

    public required string Reason { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required string AskedBy { get; init; }

    public required ExtensionState State { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public string? DecidedBy { get; init; }

    public string? RefusedBecause { get; init; }

    public bool IsWaiting => State is ExtensionState.Waiting;
}

/// <summary>A date for which the reader may ask for more time, or record that another did.</summary>
/// <param name="CoHandler">The co-handling agency; null for the lead agency's reply.</param>
/// <param name="Kind">Which date.</param>
/// <param name="DueOn">As it stands.</param>
/// <param name="Latest">The last day that may be asked for.</param>
/// <param name="NeedsConsent">It waits for the office.</param>
public sealed record ExtensionChoice(AgencyLine? CoHandler, DeadlineKind Kind, DateOnly DueOn, DateOnly Latest, bool NeedsConsent);

/// <summary>The shown round's extensions: all for the lead agency and the offices, the own ones for a co-handler, none for the delegate.</summary>
internal static class ExtensionLines
{
    public static IReadOnlyList<ExtensionLine> Of(CaseSubject subject) => subject.Audience switch
    {
        CaseAudience.Delegate or CaseAudience.Former => [],
        CaseAudience.CoHandling => [.. subject.Round.Extensions.Where(one => one.AgencyId == subject.Scope.Actor.AgencyId).Select(one => LineOf(subject, one))],
        _ => [.. subject.Round.Extensions.Select(one => LineOf(subject, one))],
    };

    /// <summary>For which dates this actor may ask for more time, or record the asking; none in another's part of the case.</summary>
    public static IReadOnlyList<ExtensionChoice> Offered(CaseFile one, Actor actor, DeadlineRules rules, Func<AgencyId, AgencyLine> name, CaseCapacity? recordedFor)
    {
        var lines = one.PermittedTo(actor).Where(line => line.Action is CaseAction.RequestExtension && line.RecordedFor == recordedFor).ToList();
        IEnumerable<AgencyId?> parts = lines switch
        {
            [] => [],
            _ when recordedFor is not null => one.CoHandlers.Select(party => (AgencyId?)party.AgencyId),
            _ => lines.Select(line => line.Capacity is CaseCapacity.CoHandlingLiaison ? actor.AgencyId : null),
        };
        return
        [
            .. from part in parts
               let room = one.ExtensionRoomFor(part, rules)
               where room.IsDone
               select new ExtensionChoice(part is { } agency ? name(agency) : null, room.Value.Deadline.Kind, room.Value.DueOn, room.Value.Latest, room.Value.NeedsConsent),
        ];
    }

    private static ExtensionLine LineOf(CaseSubject subject, Extension one) => new()
    {
        Id = one.Id,
        Kind = one.Kind,
        Agency = subject.Names.Agency(one.AgencyId).ShortName,
        DueBefore = one.DueBefore,
        Until = one.Until,
        Reason = one.Reason,
        AskedOn = one.AskedOn,
        AskedBy = one.AskedBy,
        State = one.State,
        DecidedOn = one.DecidedOn,
        DecidedBy = one.DecidedBy,
        RefusedBecause = one.RefusedBecause,
    };
}
