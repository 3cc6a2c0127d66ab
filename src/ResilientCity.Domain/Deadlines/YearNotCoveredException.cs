namespace ResilientCity.Domain.Deadlines;

/// <summary>A day was asked for in a year whose arrangement is not loaded: it is never guessed.</summary>
public sealed class YearNotCoveredException(int year, string calendarVersion)
    : Exception($"Calendar {calendarVersion} has no data for {year}")
{
    public int Year { get; } = year;
}
