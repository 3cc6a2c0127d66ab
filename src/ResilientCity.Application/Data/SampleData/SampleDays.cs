using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>The sample's days, counted back from the day of loading, so that some limits are always near and some passed.</summary>
internal sealed class SampleDays(DateOnly today, WorkingCalendar calendar)
{
    private const int ReplyMonths = 3;

    public DateOnly Today { get; } = today;

    /// <summary>The working day that many days ago, or the last one before it.</summary>
    public DateOnly Ago(int days)
    {
        var day = Today.AddDays(-days);
        while (calendar.Covers(day.Year) && !calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>How many days ago a case was assigned whose reply is due in that many days; below zero it is overdue.</summary>
    public int AssignedForReplyIn(int days) => Today.DayNumber - Today.AddDays(days).AddMonths(-ReplyMonths).DayNumber;
}
