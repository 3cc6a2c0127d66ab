using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>Which promises a year's report tells of.</summary>
internal static class YearlyLines
{
    /// <summary>
    /// This and last year's: what was due, promised or closed in one of the two, and whatever is still open (CQ art. 24). Nothing of a letter that was sent
    /// after the day of the report.
    /// </summary>
    public static IReadOnlyList<Commitment> Of(CaseFile one, int year) =>
        [.. one.StandingCommitments.Where(taken => IsToldIn(taken, one.Rounds.First(round => round.Number == taken.Round).RepliedOn, year))];

    private static bool IsToldIn(Commitment taken, DateOnly? repliedOn, int year) =>
        repliedOn?.Year <= year
        && (taken.State is CommitmentState.Open || IsOf(taken.DueOn, year) || IsOf(taken.ClosedOn, year) || IsOf(repliedOn, year));

    private static bool IsOf(DateOnly? day, int year) => day is { } known && (known.Year == year || known.Year == year - 1);
}
