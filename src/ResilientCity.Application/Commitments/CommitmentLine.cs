using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>One promise as its reader may know it.</summary>
public sealed record CommitmentLine
{
    public required CommitmentId Id { get; init; }

    /// <summary>In its case, from 1.</summary>
    public required int Number { get; init; }

    public required int Round { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The part it stood in when it was tied, from 1.</summary>
    public required int Section { get; init; }

    /// <summary>Where the sentence stands in the letter now; null where the tie is lost.</summary>
    public CommitmentPlace? Place { get; init; }

    /// <summary>Sentences of the letter that it may have become, the likeliest first; none while the tie holds.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Who keeps it: the person or division inside, the agency for everybody else.</summary>
    public required string Owner { get; init; }

    /// <summary>As entered, with the lead agency's own note for those of it only.</summary>
    public required CommitmentTerms Terms { get; init; }

    public DateOnly? FirstDueOn { get; init; }

    /// <summary>Counted from today while it is open.</summary>
    public DueDate? Due { get; init; }

    public required CommitmentState State { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>Its letter was sent: it is a promise, no longer a draft's.</summary>
    public required bool IsSent { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public decimal? Reached { get; init; }

    public DateOnly? ReportedOn { get; init; }

    /// <summary>The oldest first.</summary>
    public required IReadOnlyList<ProgressLine> Progress { get; init; }

    public bool MayChange { get; init; }

    public bool MayTie { get; init; }

    public bool MayWithdraw { get; init; }

    public bool MayReport { get; init; }

    public bool MayClose { get; init; }

    public bool MayReopen { get; init; }

    /// <summary>How much of the number is reached, 0 to 100; null where there is no number.</summary>
    public int? Percent => CommitmentPercent.Of(Reached, Terms.Target, State);
}

/// <param name="Evidence">Files; none for the delegate.</param>
/// <param name="InternalNote">For the lead agency only.</param>
/// <param name="Closes">Set on the report that closed the promise.</param>
public sealed record ProgressLine(
    int Id,
    DateOnly ReachedOn,
    decimal? Figure,
    string Text,
    string? InternalNote,
    CommitmentState? Closes,
    string? RecordedBy,
    DateTime RecordedAt,
    IReadOnlyList<AttachmentLine> Evidence);

internal static class CommitmentPercent
{
    public static int? Of(decimal? reached, decimal? target, CommitmentState state) => (reached, target) switch
    {
        (_, null or <= 0) => null,
        (null, _) => state is CommitmentState.Done ? 100 : 0,
        var (figure, whole) => (int)Math.Clamp(Math.Floor(figure.Value / whole.Value * 100), 0, 100),
    };
}
