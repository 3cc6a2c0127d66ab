using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Deadlines;

/// <summary>The calendars that come with the program, and those an installation adds to them.</summary>
public static class BuiltInCalendars
{
    private const string ChinaResource = "ResilientCity.Application.Deadlines.Data.holidays-cn.json";

    private static readonly Lazy<CalendarFile> ChinaData = new(ReadChina);
    private static readonly Lazy<WorkingCalendar> ChinaCalendar =
        new(() => new WorkingCalendar(ChinaData.Value.Version, ChinaData.Value.Years));

    /// <summary>The State Council's yearly arrangement, with its authority and what was verified.</summary>
    public static CalendarFile ChinaFile => ChinaData.Value;

    public static WorkingCalendar China() => ChinaCalendar.Value;

    /// <summary>
    /// China's calendar with the *.json files of a folder, in the order of their names: a year given there adds to the built-in ones
    /// or replaces its namesake. A folder that does not exist adds nothing.
    /// </summary>
    /// <exception cref="InvalidDataException">A file cannot be used; the message names it.</exception>
    public static WorkingCalendar China(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return China();
        }

        var files = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile).ToList();
        var years = China().Years.ToDictionary(year => year.Year);
        foreach (var year in files.SelectMany(file => file.Years))
        {
            years[year.Year] = year;
        }

        return new WorkingCalendar(string.Join('+', files.Select(file => file.Version).Prepend(China().Version)), years.Values);
    }

    private static CalendarFile ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CalendarFile.Read(stream);
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or InvalidDataException or CalendarDataException)
        {
            throw new InvalidDataException($"Calendar {Path.GetFileName(path)}: {fault.Message}", fault);
        }
    }

    private static CalendarFile ReadChina()
    {
        using var stream = typeof(BuiltInCalendars).Assembly.GetManifestResourceStream(ChinaResource)
            ?? throw new InvalidOperationException($"{ChinaResource} is not embedded");
        return CalendarFile.Read(stream);
    }
}
