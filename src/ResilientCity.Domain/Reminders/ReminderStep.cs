using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Reminders;

/// <summary>One step of the ladder.</summary>
/// <param name="Offset">Working days from the due date: negative before it, 0 on it, positive after it.</param>
/// <param name="Kinds">The deadlines it is for.</param>
/// <param name="To">Who is reminded.</param>
public sealed record ReminderStep(int Offset, IReadOnlyList<DeadlineKind> Kinds, IReadOnlyList<ReminderReceiver> To)
{
    /// <summary>No step lies further from its date than this many working days.</summary>
    public const int MaxOffset = 1000;

    /// <summary>
    /// The day the step is reached: before the date the first day on which no more than that many working days are left, after it the
    /// first day on which that many have passed. Null where a year between is not loaded.
    /// </summary>
    public static DateOnly? DayOf(DateOnly dueOn, int offset, WorkingCalendar calendar) =>
        !calendar.Covers(dueOn.Year) ? null : offset > 0 ? DayAfter(dueOn, offset, calendar) : DayBefore(dueOn, -offset, calendar);

    private static DateOnly? DayAfter(DateOnly dueOn, int offset, WorkingCalendar calendar)
    {
        var day = dueOn;
        for (var left = offset; left > 0;)
        {
            day = day.AddDays(1);
            if (!calendar.Covers(day.Year))
            {
                return null;
            }

            left -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static DateOnly? DayBefore(DateOnly dueOn, int workingDaysLeft, WorkingCalendar calendar)
    {
        var left = 0;
        for (var day = dueOn; ; day = day.AddDays(-1))
        {
            if (!calendar.Covers(day.Year))
            {
                return null;
            }

            // The day before has one more left when this one is a working day: once that is too many, this is the first.
            left += calendar.IsWorkingDay(day) ? 1 : 0;
            if (left > workingDaysLeft)
            {
                return day;
            }
        }
    }
}
