using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Rules;

/// <summary>Something done once a year, between the first day of one month and the last day of another.</summary>
public sealed record YearlyWindow(int FirstMonth, int LastMonth, LegalCitation Source)
{
    public DateRange In(int year) =>
        new(new DateOnly(year, FirstMonth, 1), new DateOnly(year, LastMonth, DateTime.DaysInMonth(year, LastMonth)));
}
