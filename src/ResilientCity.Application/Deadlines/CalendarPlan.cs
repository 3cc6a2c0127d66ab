using System.Globalization;
using System.Text.Json;
using ResilientCity.Application.Data;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Deadlines;

/// <summary>Years that are to be saved, checked: what they are, and the rows they become.</summary>
internal sealed record CalendarPlan(IReadOnlyList<CalendarYear> Years, IReadOnlyList<RuleChangeRow> Rows)
{
    public const int MaxSource = 200;

    public static Outcome<CalendarPlan> Of(IReadOnlyList<CalendarYearText> texts, string source, ReadScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        if (texts.Count == 0)
        {
            return new CalendarUnreadable(CalendarTextFault.NoYears, "");
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            return new FieldMissing("CalendarSource");
        }

        if (source.Trim().Length > MaxSource)
        {
            return new TextTooLong("CalendarSource", source.Trim().Length, MaxSource);
        }

        var read = texts.Select(text => text.Read()).ToList();
        if (read.Find(year => !year.IsDone)?.Refusal is { } refusal)
        {
            return refusal;
        }

        var years = read.ConvertAll(year => year.Value);
        if (years.GroupBy(year => year.Year).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return new CalendarContradicts([new CalendarProblem(CalendarFault.YearTwice, twice.Key, null)]);
        }

        return new CalendarPlan(years, [.. years.Select(year => RowOf(year, source.Trim(), scope))]);
    }

    private static RuleChangeRow RowOf(CalendarYear year, string source, ReadScope scope)
    {
        var before = scope.Rules.Calendar.Years.FirstOrDefault(known => known.Year == year.Year);
        var (was, now) = (before is null ? null : CalendarYearText.Of(before), CalendarYearText.Of(year));
        FieldChange[] changes =
        [
            new FieldChange("DaysOff", was is null ? null : string.Join(", ", was.Off), string.Join(", ", now.Off)),
            new FieldChange("MakeUpDays", was is null ? null : string.Join(", ", was.WorkingWeekends), string.Join(", ", now.WorkingWeekends)),
            new FieldChange("CalendarSource", null, source),
        ];
        return RuleChanges.Row(
            scope,
            RuleChangeKind.CalendarYear,
            year.Year.ToString(CultureInfo.InvariantCulture),
            JsonSerializer.Serialize(now),
            source,
            [.. changes.Where(change => change.Before != change.After)]);
    }
}
