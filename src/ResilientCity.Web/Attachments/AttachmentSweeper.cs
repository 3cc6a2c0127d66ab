using ResilientCity.Application.Attachments;
using ResilientCity.Domain;

namespace ResilientCity.Web.Attachments;

/// <summary>Sweeps once a day what was uploaded and never used.</summary>
internal sealed partial class AttachmentSweeper(SweepAttachments sweep, TimeProvider clock, ILogger<AttachmentSweeper> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        try
        {
            var swept = await sweep.ExecuteAsync(Actor.Job, ct);
            LogSwept(swept.Value.Attachments, swept.Value.Files);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The store is busy or the disk is away: tomorrow will do, and the program goes on.
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept {Attachments} unclaimed attachments and {Files} files")]
    private partial void LogSwept(int attachments, int files);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sweeping attachments failed")]
    private partial void LogFailed(Exception failure);
}
