namespace ResilientCity.Domain.Deadlines;

/// <summary>
/// Working days by the yearly notice on holidays, make-up weekends included. Immutable; knows only the years it was given.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<int, CountedYear> yearsByNumber;

    /// <param name="version">Names this exact data; kept with every deadline counted from it.</param>
    /// <exception cref="CalendarDataException">The data contradicts itself.</exception>
    public WorkingCalendar(string version, IEnumerable<CalendarYear> years)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        Version = version;
        Years = [.. years.OrderBy(year => year.Year)];
        var problems = Years.SelectMany(year => year.Problems())
            .Concat(Years.GroupBy(year => year.Year).Where(same => same.Count() > 1)
                .Select(same => new CalendarProblem(CalendarFault.YearTwice, same.Key, null)))
            .ToList();
        if (problems.Count > 0)
        {
            throw new CalendarDataException(problems);
        }

        yearsByNumber = Years.ToDictionary(year => year.Year, year => new CountedYear(year));
    }

    public string Version { get; }

    /// <summary>The data it was built from, by year.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>The last day of the unbroken run of loaded years that <paramref name="day"/> is in; null when its year is not loaded.</summary>
    public DateOnly? CoveredUntil(DateOnly day)
    {
        var year = day.Year;
        while (Covers(year))
        {
            year++;
        }

        return year == day.Year ? null : new DateOnly(year - 1, 12, 31);
    }

    public bool Covers(int year) => yearsByNumber.ContainsKey(year);

    /// <exception cref="YearNotCoveredException">The day's year is not loaded.</exception>
    public DayKind KindOf(DateOnly day) => YearOf(day).KindOf(day);

    /// <inheritdoc cref="KindOf"/>
    public bool IsWorkingDay(DateOnly day) => IsWorking(KindOf(day));

    /// <summary>Working days after <paramref name="after"/> up to and including <paramref name="through"/>; zero when there are none between.</summary>
    /// <exception cref="YearNotCoveredException">A day between lies in a year that is not loaded.</exception>
    public int CountWorkingDays(DateOnly after, DateOnly through)
    {
        if (through <= after)
        {
            return 0;
        }

        var first = after.AddDays(1);
        var count = 0;
        for (var year = first.Year; year <= through.Year; year++)
        {
            var from = year == first.Year ? first : new DateOnly(year, 1, 1);
            var to = year == through.Year ? through : new DateOnly(year, 12, 31);
            count += YearOf(from).CountWorkingDays(from, to);
        }

        return count;
    }

    /// <summary>
    /// The last day that has at most <paramref name="workingDays"/> working days after <paramref name="today"/> up to it: due dates
    /// from today to this day are "due soon", in memory and in SQL alike. Beyond the loaded years calendar days are counted instead.
    /// </summary>
    public DateOnly DueSoonUntil(DateOnly today, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = today;
        var left = workingDays;
        while (true)
        {
            var next = day.AddDays(1);
            if (!Covers(next.Year))
            {
                return day.AddDays(left);
            }

            if (IsWorkingDay(next) && left-- == 0)
            {
                return day;
            }

            day = next;
        }
    }

    internal static bool IsWorking(DayKind kind) => kind is DayKind.WorkingDay or DayKind.MakeUpDay;

    private CountedYear YearOf(DateOnly day) =>
        yearsByNumber.TryGetValue(day.Year, out var year) ? year : throw new YearNotCoveredException(day.Year, Version);
}
