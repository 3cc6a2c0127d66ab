using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Deadlines;

/// <summary>How far the calendar reaches, and what it leaves unknown.</summary>
/// <param name="CoveredUntil">The last day; null where today's own year is missing.</param>
/// <param name="DaysLeft">Calendar days from today to it.</param>
/// <param name="UnknownDates">Open dates that need a year which is not here.</param>
public sealed record CalendarNotice(DateOnly? CoveredUntil, int DaysLeft, int UnknownDates)
{
    public const int WarnDaysAhead = 90;

    /// <summary>Somebody has to bring the next year.</summary>
    public bool IsPressing => DaysLeft <= WarnDaysAhead;
}

/// <summary>The calendar's end, for the administrator and the offices.</summary>
public sealed class ReadCalendarNotice(CaseStore store)
{
    private static readonly CaseStage[] Closed = [CaseStage.Concluded, CaseStage.Archived, CaseStage.Withdrawn, CaseStage.Merged];

    public Task<Outcome<CalendarNotice>> ExecuteAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<CalendarNotice>(
            actor,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator) && !scope.Actor.Is(Role.CommitteeOffice) && !scope.Actor.Is(Role.GovernmentOffice))
                {
                    return new NotFound();
                }

                var until = scope.Rules.Calendar.CoveredUntil(scope.Today);
                var left = until is { } last ? last.DayNumber - scope.Today.DayNumber : 0;
                return new CalendarNotice(until, left, left <= CalendarNotice.WarnDaysAhead ? await UnknownAsync(scope) : 0);
            },
            ct);

    private static Task<int> UnknownAsync(ReadScope scope) => (
        from one in scope.Db.Cases
        where !Closed.Contains(one.Stage)
        from round in one.Rounds
        where round.Number == one.CurrentRoundNumber
        from deadline in round.Deadlines
        where deadline.MetOn == null && deadline.DueOn == null
        select deadline.Id).CountAsync(scope.Ct);
}
