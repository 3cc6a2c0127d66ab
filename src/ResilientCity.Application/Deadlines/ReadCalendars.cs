using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Deadlines;

/// <summary>The calendar's years, for the administrator.</summary>
public sealed class ReadCalendars(CaseStore store)
{
    public Task<Outcome<IReadOnlyList<CalendarYearLine>>> ExecuteAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<IReadOnlyList<CalendarYearLine>>(
            actor,
            async scope => scope.Actor.Is(Role.Administrator) ? Listed(await ReadAsync(scope)) : new NotFound(),
            ct);

    private static async Task<IReadOnlyList<CalendarYearLine>> ReadAsync(ReadScope scope)
    {
        var rows = await scope.Db.RuleChanges.Where(row => row.Kind == RuleChangeKind.CalendarYear).OrderBy(row => row.Id).ToListAsync(scope.Ct);
        var latest = rows.GroupBy(row => row.Key).ToDictionary(same => same.Key, same => same.Last());
        return
        [
            .. from year in scope.Rules.Calendar.Years
               let saved = latest.GetValueOrDefault(year.Year.ToString(CultureInfo.InvariantCulture))
               orderby year.Year descending
               select CalendarYearLine.Of(year) with { IsKnown = true, SavedBy = saved?.SavedBy, SavedAt = saved?.SavedAt, Source = saved?.Source },
        ];
    }

    // An interface converts to nothing by itself.
    private static Outcome<IReadOnlyList<CalendarYearLine>> Listed(IReadOnlyList<CalendarYearLine> lines) => lines.ToList();
}
