using ResilientCity.Application.Replies;

namespace ResilientCity.Web.Replies;

/// <summary>Every minute keeps versions of drafts that have lain still.</summary>
internal sealed partial class IdleVersionsWorker(KeepIdleVersions keepIdleVersions, TimeProvider clock, ILogger<IdleVersionsWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await keepIdleVersions.ExecuteAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFailed(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Keeping versions of idle drafts failed; it is tried again")]
    private partial void LogFailed(Exception fault);
}
