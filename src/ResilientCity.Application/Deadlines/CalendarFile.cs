using System.Globalization;
using System.Text.Json;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Deadlines;

/// <summary>A calendar as it is written in a file: the arrangement by year and who announced it.</summary>
public sealed record CalendarFile(string Jurisdiction, string Version, string Authority, string Verified, IReadOnlyList<CalendarYear> Years)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="JsonException">The file is no JSON of this shape.</exception>
    /// <exception cref="InvalidDataException">A day cannot be read, or a year's own count of working days does not agree with its days.</exception>
    /// <exception cref="CalendarDataException">A year contradicts itself.</exception>
    public static CalendarFile Read(Stream stream)
    {
        var content = JsonSerializer.Deserialize<Content>(stream, Strict)
            ?? throw new JsonException("The calendar file is empty");
        var years = content.Years.Select(year => ReadYear(year.Key, year.Value ?? throw new JsonException($"{year.Key} is empty"))).ToList();
        var calendar = new WorkingCalendar(content.Version, years);
        foreach (var (year, data) in content.Years)
        {
            CheckCount(calendar, int.Parse(year, CultureInfo.InvariantCulture), data?.WorkingDays);
        }

        return new CalendarFile(content.Jurisdiction, content.Version, content.Authority, content.Verified, years);
    }

    private static CalendarYear ReadYear(string year, YearContent content) => new(
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"'{year}' is no year"),
        [.. content.Off.Select(ReadRange)],
        [.. content.WorkingWeekends.Select(ReadDay)]);

    private static DateRange ReadRange(string text)
    {
        var parts = text.Split('/');
        return parts.Length switch
        {
            1 => new DateRange(ReadDay(parts[0]), ReadDay(parts[0])),
            2 => new DateRange(ReadDay(parts[0]), ReadDay(parts[1])),
            _ => throw new InvalidDataException($"'{text}' is no range of days"),
        };
    }

    private static DateOnly ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidDataException($"'{text}' is no day");

    private static void CheckCount(WorkingCalendar calendar, int year, int? expected)
    {
        var counted = calendar.CountWorkingDays(new DateOnly(year, 1, 1).AddDays(-1), new DateOnly(year, 12, 31));
        if (expected is not null && expected != counted)
        {
            throw new InvalidDataException($"{year} says {expected} working days, but its days make {counted}");
        }
    }

    private sealed record Content(
        string Jurisdiction, string Version, string Authority, string Verified, Dictionary<string, YearContent?> Years);

    private sealed record YearContent(IReadOnlyList<string> Off, IReadOnlyList<string> WorkingWeekends, int? WorkingDays = null);
}
