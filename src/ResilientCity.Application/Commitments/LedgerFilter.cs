using ResilientCity.Domain;

namespace ResilientCity.Application.Commitments;

/// <summary>Which promises a ledger shows.</summary>
public enum LedgerSituation
{
    Open,
    Overdue,

    /// <summary>Open, and due within this calendar year.</summary>
    DueThisYear,

    /// <summary>Open, without a date.</summary>
    Undated,
    Done,
    NotPossible,
}

/// <summary>What a ledger is narrowed to; nothing: all that the reader may see.</summary>
public sealed record LedgerFilter
{
    /// <summary>Proposal number, title, delegate, or words of the sentence.</summary>
    public string? Text { get; init; }

    public LedgerSituation? Situation { get; init; }

    public AgencyId? AgencyId { get; init; }

    public SessionId? SessionId { get; init; }
}
