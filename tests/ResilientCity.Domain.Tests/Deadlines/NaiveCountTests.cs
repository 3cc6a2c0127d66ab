using System.Globalization;
using CsCheck;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Tests.Deadlines;

/// <summary>The calculator against a clerk with a paper calendar: day by day, from the notice's lists alone, over calendars that were made up.</summary>
public sealed class NaiveCountTests
{
    private const int FirstYear = 2030;
    private const int Years = 4;

    private static readonly Gen<List<CalendarYear>> Calendars = Gen.Int[0, int.MaxValue].Select(seed => MadeUp(new Random(seed)));
    private static readonly Gen<DateOnly> Starts = Gen.Int[0, (Years - 1) * 365].Select(days => new DateOnly(FirstYear, 1, 1).AddDays(days));
    private static readonly Gen<TimeLimit> Limits = Gen.OneOf(
        Gen.Int[1, TimeLimit.MaxWorkingDays].Select(amount => new TimeLimit(amount, LimitUnit.WorkingDays)),
        Gen.Int[1, TimeLimit.MaxCalendarDays].Select(amount => new TimeLimit(amount, LimitUnit.CalendarDays)),
        Gen.Int[1, TimeLimit.MaxCalendarMonths].Select(amount => new TimeLimit(amount, LimitUnit.CalendarMonths)));

    [Fact]
    public void Count_AnyCalendarStartAndUnit_AgreesWithTheDayByDayCount() => Gen.Select(Calendars, Starts, Limits).Sample(
        (years, start, limit) =>
        {
            var counted = DeadlineCalculator.Count(limit, start, new WorkingCalendar("made up", years));

            (counted.DueOn, counted.MissingYear).ShouldBe(Naive(years, start, limit));
        },
        iter: 4_000);

    [Fact]
    public void Count_AnyWorkingDays_ExplainsEveryDayBetween() => Gen.Select(Calendars, Starts, Gen.Int[1, 60]).Sample(
        (years, start, amount) =>
        {
            var counted = DeadlineCalculator.Count(new TimeLimit(amount, LimitUnit.WorkingDays), start, new WorkingCalendar("made up", years));
            if (counted.DueOn is { } due)
            {
                var skipped = counted.Explanation.Skipped.SelectMany(one => one.Days.EachDay()).ToList();
                skipped.ShouldBe(Between(start, due).Where(day => !IsWorking(years, day)));
                counted.Explanation.MakeUpDays.ShouldBe(Between(start, due).Where(day => years.Exists(year => year.WorkingWeekends.Contains(day))));
                (due.DayNumber - start.DayNumber - skipped.Count).ShouldBe(amount);
            }
        },
        iter: 1_000);

    [Fact]
    public void WorkingDaysLeft_AnyDays_AgreesWithTheDayByDayCount() => Gen.Select(Calendars, Starts, Starts).Sample(
        (years, today, due) =>
        {
            var left = Deadline.Set(DeadlineKind.NoticeDate, StartEvent.SetByNotice, due, due).WorkingDaysLeft(today, new WorkingCalendar("made up", years));
            var (first, last) = today <= due ? (today, due) : (due, today);
            var count = Between(first, last).Count(day => IsWorking(years, day));

            left.ShouldBe(today <= due ? count : -Math.Max(1, count), today.ToString("O", CultureInfo.InvariantCulture));
        },
        iter: 1_000);

    private static (DateOnly? Due, int? MissingYear) Naive(List<CalendarYear> years, DateOnly start, TimeLimit limit)
    {
        var day = limit.Unit switch
        {
            LimitUnit.WorkingDays => start,
            LimitUnit.CalendarDays => start.AddDays(limit.Amount),
            _ => MonthsLater(start, limit.Amount),
        };
        var left = limit.Unit is LimitUnit.WorkingDays ? limit.Amount : 0;
        while (true)
        {
            if (left > 0)
            {
                day = day.AddDays(1);
            }

            if (day.Year >= FirstYear + Years)
            {
                return (null, day.Year);
            }

            if (IsWorking(years, day) && --left <= 0)
            {
                return (day, null);
            }

            day = left > 0 ? day : day.AddDays(1);
        }
    }

    /// <summary>The same day number so many months on, else that month's last day.</summary>
    private static DateOnly MonthsLater(DateOnly start, int months)
    {
        var (year, month) = (start.Year, start.Month);
        for (var step = 0; step < months; step++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        return new DateOnly(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
    }

    private static bool IsWorking(List<CalendarYear> years, DateOnly day)
    {
        var notice = years.Single(year => year.Year == day.Year);
        return notice.WorkingWeekends.Contains(day)
            || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !notice.Off.Any(range => day >= range.First && day <= range.Last));
    }

    private static IEnumerable<DateOnly> Between(DateOnly after, DateOnly through)
    {
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    /// <summary>Some runs of days off and some worked weekends in each year, wherever chance puts them.</summary>
    private static List<CalendarYear> MadeUp(Random random) => [.. Enumerable.Range(FirstYear, Years).Select(year => MadeUp(random, year))];

    private static CalendarYear MadeUp(Random random, int year)
    {
        var off = new List<DateRange>();
        for (var day = new DateOnly(year, 1, 1).AddDays(random.Next(0, 40)); day.Year == year; day = day.AddDays(random.Next(10, 70)))
        {
            var last = day.AddDays(random.Next(0, 9));
            off.Add(new DateRange(day, last.Year == year ? last : new DateOnly(year, 12, 31)));
            day = last;
        }

        off = off.Count > 0 ? off : [new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 1, 1))];
        var worked = Between(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31))
            .Where(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !off.Exists(range => range.Contains(day)) && random.Next(8) == 0);
        return new CalendarYear(year, off, [.. worked]);
    }
}
