using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>A field's value before and after.</summary>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>Begins the field's name where the program had read a document and a person said otherwise.</summary>
    public const string Read = "Read.";
}

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
