using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Reminders;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Reminders.Year;

/// <summary>
/// A year, day by day: 300 cases, people who come and go, days on which nothing ran, and runs that were stopped in the middle. Held against a clerk with paper:
/// no reminder is missed, none doubled, none told to somebody who may not know.
/// </summary>
public sealed class SimulatedYearTests
{
    private const int Cases = 300;
    private const int SummaryOver = 10;
    private static readonly DateOnly First = new(2025, 3, 3);
    private static readonly DateOnly Last = new(2026, 3, 2);

    [Theory]
    [InlineData(4)]
    public async Task Year_AnyPeopleOutagesAndRestarts_EverybodyHearsOfEachStepOnce(int seed)
    {
        var (random, stop) = (new Random(seed), new StopInTheMiddle());
        await using var fixture = await StoreFixture.OpenAsync(First, services => services
            .AddSingleton(new ChaseSettings { PageSize = 60 })
            .ConfigureDbContext<SqliteCaseDbContext>(options => options.AddInterceptors(stop)));
        var people = new YearPeople(fixture, random);
        await people.BuildAsync();
        var cases = new YearCases(fixture, await TestCityWithoutPeopleAsync(fixture), people, random);
        var clerk = new PaperChaser(fixture.Use<RuleBook>().Calendar.Years, people);
        var told = new YearLedger(fixture, SummaryOver);
        var (outage, stopped) = (0, 0);
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            fixture.GoTo(day);
            await LiveAsync(cases, people, random, day);
            outage = outage > 0 ? outage - 1 : random.Next(40) == 0 ? random.Next(2, 10) : 0;
            if (outage > 0 && day < Last)
            {
                continue;
            }

            var expected = clerk.Today(cases.All.Values, day);
            var isWhole = await RunAsync(fixture, stop, random) || await RunAsync(fixture, stop, day == Last);
            stopped += isWhole ? 0 : 1;
            var sent = await told.OfDayAsync(day);
            foreach (var one in sent)
            {
                one.Receivers.ShouldAllBe(receiver => clerk.MayKnow(receiver, cases.All[one.Case], one.Kind, one.CoHandler));
            }

            Described(sent).ShouldBeSubsetOf(Described(expected), $"{day:yyyy-MM-dd}");
            if (isWhole)
            {
                Described(expected).ShouldBeSubsetOf(Described(sent), $"missed on {day:yyyy-MM-dd}");
                if (day.Day % 7 == 0 || day == Last)
                {
                    await told.ShouldBeToldAsync();
                }
            }

            var done = sent.Select(one => (one.Deadline, one.Offset)).ToHashSet();
            expected.Where(one => done.Contains((one.Deadline, one.Offset))).ToList().ForEach(clerk.Note);
        }

        (cases.All.Count, stopped > 5, told.Sent > 1_000, told.Summaries > 5).ShouldBe((Cases, true, true, true), $"{stopped} stopped, {told.Sent} sent, {told.Summaries} summaries");
    }

    private static async Task LiveAsync(YearCases cases, YearPeople people, Random random, DateOnly day)
    {
        for (var entered = 0; entered < (day < First.AddDays(5) ? 10 : 2) && cases.All.Count < Cases; entered++)
        {
            await cases.EnterAsync(day);
        }

        for (var acts = random.Next(7); acts > 0; acts--)
        {
            await cases.MoveAsync();
        }

        if (random.Next(3) == 0)
        {
            await people.ChangeAsync();
        }
    }

    /// <summary>On the last day it is run again, whatever happened.</summary>
    private static async Task<bool> RunAsync(StoreFixture fixture, StopInTheMiddle stop, bool again)
    {
        stop.Left = null;
        return again && (await fixture.Use<ChaseDeadlines>().ExecuteAsync(Actor.Job, CancellationToken.None)).IsDone;
    }

    /// <summary>Runs the job; sometimes it is stopped, and mostly started again on the same day.</summary>
    /// <returns>False where it was stopped and not started again.</returns>
    private static async Task<bool> RunAsync(StoreFixture fixture, StopInTheMiddle stop, Random random)
    {
        while (random.Next(4) == 0)
        {
            stop.Left = random.Next(4);
            try
            {
                await fixture.Use<ChaseDeadlines>().ExecuteAsync(Actor.Job, CancellationToken.None);
                stop.Left = null;
                return true;
            }
            catch (StoppedException)
            {
                stop.Left = null;
                if (random.Next(3) == 0)
                {
                    return false;
                }
            }
        }

        await fixture.Use<ChaseDeadlines>().ExecuteAsync(Actor.Job, CancellationToken.None);
        return true;
    }

    private static List<string> Described(IEnumerable<PaperReminder> all) =>
        [.. all.Where(one => one.Receivers.Count > 0).Select(one => Describe(one.Deadline, one.Offset, one.Receivers, one.PassedOver))];

    private static List<string> Described(IEnumerable<ToldStep> all) => [.. all.Select(one => Describe(one.Deadline, one.Offset, one.Receivers, one.PassedOver))];

    private static string Describe(string deadline, int offset, IEnumerable<int> receivers, IEnumerable<int> passedOver) => string.Create(
        CultureInfo.InvariantCulture, $"{deadline} {offset} to {string.Join(',', receivers.Order())} past {string.Join(',', passedOver.Order())}");

    /// <summary>For the session only; its people never work at the year's agencies.</summary>
    private static async Task<TestCity> TestCityWithoutPeopleAsync(StoreFixture fixture)
    {
        var city = await TestCity.BuildAsync(fixture);
        await using var db = fixture.Fresh();
        var ours = await db.Users.Where(user => user.UserName != null && !EF.Functions.Like(user.UserName, "p%")).ToListAsync();
        ours.ForEach(user => user.IsClosed = true);
        await db.SaveChangesAsync();
        return city;
    }
}
