namespace ResilientCity.Domain.Deadlines;

/// <summary>A year laid out day by day, with running counts so that long spans cost nothing.</summary>
internal sealed class CountedYear
{
    private readonly DayKind[] kinds;
    private readonly int[] workingDaysThrough;

    public CountedYear(CalendarYear data)
    {
        var off = data.Off.SelectMany(range => range.EachDay()).ToHashSet();
        var working = data.WorkingWeekends.ToHashSet();
        var days = new DateRange(new DateOnly(data.Year, 1, 1), new DateOnly(data.Year, 12, 31)).EachDay();
        kinds = [.. days.Select(day => Classify(day, off, working))];
        workingDaysThrough = new int[kinds.Length + 1];
        for (var index = 0; index < kinds.Length; index++)
        {
            workingDaysThrough[index + 1] = workingDaysThrough[index] + (WorkingCalendar.IsWorking(kinds[index]) ? 1 : 0);
        }
    }

    public DayKind KindOf(DateOnly day) => kinds[day.DayOfYear - 1];

    /// <summary>Both ends included, both in this year.</summary>
    public int CountWorkingDays(DateOnly first, DateOnly last) =>
        workingDaysThrough[last.DayOfYear] - workingDaysThrough[first.DayOfYear - 1];

    private static DayKind Classify(DateOnly day, HashSet<DateOnly> off, HashSet<DateOnly> working)
    {
        if (off.Contains(day))
        {
            return DayKind.OffByNotice;
        }

        if (working.Contains(day))
        {
            return DayKind.MakeUpDay;
        }

        return CalendarYear.IsWeekend(day) ? DayKind.Weekend : DayKind.WorkingDay;
    }
}
