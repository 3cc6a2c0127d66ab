namespace ResilientCity.Domain.Deadlines;

/// <summary>The one answer to "overdue?" and "due soon?": asked of a date and a day, never stored. Lists ask the store in the same two comparisons.</summary>
public static class DueDays
{
    /// <summary>Overdue begins the day after the due date; an unknown date is never overdue.</summary>
    public static bool IsOverdue(DateOnly? dueOn, DateOnly today) => dueOn < today;

    /// <param name="dueOn">The date; an unknown one is never due soon.</param>
    /// <param name="today">The day it is asked on.</param>
    /// <param name="soonUntil">From <see cref="WorkingCalendar.DueSoonUntil"/>.</param>
    public static bool IsDueSoon(DateOnly? dueOn, DateOnly today, DateOnly soonUntil) => dueOn >= today && dueOn <= soonUntil;

    /// <summary>Calendar days since the date passed; zero while it has not.</summary>
    public static int DaysOverdue(DateOnly? dueOn, DateOnly today) => IsOverdue(dueOn, today) ? today.DayNumber - dueOn!.Value.DayNumber : 0; // an overdue date is known
}
