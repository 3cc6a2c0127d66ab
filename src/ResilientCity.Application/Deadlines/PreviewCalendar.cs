using ResilientCity.Application.Data;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Deadlines;

/// <summary>What saving these years would bring; nothing is saved.</summary>
public sealed record PreviewCalendarRequest(IReadOnlyList<CalendarYearText> Years, string Source);

/// <param name="Years">What was read.</param>
/// <param name="Moves">Open dates that would move.</param>
public sealed record CalendarPreview(IReadOnlyList<CalendarYearLine> Years, MovePreview Moves);

/// <summary>One year of the calendar.</summary>
public sealed record CalendarYearLine(CalendarYear Data, int WorkingDays)
{
    /// <summary>It is known already, and this is a correction; in a preview only.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Who saved it here and when; null for a year that comes with the program.</summary>
    public string? SavedBy { get; init; }

    public DateTime? SavedAt { get; init; }

    public string? Source { get; init; }

    internal static CalendarYearLine Of(CalendarYear year) => new(year, CalendarYearText.WorkingDaysOf(year));
}

/// <inheritdoc cref="PreviewCalendarRequest"/>
public sealed class PreviewCalendar(CaseStore store)
{
    public Task<Outcome<CalendarPreview>> ExecuteAsync(PreviewCalendarRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<CalendarPreview>(
            actor,
            async scope =>
            {
                var plan = CalendarPlan.Of(request.Years, request.Source, scope);
                if (!plan.IsDone)
                {
                    return plan.Refusal!; // not done
                }

                var moves = await DeadlineMoves.FindAsync(scope, await RuleChanges.BookWithAsync(scope, plan.Value.Rows));
                var lines = plan.Value.Years.Select(year => CalendarYearLine.Of(year) with { IsKnown = scope.Rules.Calendar.Covers(year.Year) });
                return new CalendarPreview([.. lines], DeadlineMoves.Preview(moves));
            },
            ct);
}
