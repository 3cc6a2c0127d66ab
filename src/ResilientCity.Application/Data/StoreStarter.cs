using Microsoft.EntityFrameworkCore;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Data;

/// <summary>
/// Makes the store ready: refuses an unsound process table, and migrates under a file lock of our own when something is pending. A lock row that
/// a crash left behind in the store is cleared, so that a start never hangs on it.
/// </summary>
public sealed class StoreStarter(CaseStore store, StoreFolder folder)
{
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
        while (true)
        {
            try
            {
                return new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(100, ct); // another process migrates; the lock goes with it
            }
        }
    }

    private static async Task ClearLeftoverLockAsync(CaseDbContext db, CancellationToken ct)
    {
        var tables = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").ToListAsync(ct);
        if (tables.Count > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\";", ct);
        }
    }
}
