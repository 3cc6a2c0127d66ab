namespace ResilientCity.Domain.Commitments;

/// <summary>Where a promise stands. Overdue is asked, never stored.</summary>
public enum CommitmentState
{
    Open,
    Done,
    NotPossible,

    /// <summary>Taken into the ledger by mistake, and taken off it again.</summary>
    Withdrawn,
}
