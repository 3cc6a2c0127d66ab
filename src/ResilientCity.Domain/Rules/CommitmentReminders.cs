namespace ResilientCity.Domain.Rules;

/// <summary>When the keeper of a promise hears of its date.</summary>
/// <param name="DaysBefore">Calendar days before it.</param>
/// <param name="OnTheDay">Also on the day itself.</param>
/// <param name="DaysAfter">Calendar days after it, while the promise is still open.</param>
public sealed record CommitmentReminders(IReadOnlyList<int> DaysBefore, bool OnTheDay, IReadOnlyList<int> DaysAfter)
{
    public const int MaxDays = 3_650;

    /// <summary>The steps in their order: days from the date, below zero before it.</summary>
    public IReadOnlyList<int> Steps =>
    [
        .. DaysBefore.Select(days => -days).Concat(OnTheDay ? [0] : []).Concat(DaysAfter).Distinct().Order(),
    ];

    /// <summary>Whether every step is a day that can be: from 1 up.</summary>
    public bool IsSound => DaysBefore.Concat(DaysAfter).All(days => days is >= 1 and <= MaxDays);
}
