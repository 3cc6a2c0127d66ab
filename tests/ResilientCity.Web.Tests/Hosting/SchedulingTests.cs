using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Hosting;

public sealed class SchedulingTests(TestSite site)
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero); // in Shanghai
    private readonly Lines log = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_JobFails_IsSaidAndEndsWell()
    {
        var job = new RunningJob([new DailyJob("broken", _ => throw new InvalidOperationException("disk away")), new DailyJob("whole", _ => Task.FromResult<object>(3))], [], log);

        await job.RunAsync("broken", Ct);
        await job.RunAsync("whole", Ct);

        log.Said.ShouldBe(["Warning Job broken failed; it is tried again at its next time", "Information Job whole is done: 3"]);
    }

    [Fact]
    public void Triggers_OfADailyJob_AreItsHourInShanghaiAndOnceAfterTheStart()
    {
        var triggers = Scheduling.TriggersOf(new DailyJob("sweep", _ => Task.FromResult<object>(0)) { At = new TimeOnly(7, 30) }, Noon).ToList();

        triggers[0].GetFireTimeAfter(Noon).ShouldBe(new DateTimeOffset(2026, 3, 2, 23, 30, 0, TimeSpan.Zero));
        triggers[1].GetFireTimeAfter(Noon).ShouldBe(Noon + Scheduling.AfterStart);
        triggers[1].GetFireTimeAfter(Noon + Scheduling.AfterStart).ShouldBeNull();
    }

    [Fact]
    public void Triggers_OfAFrequentJob_ComeAllDay()
    {
        var trigger = Scheduling.TriggersOf(new FrequentJob("outbox", TimeSpan.FromMinutes(1), _ => Task.FromResult<object>(0)), Noon).ShouldHaveSingleItem();

        var first = trigger.GetFireTimeAfter(Noon)!.Value;
        trigger.GetFireTimeAfter(first).ShouldBe(first.AddMinutes(1));
    }

    [Fact]
    public async Task Jobs_OfTheProgram_ArePlannedNeverOverlapAndAreDone()
    {
        var daily = site.Services.GetServices<DailyJob>().ToList();
        var frequent = site.Services.GetServices<FrequentJob>().ToList();
        daily.Select(job => job.Name).ShouldBe(["chase-deadlines", "chase-commitments", "sweep-attachments", "sweep-commands", "sweep-outbox"], ignoreOrder: true);
        frequent.Select(job => job.Name).ShouldBe(["outbox", "digests"], ignoreOrder: true);

        var scheduler = await site.Use<ISchedulerFactory>().GetScheduler(Ct);
        foreach (var job in daily.Concat<RecurringJob>(frequent))
        {
            var detail = (await scheduler.GetJobDetail(new JobKey(job.Name), Ct)).ShouldNotBeNull(job.Name);
            detail.ConcurrentExecutionDisallowed.ShouldBeTrue(job.Name);
            (await job.RunAsync(Ct)).ShouldNotBeNull();
        }
    }

    private sealed class Lines : ILogger<RunningJob>
    {
        private readonly List<string> said = [];

        public IReadOnlyList<string> Said => said;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Add($"{logLevel} {formatter(state, exception)}");
    }
}
