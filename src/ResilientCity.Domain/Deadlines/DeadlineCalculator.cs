namespace ResilientCity.Domain.Deadlines;

/// <summary>
/// Day zero is the start, whatever day it is; counting starts the next day. A limit that ends on a non-working day moves to the
/// next working day. What needs a year that is not loaded stays unknown.
/// </summary>
public static class DeadlineCalculator
{
    public static Deadline Calculate(LimitRule rule, DateOnly startDate, WorkingCalendar calendar)
    {
        var counted = Count(rule.Limit, startDate, calendar);
        return new Deadline
        {
            Kind = rule.Kind,
            RuleCode = rule.Code,
            Source = rule.Source,
            StartEvent = rule.StartsAt,
            StartDate = startDate,
            Limit = rule.Limit,
            CalendarVersion = calendar.Version,
            DueOn = counted.DueOn,
            MissingYear = counted.MissingYear,
            Explanation = counted.Explanation,
        };
    }

    public static CountedDate Count(TimeLimit limit, DateOnly startDate, WorkingCalendar calendar)
    {
        const int longestLimitInYears = 3;
        if (startDate.Year > DateOnly.MaxValue.Year - longestLimitInYears)
        {
            return CountedDate.Unknown(startDate.Year);
        }

        return limit.Unit switch
        {
            LimitUnit.WorkingDays => CountWorkingDays(limit.Amount, startDate, calendar),
            LimitUnit.CalendarDays => EndOn(startDate.AddDays(limit.Amount), null, calendar),
            LimitUnit.CalendarMonths => CountMonths(limit.Amount, startDate, calendar),
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Unit, null),
        };
    }

    /// <summary>Where a limit in days or months ends before any move to a working day; null for working days, which have no such end.</summary>
    public static DateOnly? UnmovedEnd(TimeLimit limit, DateOnly startDate) => limit.Unit switch
    {
        LimitUnit.CalendarDays => startDate.AddDays(limit.Amount),
        LimitUnit.CalendarMonths => startDate.AddMonths(limit.Amount),
        _ => null,
    };

    private static CountedDate CountWorkingDays(int amount, DateOnly startDate, WorkingCalendar calendar)
    {
        var walk = new CalendarWalk(calendar);
        var day = startDate;
        for (var left = amount; left > 0;)
        {
            day = day.AddDays(1);
            if (!calendar.Covers(day.Year))
            {
                return CountedDate.Unknown(day.Year);
            }

            left -= walk.Pass(day) ? 1 : 0;
        }

        return CountedDate.On(day, walk.Explain());
    }

    private static CountedDate CountMonths(int amount, DateOnly startDate, WorkingCalendar calendar)
    {
        var end = startDate.AddMonths(amount);
        return EndOn(end, end.Day == startDate.Day ? MonthEnd.SameDayNumber : MonthEnd.LastDayOfMonth, calendar);
    }

    private static CountedDate EndOn(DateOnly end, MonthEnd? monthEnd, WorkingCalendar calendar)
    {
        var walk = new CalendarWalk(calendar);
        var day = end;
        while (true)
        {
            if (!calendar.Covers(day.Year))
            {
                return CountedDate.Unknown(day.Year);
            }

            if (walk.Pass(day))
            {
                var moved = day == end ? null : new DayMove(end, day);
                return CountedDate.On(day, walk.Explain() with { MonthEnd = monthEnd, Moved = moved });
            }

            day = day.AddDays(1);
        }
    }
}
