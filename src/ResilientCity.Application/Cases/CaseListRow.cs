using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>A case as a list shows it.</summary>
public sealed record CaseListRow
{
    public required CaseId Id { get; init; }

    public required int Version { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>A number-only placeholder for a classified matter.</summary>
    public required bool IsClassified { get; init; }

    /// <summary>For example 市五届五次会议; between sessions the year.</summary>
    public required string Session { get; init; }

    public required string? LeadDelegate { get; init; }

    public required int DelegateCount { get; init; }

    public required string LeadAgency { get; init; }

    public required CaseStage Stage { get; init; }

    public required OperatingMode Mode { get; init; }

    public required int Round { get; init; }

    public required DateOnly? AssignedOn { get; init; }

    public required DateOnly? RepliedOn { get; init; }

    /// <summary>The date that drives for this reader; null where none is open.</summary>
    public required DueDate? Due { get; init; }

    /// <summary>A date runs, but it could not be computed: it needs a year whose calendar is not loaded.</summary>
    public required bool IsDueUnknown { get; init; }

    /// <summary>The mark on the last letter sent.</summary>
    public required string? Mark { get; init; }

    public required Satisfaction? Verdict { get; init; }

    /// <summary>Dissatisfied as with an earlier round's reply: both sides are to meet.</summary>
    public bool IsDissatisfiedAgain { get; init; }

    /// <summary>Under key supervision; false for a reader from outside.</summary>
    public bool IsKey { get; init; }

    /// <summary>Co-handling opinions that are in, and all of them; null for a reader from outside.</summary>
    public required (int In, int All)? Opinions { get; init; }

    public required DateTime LastMovedAt { get; init; }
}
