namespace ResilientCity.Domain.Deadlines;

/// <summary>How a date came about, as data: the screen and the command line turn it into sentences.</summary>
public sealed record DeadlineExplanation
{
    public static DeadlineExplanation Empty { get; } = new();

    /// <summary>Days passed over because they are not working days, in order. For calendar limits only those at the end.</summary>
    public IReadOnlyList<SkippedDays> Skipped { get; init; } = [];

    /// <summary>Make-up working weekends that were counted; for calendar limits the end itself, when it is one and so stayed.</summary>
    public IReadOnlyList<DateOnly> MakeUpDays { get; init; } = [];

    /// <summary>How the month limit found its day; null for limits in days.</summary>
    public MonthEnd? MonthEnd { get; init; }

    /// <summary>Set when the limit ended on a non-working day and moved to the next working day.</summary>
    public DayMove? Moved { get; init; }
}

/// <summary>A run of days off of one kind: <see cref="DayKind.Weekend"/> or <see cref="DayKind.OffByNotice"/>.</summary>
public sealed record SkippedDays(DateRange Days, DayKind Kind);

/// <summary>The limit ended on <paramref name="From"/> and runs until <paramref name="To"/> instead.</summary>
public sealed record DayMove(DateOnly From, DateOnly To);

public enum MonthEnd
{
    SameDayNumber,

    /// <summary>The month of the end has no such day: its last day stands for it.</summary>
    LastDayOfMonth,
}
