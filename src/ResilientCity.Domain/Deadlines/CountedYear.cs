namespace ResilientCity.Domain.Deadlines;

/// <summary>A year laid out day by day, with running counts so that long spans cost nothing.</summary>
internal sealed class CountedYear
{
    private readonly DayKind[] _kinds;
    private readonly int[] _workingDaysThrough;

    public CountedYear(CalendarYear data)
    {
        var off = data.Off.SelectMany(range => range.EachDay()).ToHashSet();
        var working = data.WorkingWeekends.ToHashSet();
        var days = new DateRange(new DateOnly(data.Year, 1, 1), new DateOnly(data.Year, 12, 31)).EachDay();
        _kinds = [.. days.Select(day => Classify(day, off, working))];
        _workingDaysThrough = new int[_kinds.Length + 1];
        for (var index = 0; index < _kinds.Length; index++)
        {
            _workingDaysThrough[index + 1] = _workingDaysThrough[index] + (WorkingCalendar.IsWorking(_kinds[index]) ? 1 : 0);
        }
    }

    public DayKind KindOf(DateOnly day) => _kinds[day.DayOfYear - 1];

    /// <summary>Both ends included, both in this year.</summary>
    public int CountWorkingDays(DateOnly first, DateOnly last) =>
        _workingDaysThrough[last.DayOfYear] - _workingDaysThrough[first.DayOfYear - 1];

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
