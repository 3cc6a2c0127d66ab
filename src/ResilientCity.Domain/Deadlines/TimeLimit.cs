namespace ResilientCity.Domain.Deadlines;

/// <summary>A length of time in the unit a rule counts in: at least one, at most about two years.</summary>
public sealed record TimeLimit
{
    public const int MaxWorkingDays = 366;
    public const int MaxCalendarDays = 731;
    public const int MaxCalendarMonths = 24;

    /// <exception cref="ArgumentOutOfRangeException">The amount is not one a limit can have: see <see cref="IsPossible"/>.</exception>
    public TimeLimit(int amount, LimitUnit unit)
    {
        if (!IsPossible(amount, unit))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A limit in {unit} is between 1 and {Max(unit)}");
        }

        Amount = amount;
        Unit = unit;
    }

    public int Amount { get; }

    public LimitUnit Unit { get; }

    /// <summary>Longer whatever the calendar: with different units the shortest this one can be against the longest an ordinary calendar makes the other.</summary>
    public bool IsSurelyLongerThan(TimeLimit other)
    {
        if (Unit == other.Unit)
        {
            return Amount > other.Amount;
        }

        var (shortest, longest) = (Unit is LimitUnit.CalendarMonths ? Amount * 28 : Amount, other.Unit switch
        {
            LimitUnit.WorkingDays => (other.Amount * 7 / 5) + 14, // two weeks of days off on top of the weekends
            LimitUnit.CalendarMonths => other.Amount * 31,
            _ => other.Amount,
        });
        return shortest > longest;
    }

    public static bool IsPossible(int amount, LimitUnit unit) => amount >= 1 && amount <= Max(unit);

    public static int Max(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => MaxWorkingDays,
        LimitUnit.CalendarDays => MaxCalendarDays,
        LimitUnit.CalendarMonths => MaxCalendarMonths,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };
}
