namespace ResilientCity.Domain.Deadlines;

/// <summary>One year's arrangement as announced: the days off and the weekends worked in exchange.</summary>
public sealed record CalendarYear(int Year, IReadOnlyList<DateRange> Off, IReadOnlyList<DateOnly> WorkingWeekends)
{
    private const int EarliestYear = 1950;
    private const int LatestYear = 2200;

    /// <summary>All that is wrong with the data; empty when it can be used.</summary>
    public IReadOnlyList<CalendarProblem> Problems() =>
    [
        .. YearProblems(),
        .. Off.SelectMany(RangeProblems),
        .. OverlapProblems(),
        .. WorkingWeekends.SelectMany(WorkingWeekendProblems),
        .. WorkingWeekends.GroupBy(day => day).Where(same => same.Count() > 1)
            .Select(same => Problem(CalendarFault.ListedTwice, same.Key)),
    ];

    private IEnumerable<CalendarProblem> YearProblems()
    {
        if (Year is < EarliestYear or > LatestYear)
        {
            yield return new CalendarProblem(CalendarFault.YearOutOfBounds, Year, null);
        }
        else if (Off.Count == 0)
        {
            yield return new CalendarProblem(CalendarFault.NoDayOff, Year, null);
        }
    }

    private IEnumerable<CalendarProblem> RangeProblems(DateRange range)
    {
        if (range.Last < range.First)
        {
            yield return Problem(CalendarFault.RangeReversed, range.First);
        }

        if (range.First.Year != Year || range.Last.Year != Year)
        {
            yield return Problem(CalendarFault.OutsideYear, range.First.Year != Year ? range.First : range.Last);
        }
    }

    private IEnumerable<CalendarProblem> OverlapProblems()
    {
        var ordered = Off.OrderBy(range => range.First).ToList();
        return ordered.Zip(ordered.Skip(1))
            .Where(pair => pair.First.Overlaps(pair.Second))
            .Select(pair => Problem(CalendarFault.RangesOverlap, pair.Second.First));
    }

    private IEnumerable<CalendarProblem> WorkingWeekendProblems(DateOnly day)
    {
        if (day.Year != Year)
        {
            yield return Problem(CalendarFault.OutsideYear, day);
        }

        if (!IsWeekend(day))
        {
            yield return Problem(CalendarFault.WorkingWeekendIsNoWeekend, day);
        }

        if (Off.Any(range => range.Contains(day)))
        {
            yield return Problem(CalendarFault.OffAndWorking, day);
        }
    }

    private CalendarProblem Problem(CalendarFault fault, DateOnly day) => new(fault, Year, day);

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
