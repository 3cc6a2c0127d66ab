using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Tests.Deadlines;

/// <summary>The arrangements of 2022, 2023 and 2026, written out so that the domain's tests need no file.</summary>
internal static class TestCalendars
{
    public static CalendarYear Year2022 { get; } = new(
        2022,
        [Off("01-01", "01-03"), Off("01-31", "02-06"), Off("04-03", "04-05"), Off("04-30", "05-04"), Off("06-03", "06-05"), Off("09-10", "09-12"), Off("10-01", "10-07"), Off("12-31", "12-31")],
        Days(2022, "01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09"));

    public static CalendarYear Year2023 { get; } = new(
        2023,
        [Off("01-01", "01-02", 2023), Off("01-21", "01-27", 2023), Off("04-05", "04-05", 2023), Off("04-29", "05-03", 2023), Off("06-22", "06-24", 2023), Off("09-29", "10-06", 2023)],
        Days(2023, "01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"));

    public static CalendarYear Year2026 { get; } = new(
        2026,
        [Off("01-01", "01-03", 2026), Off("02-15", "02-23", 2026), Off("04-04", "04-06", 2026), Off("05-01", "05-05", 2026), Off("06-19", "06-21", 2026), Off("09-25", "09-27", 2026), Off("10-01", "10-07", 2026)],
        Days(2026, "01-04", "02-14", "02-28", "05-09", "09-20", "10-10"));

    public static WorkingCalendar China { get; } = new("test", [Year2022, Year2023, Year2026]);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);

    private static DateRange Off(string first, string last, int year = 2022) => new(Day($"{year}-{first}"), Day($"{year}-{last}"));

    private static List<DateOnly> Days(int year, params string[] days) => [.. days.Select(day => Day($"{year}-{day}"))];
}
