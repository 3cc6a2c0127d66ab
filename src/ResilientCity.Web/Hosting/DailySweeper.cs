namespace ResilientCity.Web.Hosting;

/// <summary>Something that is done once a day.</summary>
/// <param name="Name">As the log calls it.</param>
/// <param name="RunAsync">Does it and gives what came of it, for the log.</param>
internal sealed record DailyJob(string Name, Func<CancellationToken, Task<object>> RunAsync);

/// <summary>Does the daily jobs one after the other, first a while after the start. One that fails keeps none of the others from being done.</summary>
internal sealed partial class DailySweeper(IEnumerable<DailyJob> jobs, TimeProvider clock, ILogger<DailySweeper> log) : BackgroundService
{
    internal static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);
    internal static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            foreach (var job in jobs)
            {
                await RunAsync(job, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(DailyJob job, CancellationToken ct)
    {
        try
        {
            LogDone(job.Name, await job.RunAsync(ct));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The store is busy or the disk is away: tomorrow will do, and the program goes on.
            LogFailed(job.Name, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Daily job {Job} is done: {Result}")]
    private partial void LogDone(string job, object result);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Daily job {Job} failed; it is tried again tomorrow")]
    private partial void LogFailed(string job, Exception failure);
}
