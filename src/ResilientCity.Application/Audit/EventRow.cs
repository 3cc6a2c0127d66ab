using ResilientCity.Domain;

namespace ResilientCity.Application.Audit;

/// <summary>
/// One event of a stream, appended once. <see cref="Envelope"/> holds the canonical JSON of all of it; the other columns derive from it.
/// </summary>
internal sealed class EventRow
{
    public long Sequence { get; set; }

    public required string StreamKind { get; init; }

    public required int StreamId { get; init; }

    public required int StreamNumber { get; init; }

    public required string Kind { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string ActorName { get; init; }

    public AccountId? AccountId { get; init; }

    public required string Envelope { get; init; }
}
