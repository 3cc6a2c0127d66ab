using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>How many deadlines are looked at, and sent for in one transaction, at a time: what bounds the memory of a run.</summary>
public sealed record ChaseSettings
{
    public int PageSize { get; init; } = 1000;
}

/// <summary>What one run of the daily chasing did.</summary>
/// <param name="Looked">Open deadlines near or past their date.</param>
/// <param name="Steps">Steps of the ladder that were sent.</param>
/// <param name="Reminders">Reminders, each to one person.</param>
/// <param name="Summaries">Summaries told in place of many reminders.</param>
/// <param name="WithoutReceiver">Steps for which nobody was there.</param>
public sealed record ChaseResult(int Looked, int Steps, int Reminders, int Summaries, int WithoutReceiver);

/// <summary>
/// The daily chasing (催办): for each open deadline the highest step of the ladder that is reached and not sent. First it counts how many each person would
/// get, then it sends page by page, each page in a transaction of its own: stopped in the middle, the next run goes on where it was.
/// </summary>
public sealed class ChaseDeadlines(CaseStore store, ChaseSettings settings)
{
    private const int SummaryChunk = 500;

    public async Task<Outcome<ChaseResult>> ExecuteAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Kind is not (ActorKind.Job or ActorKind.CommandLine))
        {
            return new NotFound(); // no person's act
        }

        var survey = (await store.ReadAsync<ChaseSurvey>(actor, async scope => await ChaseSurvey.TakeAsync(scope, settings.PageSize), ct)).Value;
        var (steps, reminders, without) = (0, 0, 0);
        foreach (var after in survey.PagesWithWork)
        {
            var sent = (await store.WriteAsync<SentPage>(actor, Guid.NewGuid(), async scope => await ChaseWriting.SendPageAsync(scope, survey, after), ct)).Value;
            (steps, reminders, without) = (steps + sent.Steps, reminders + sent.Reminders, without + sent.WithoutReceiver);
        }

        if (survey.IsUncertain)
        {
            await store.WriteAsync<Done>(actor, Guid.NewGuid(), WarnOfCalendarAsync, ct);
        }

        return new ChaseResult(survey.Looked, steps, reminders, await SummariseAsync(actor, ct), without);
    }

    /// <summary>Also what a run that was stopped left to be told, of whatever day.</summary>
    private async Task<int> SummariseAsync(Actor actor, CancellationToken ct)
    {
        var all = 0;
        while (true)
        {
            var told = (await store.WriteAsync<int>(actor, Guid.NewGuid(), TellSummariesAsync, ct)).Value;
            all += told;
            if (told < SummaryChunk)
            {
                return all;
            }
        }
    }

    private static async Task<Outcome<int>> TellSummariesAsync(WriteScope scope)
    {
        var waiting = await scope.Db.ReminderDays.Where(one => one.Waiting > 0).OrderBy(one => one.Id).Take(SummaryChunk).ToListAsync(scope.Ct);
        foreach (var one in waiting)
        {
            var count = one.Summarise();
            scope.Notify(ReminderNotices.Summary(one, count, scope));
        }

        return waiting.Count;
    }

    private static async Task<Outcome<Done>> WarnOfCalendarAsync(WriteScope scope)
    {
        if (scope.Rules.Calendar.CoveredUntil(scope.Today) is { } last)
        {
            foreach (var administrator in await ReminderAccounts.AdministratorsAsync(scope))
            {
                scope.Notify(ReminderNotices.CalendarMissing(administrator, last, scope));
            }
        }

        return Done.Instance;
    }
}
