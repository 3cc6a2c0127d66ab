using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>That somebody opened the sign-off sheet of a version: kept for himself alone, so that the sheet can say what changed since he last looked.</summary>
internal sealed class SheetLook
{
    public required AccountId AccountId { get; init; }

    public required CaseId CaseId { get; init; }

    public required int Round { get; init; }

    /// <summary>The version's number in its round.</summary>
    public required int Version { get; init; }

    /// <summary>UTC; the first time.</summary>
    public required DateTime SeenAt { get; init; }
}
