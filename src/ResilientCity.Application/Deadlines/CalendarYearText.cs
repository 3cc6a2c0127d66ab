using System.Globalization;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Deadlines;

/// <summary>What is wrong with how a calendar is written.</summary>
public enum CalendarTextFault
{
    /// <summary>It is no JSON of the layout; the subject says where.</summary>
    NotTheLayout,

    /// <summary>It lists no year at all.</summary>
    NoYears,
    NotAYear,
    NotARange,
    NotADay,

    /// <summary>Its own number of working days is not that of its days; the subject is what the days make.</summary>
    CountDiffers,
}

/// <summary>A calendar cannot be read.</summary>
public sealed record CalendarUnreadable(CalendarTextFault Fault, string Subject) : Refusal;

/// <summary>A calendar contradicts itself.</summary>
public sealed record CalendarContradicts(IReadOnlyList<CalendarProblem> Problems) : Refusal;

/// <summary>One year as it is written: ranges "2027-01-01/2027-01-03" or single days, and the weekends that are worked.</summary>
public sealed record CalendarYearText(string Year, IReadOnlyList<string> Off, IReadOnlyList<string> WorkingWeekends, int? WorkingDays = null)
{
    /// <summary>The year's data, free of contradictions.</summary>
    public Outcome<CalendarYear> Read()
    {
        if (!int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new CalendarUnreadable(CalendarTextFault.NotAYear, Year);
        }

        var ranges = Off.Select(ReadRange).ToList();
        var days = WorkingWeekends.Select(ReadDay).ToList();
        if (ranges.FindIndex(range => range is null) is var badRange and >= 0)
        {
            return new CalendarUnreadable(CalendarTextFault.NotARange, Off[badRange]);
        }

        if (days.FindIndex(day => day is null) is var badDay and >= 0)
        {
            return new CalendarUnreadable(CalendarTextFault.NotADay, WorkingWeekends[badDay]);
        }

        var year = new CalendarYear(number, [.. ranges.OfType<DateRange>()], [.. days.OfType<DateOnly>()]);
        return year.Problems() is { Count: > 0 } problems ? new CalendarContradicts(problems) : Counted(year);
    }

    public static CalendarYearText Of(CalendarYear year) => new(
        year.Year.ToString(CultureInfo.InvariantCulture),
        [.. year.Off.Select(Written)],
        [.. year.WorkingWeekends.Select(Written)]);

    private Outcome<CalendarYear> Counted(CalendarYear year)
    {
        var counted = WorkingDaysOf(year);
        return WorkingDays is { } said && said != counted
            ? new CalendarUnreadable(CalendarTextFault.CountDiffers, counted.ToString(CultureInfo.InvariantCulture))
            : year;
    }

    internal static int WorkingDaysOf(CalendarYear year) =>
        new WorkingCalendar("one year", [year]).CountWorkingDays(new DateOnly(year.Year, 1, 1).AddDays(-1), new DateOnly(year.Year, 12, 31));

    private static DateRange? ReadRange(string text) => text.Split('/') switch
    {
        [var one] => ReadDay(one) is { } day ? new DateRange(day, day) : null,
        [var first, var last] => (ReadDay(first), ReadDay(last)) is ({ } from, { } to) ? new DateRange(from, to) : null,
        _ => null,
    };

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Written(DateRange range) => range.Days == 1 ? Written(range.First) : $"{Written(range.First)}/{Written(range.Last)}";

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
