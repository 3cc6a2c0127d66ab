using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Web.Attachments;

/// <summary>Sweeps once a day what was uploaded and never used, and the record of commands done long ago.</summary>
internal sealed partial class AttachmentSweeper(SweepAttachments sweep, SweepCommands sweepCommands, TimeProvider clock, ILogger<AttachmentSweeper> log) : BackgroundService
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
            var commands = await sweepCommands.ExecuteAsync(Actor.Job, ct);
            LogSwept(swept.Value.Attachments, swept.Value.Files, commands.Value);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The store is busy or the disk is away: tomorrow will do, and the program goes on.
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept {Attachments} unclaimed attachments, {Files} files and {Commands} old commands")]
    private partial void LogSwept(int attachments, int files, int commands);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sweeping failed")]
    private partial void LogFailed(Exception failure);
}
