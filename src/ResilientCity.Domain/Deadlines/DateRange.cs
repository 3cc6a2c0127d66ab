namespace ResilientCity.Domain.Deadlines;

/// <summary>Days from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(DateRange other) => First <= other.Last && other.First <= Last;

    public IEnumerable<DateOnly> EachDay()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
