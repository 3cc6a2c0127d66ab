using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>One promise as a row of the ledger (台账).</summary>
public sealed record LedgerRow
{
    public required CommitmentId Id { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>The promise's number in its case.</summary>
    public required int Number { get; init; }

    public required int Round { get; init; }

    public required string ProposalNumber { get; init; }

    public required string Title { get; init; }

    public required bool IsClassified { get; init; }

    public required string Session { get; init; }

    public required string? LeadDelegate { get; init; }

    public required string LeadAgency { get; init; }

    /// <summary>The agency that keeps it.</summary>
    public required string Owner { get; init; }

    public required string Sentence { get; init; }

    public string? Measure { get; init; }

    public decimal? Target { get; init; }

    public string? Unit { get; init; }

    public decimal? Reached { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public DueDate? Due { get; init; }

    public required CommitmentState State { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public required bool IsOverdue { get; init; }

    public int? Percent => CommitmentPercent.Of(Reached, Target, State);
}

/// <summary>One page of the ledger.</summary>
/// <param name="Rows">The open ones first, by date.</param>
/// <param name="Total">All that the filter leaves.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Counts">Over all that the reader may see.</param>
/// <param name="Fulfilment">The fulfilment rate (落实率); null for a delegate.</param>
public sealed record Ledger(IReadOnlyList<LedgerRow> Rows, int Total, int Page, int Pages, LedgerCounts Counts, FulfilmentRate? Fulfilment);

public sealed record LedgerCounts(int Open, int Overdue, int Done, int NotPossible);

/// <summary>落实率: mark A ÷ replied, as marked at the reply and as of today.</summary>
public sealed record FulfilmentRate(int Replied, int FulfilledAtReply, int FulfilledToday);
