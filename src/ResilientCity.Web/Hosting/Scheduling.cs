using System.Globalization;
using Quartz;

namespace ResilientCity.Web.Hosting;

/// <summary>Something that is done again and again.</summary>
/// <param name="Name">As the scheduler and the log call it.</param>
/// <param name="RunAsync">Does it and gives what came of it, for the log. Asked twice it does the same once: what was done is known by the store, not by the scheduler.</param>
internal abstract record RecurringJob(string Name, Func<CancellationToken, Task<object>> RunAsync);

/// <summary>Done once a day: at <see cref="At"/>, and a while after each start, which is how a day of being switched off is made up for.</summary>
internal sealed record DailyJob(string Name, Func<CancellationToken, Task<object>> RunAsync) : RecurringJob(Name, RunAsync)
{
    /// <summary>Local time of day.</summary>
    public TimeOnly At { get; init; } = new(3, 30);
}

/// <summary>Done all day at an interval.</summary>
internal sealed record FrequentJob(string Name, TimeSpan Every, Func<CancellationToken, Task<object>> RunAsync) : RecurringJob(Name, RunAsync);

internal static class Scheduling
{
    internal static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(2);
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddHostedService<JobPlanner>();
        services.AddQuartz(_ => { });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    public static IReadOnlyCollection<ITrigger> TriggersOf(RecurringJob job, DateTimeOffset now) => job switch
    {
        DailyJob daily =>
        [
            TriggerBuilder.Create().WithIdentity($"{job.Name}-daily")
                .StartAt(now)
                .WithSchedule(CronScheduleBuilder.Create(string.Create(CultureInfo.InvariantCulture, $"0 {daily.At.Minute} {daily.At.Hour} * * ?")).InTimeZone(Shanghai).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
                .Build(),
            TriggerBuilder.Create().WithIdentity($"{job.Name}-after-start").StartAt(now + AfterStart).Build(),
        ],
        FrequentJob frequent =>
        [
            TriggerBuilder.Create().WithIdentity(job.Name)
                .StartAt(now + TimeSpan.FromSeconds(10))
                .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(frequent.Every).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
                .Build(),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(job), job.Name, "It has no plan."),
    };
}

/// <summary>Puts the jobs before the scheduler, once, when the program starts.</summary>
internal sealed class JobPlanner(ISchedulerFactory schedulers, IEnumerable<DailyJob> daily, IEnumerable<FrequentJob> frequent, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var job in daily.Concat<RecurringJob>(frequent))
        {
            var detail = JobBuilder.Create<RunningJob>().WithIdentity(job.Name).Build();
            await scheduler.ScheduleJob(detail, Scheduling.TriggersOf(job, clock.GetUtcNow()), new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>One run of the job that it is named after. A run never begins before the last has ended, and one that fails is tried again at its next time.</summary>
[DisallowConcurrentExecution]
internal sealed partial class RunningJob(IEnumerable<DailyJob> daily, IEnumerable<FrequentJob> frequent, ILogger<RunningJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(context.JobDetail.Key.Name, cancellationToken);

    public async Task RunAsync(string name, CancellationToken ct)
    {
        var job = daily.Concat<RecurringJob>(frequent).First(one => one.Name == name);
        try
        {
            var result = await job.RunAsync(ct);
            if (job is DailyJob)
            {
                LogDone(name, result);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The store is busy or the disk is away: the next time will do, and the program goes on.
            LogFailed(name, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} is done: {Result}")]
    private partial void LogDone(string job, object result);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} failed; it is tried again at its next time")]
    private partial void LogFailed(string job, Exception failure);
}
