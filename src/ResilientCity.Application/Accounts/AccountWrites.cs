using System.Data;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Accounts;

/// <summary>
/// Writes of accounts go by Identity over the context of this scope: who acts, the guard, the change and its event in one transaction.
/// </summary>
public sealed class AccountWrites
{
    private readonly CaseDbContext db;
    private readonly TimeProvider clock;

    internal AccountWrites(CaseDbContext db, TimeProvider clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>Runs <paramref name="write"/> with the actor as he is at this moment. A refusal leaves everything as it was.</summary>
    internal async Task<Outcome<T>> WriteAsync<T>(Actor actor, Func<Actor, Task<Outcome<T>>> write, CancellationToken ct)
    {
        // Serializable is BEGIN IMMEDIATE on SQLite: guards decide on what they see, and nothing that this scope read before counts.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        db.ChangeTracker.Clear();
        try
        {
            if (await CaseStore.ReloadAsync(db, actor, ct) is not { } current)
            {
                return new NotFound();
            }

            db.Recorder = new RegistryRecorder(current, clock.GetUtcNow().UtcDateTime);
            var outcome = await write(current);
            if (outcome.IsDone)
            {
                await transaction.CommitAsync(ct);
            }

            return outcome;
        }
        finally
        {
            db.Recorder = null;
            db.ChangeTracker.Clear();
        }
    }
}
