using ResilientCity.Application.Notifications;

namespace ResilientCity.Web.Hosting;

/// <summary>Looks for new events and notices about every second while somebody has a page open; a fault of the store is logged and tried again.</summary>
internal sealed partial class CaseFeedWorker(CaseFeed feed, InboxFeed inbox, TimeProvider clock, ILogger<CaseFeedWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!feed.HasSubscribers && !inbox.HasSubscribers)
            {
                continue;
            }

            try
            {
                await feed.PollAsync(stoppingToken);
                await inbox.PollAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogPollFailed(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading new events failed; it is tried again")]
    private partial void LogPollFailed(Exception fault);
}

public static class LiveCases
{
    public static IServiceCollection AddLiveCases(this IServiceCollection services) => services.AddHostedService<CaseFeedWorker>();
}
