using System.Text.Json;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Deadlines;

/// <summary>A calendar as it is written in a file: the arrangement by year and who announced it.</summary>
public sealed record CalendarFile(string Jurisdiction, string Version, string Authority, string Verified, IReadOnlyList<CalendarYear> Years)
{
    /// <summary>Bytes of a file that is taken: a year is less than one thousand.</summary>
    public const int MaxBytes = 64 * 1024;

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
        var content = JsonSerializer.Deserialize<Content>(stream, Strict) ?? throw new JsonException("The calendar file is empty");
        var years = Texts(content).Select(text => text.Read()).ToList();
        var calendar = new WorkingCalendar(content.Version, years.Select(year => year.Refusal switch
        {
            null => year.Value,
            CalendarContradicts contradicts => throw new CalendarDataException(contradicts.Problems),
            var refusal => throw new InvalidDataException(refusal.ToString()),
        }));
        return new CalendarFile(content.Jurisdiction, content.Version, content.Authority, content.Verified, calendar.Years);
    }

    /// <summary>The years of a file that somebody gives, not yet checked, and who announced them.</summary>
    public static Outcome<CalendarTexts> ReadTexts(string json)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(json, Strict);
            return content is null ? new CalendarUnreadable(CalendarTextFault.NoYears, "") : new CalendarTexts(content.Authority, [.. Texts(content)]);
        }
        catch (JsonException fault)
        {
            return new CalendarUnreadable(CalendarTextFault.NotTheLayout, fault.Path is { Length: > 1 } path ? path : $"{fault.LineNumber + 1}");
        }
    }

    private static IEnumerable<CalendarYearText> Texts(Content content) => content.Years.Select(year =>
        year.Value is { } data ? new CalendarYearText(year.Key, data.Off, data.WorkingWeekends, data.WorkingDays) : throw new JsonException($"{year.Key} is empty"));

    private sealed record Content(
        string Jurisdiction, string Version, string Authority, string Verified, Dictionary<string, YearContent?> Years);

    private sealed record YearContent(IReadOnlyList<string> Off, IReadOnlyList<string> WorkingWeekends, int? WorkingDays = null);
}

/// <param name="Authority">Who announced them.</param>
public sealed record CalendarTexts(string Authority, IReadOnlyList<CalendarYearText> Years);
