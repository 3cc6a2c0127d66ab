namespace ResilientCity.Domain.Commitments;

/// <summary>Who keeps a promise: people of the lead agency, or a co-handling agency. All null: the lead agency as a whole.</summary>
public sealed record CommitmentOwner(DivisionId? DivisionId = null, AccountId? OfficerId = null, AgencyId? AgencyId = null);

/// <summary>What is promised, by whom, how much, by when.</summary>
public sealed record CommitmentTerms
{
    public const int MaxMeasureLength = 200;
    public const int MaxUnitLength = 20;
    public const int MaxNoteLength = 2_000;

    public CommitmentOwner Owner { get; init; } = new();

    /// <summary>What is counted, in words: 达到安全发展示范创建标准的区县.</summary>
    public string? Measure { get; init; }

    /// <summary>The number to reach; null where the promise has none.</summary>
    public decimal? Target { get; init; }

    /// <summary>What the number counts: 个区县, %.</summary>
    public string? Unit { get; init; }

    /// <summary>Null where the letter gives no time limit and the agency set none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>For the lead agency only.</summary>
    public string? Note { get; init; }
}

/// <summary>One report on a promise.</summary>
/// <param name="Figure">How much is reached by that day; null where nothing is counted.</param>
/// <param name="Text">What was done, or why it is not possible: the delegate reads it.</param>
/// <param name="InternalNote">For the lead agency only.</param>
/// <param name="Evidence">The files that show it.</param>
public sealed record ProgressEntry(decimal? Figure, string? Text, string? InternalNote, IReadOnlyList<AttachmentId> Evidence)
{
    public const int MaxTextLength = 2_000;
    public const int MaxEvidence = 10;
}
