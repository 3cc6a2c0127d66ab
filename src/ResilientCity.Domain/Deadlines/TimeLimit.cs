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

    public static bool IsPossible(int amount, LimitUnit unit) => amount >= 1 && amount <= Max(unit);

    public static int Max(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => MaxWorkingDays,
        LimitUnit.CalendarDays => MaxCalendarDays,
        LimitUnit.CalendarMonths => MaxCalendarMonths,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };
}
