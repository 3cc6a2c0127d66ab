using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>A field's value before and after.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>What happened to a case (办理过程): appended once, never changed.</summary>
public sealed record CaseEvent(
    CaseEventKind Kind,
    int Round,
    CaseStage StageBefore,
    CaseStage StageAfter,
    Act Act,
    CaseCapacity Capacity,
    CaseCapacity? RecordedFor,
    IReadOnlyList<FieldChange> Changes,
    string? Note);
