namespace ResilientCity.Domain.Deadlines;

/// <summary>Remembers, while days are counted one after the other, what a reader will ask about.</summary>
internal sealed class CalendarWalk(WorkingCalendar calendar)
{
    private readonly List<SkippedDays> skipped = [];
    private readonly List<DateOnly> makeUpDays = [];

    /// <summary>True when the day is a working day.</summary>
    public bool Pass(DateOnly day)
    {
        var kind = calendar.KindOf(day);
        if (kind is DayKind.MakeUpDay)
        {
            makeUpDays.Add(day);
        }

        if (WorkingCalendar.IsWorking(kind))
        {
            return true;
        }

        Skip(day, kind);
        return false;
    }

    public DeadlineExplanation Explain() => new() { Skipped = skipped, MakeUpDays = makeUpDays };

    private void Skip(DateOnly day, DayKind kind)
    {
        if (skipped is [.., var last] && last.Kind == kind && last.Days.Last.AddDays(1) == day)
        {
            skipped[^1] = last with { Days = last.Days with { Last = day } };
            return;
        }

        skipped.Add(new SkippedDays(new DateRange(day, day), kind));
    }
}
