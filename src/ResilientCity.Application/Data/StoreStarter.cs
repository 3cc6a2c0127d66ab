using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Data;

/// <summary>
/// Makes the store ready: refuses an unsound process table, and migrates under a file lock of our own when something is pending. A lock row that
/// a crash left behind in the store is cleared, so that a start never hangs on it.
/// </summary>
public sealed partial class StoreStarter(CaseStore store, StoreFolder folder, TimeProvider clock, ILogger<StoreStarter> log)
{
    /// <summary>As long another program may take to migrate.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="IOException">The folder cannot be written, or another program held it for longer than <see cref="Patience"/>.</exception>
    public async Task StartAsync(CancellationToken ct)
    {
        WorkflowCheck.EnsureSound(CaseWorkflow.Table);
        await using var held = await HoldLockAsync(ct);
        await using var db = store.OpenContext();
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await ClearLeftoverLockAsync(db, ct);
            await db.Database.MigrateAsync(ct);
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", ct);
    }

    /// <summary>True when nothing has been entered yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken ct)
    {
        await using var db = store.OpenContext();
        return !await db.Cases.AnyAsync(ct) && !await db.Users.AnyAsync(ct);
    }

    private async Task<FileStream> HoldLockAsync(CancellationToken ct)
    {
        var since = clock.GetTimestamp();
        for (var waits = 0; ; waits++)
        {
            try
            {
                return new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException fault) when (FileInUse.Is(fault)) // another process migrates; the lock goes with it
            {
                if (clock.GetElapsedTime(since) >= Patience)
                {
                    throw new IOException($"Another program has held {folder.LockFile} for {Patience.TotalSeconds:0} seconds. Is it still preparing the store?", fault);
                }
            }

            if (waits == 0)
            {
                LogWaiting(folder.LockFile);
            }

            await Task.Delay(Pause, clock, ct);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Waiting for another program that is preparing the store; it holds {LockFile}")]
    private partial void LogWaiting(string lockFile);

    private static async Task ClearLeftoverLockAsync(CaseDbContext db, CancellationToken ct)
    {
        var tables = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").ToListAsync(ct);
        if (tables.Count > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\";", ct);
        }
    }
}
