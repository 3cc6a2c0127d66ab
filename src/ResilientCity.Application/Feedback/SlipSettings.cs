namespace ResilientCity.Application.Feedback;

/// <summary>How slips are issued here.</summary>
public sealed record SlipSettings
{
    /// <summary>Where delegates reach this installation from outside; without it no link and no code is printed, and receipts are paper.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Days after the receipt's limit for which a slip is still taken: a late answer counts too.</summary>
    public int DaysAfterLimit { get; init; } = 30;

    /// <summary>Days for which a slip that is issued late is taken at least.</summary>
    public int DaysAtLeast { get; init; } = 14;

    public bool HasLinks => PublicAddress is not null;

    /// <summary>The last day of a slip issued today.</summary>
    public DateOnly ExpiryFor(DateOnly? receiptDueOn, DateOnly today)
    {
        var least = today.AddDays(DaysAtLeast);
        var late = (receiptDueOn ?? today).AddDays(DaysAfterLimit);
        return late > least ? late : least;
    }
}
