using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>What every act on a case says beside its own content.</summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="CaseId">The case.</param>
/// <param name="SeenVersion">The version of the case that the person saw; refused when it has moved on. Null where any version will do.</param>
/// <param name="OccurredOn">The day on which it happened; null for today.</param>
/// <param name="Basis">What a record on another's behalf rests on.</param>
public sealed record CaseCommand(
    Guid CommandId,
    CaseId CaseId,
    int? SeenVersion,
    DateOnly? OccurredOn = null,
    RecordingBasis? Basis = null);
