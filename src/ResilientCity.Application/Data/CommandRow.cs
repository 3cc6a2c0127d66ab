namespace ResilientCity.Application.Data;

/// <summary>A write that was done, by its command id, with its result: the same request again has no second effect.</summary>
internal sealed class CommandRow
{
    public required Guid CommandId { get; init; }

    public required string Name { get; init; }

    public int? AccountId { get; init; }

    public required DateTime DoneAt { get; init; }

    public required string Result { get; init; }
}
