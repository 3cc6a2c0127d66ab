using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;

namespace ResilientCity.Benchmarks;

/// <summary>
/// The daily chasing over 100,000 open cases of 300 agencies: the worst day there can be (the job runs for the first time, half of all dates have passed), an
/// ordinary day after it, and the same day again. It is no benchmark of a library: a second run of a day has nothing to do, so each is measured once.
/// Targets: 30 s, memory that does not grow with the cases.
/// </summary>
internal static class ChasingRun
{
    private const int Cases = 100_000;
    private static readonly DateTime Start = DateTime.UtcNow.Date.AddHours(2);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("resilientcity-chase-");
        try
        {
            var store = new StoreFolder(folder.FullName);
            var clock = new DayClock(Start);
            await using var provider = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddResilientCity(store).BuildServiceProvider();
            await provider.GetRequiredService<StoreStarter>().StartAsync(default);
            await using (var scope = provider.CreateAsyncScope())
            {
                await scope.ServiceProvider.GetRequiredService<LoadSampleData>().ExecuteAsync(new LoadSampleDataRequest(Guid.NewGuid()), Actor.Job, default);
            }

            OpenCases.Multiply(store.StoreFile, Cases);
            var chase = provider.GetRequiredService<ChaseDeadlines>();
            await MeasureAsync("first day", chase);
            await MeasureAsync("same day again", chase);
            clock.Now = Start.AddDays(1);
            await MeasureAsync("day after", chase);
            clock.Now = Start.AddDays(9);
            await MeasureAsync("after a week off", chase);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, ChaseDeadlines chase)
    {
        GC.Collect();
        var (before, peak) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        using var stop = new CancellationTokenSource();
        var watching = WatchAsync();
        var watch = Stopwatch.StartNew();
        var result = (await chase.ExecuteAsync(Actor.Job, default)).Value;
        watch.Stop();
        await stop.CancelAsync();
        await watching;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-18} {watch.Elapsed.TotalSeconds,6:0.0} s   looked at {result.Looked,7}   steps {result.Steps,6}   reminders {result.Reminders,6}   summaries {result.Summaries,4}   heap +{(peak - before) / 1_048_576.0,5:0} MB at most"));

        async Task WatchAsync()
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
                await Task.Delay(50);
            }
        }
    }

    private sealed class DayClock(DateTime start) : TimeProvider
    {
        public DateTime Now { get; set; } = start;

        public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
    }
}
