namespace ResilientCity.Application.Data;

/// <summary>The day in the jurisdiction's time zone, Asia/Shanghai: eight hours east of UTC, without summer time since 1992.</summary>
public static class LocalDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    public static DateTime LocalTime(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>The instant, UTC, of a local time of day.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time) => DateTime.SpecifyKind(day.ToDateTime(time) - Offset, DateTimeKind.Utc);
}
