using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Hosting;

public sealed class DailySweeperTests(TestSite site)
{
    private readonly FakeTimeProvider clock = new();
    private readonly Lines log = new();

    [Fact]
    public async Task Sweeper_OneJobFails_DoesTheOthersAndSaysBoth()
    {
        var done = new SemaphoreSlim(0);
        using var sweeper = new DailySweeper(
            [
                new DailyJob("broken", _ => throw new InvalidOperationException("disk away")),
                new DailyJob("whole", _ =>
                {
                    done.Release();
                    return Task.FromResult<object>(3);
                }),
            ],
            clock,
            log);
        await sweeper.StartAsync(TestContext.Current.CancellationToken);

        await DoneAsync(done);
        await DoneAsync(done);
        await sweeper.StopAsync(TestContext.Current.CancellationToken);

        log.Said.Count(line => line.StartsWith("Warning Daily job broken", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(2);
        log.Said.ShouldContain("Information Daily job whole is done: 3");
    }

    [Fact]
    public async Task Jobs_OfTheProgram_AreNamedAndDone()
    {
        var jobs = site.Services.GetServices<DailyJob>().ToList();

        jobs.Select(job => job.Name).ShouldBe(["chase-deadlines", "sweep-attachments", "sweep-commands"]);
        foreach (var job in jobs)
        {
            (await job.RunAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        }
    }

    /// <summary>Lets the clock run until the whole job was done once more: the sweeper begins on a thread of its own.</summary>
    private async Task DoneAsync(SemaphoreSlim done)
    {
        while (!await done.WaitAsync(TimeSpan.Zero, TestContext.Current.CancellationToken))
        {
            clock.Advance(DailySweeper.AfterStart);
            await Task.Yield();
        }
    }

    private sealed class Lines : ILogger<DailySweeper>
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> said = new();

        public IReadOnlyCollection<string> Said => said;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Enqueue($"{logLevel} {formatter(state, exception)}");
    }
}
