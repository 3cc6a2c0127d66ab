using System.Data;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Accounts;

/// <summary>Writes of accounts go by Identity over the context of this scope: the change and its event in one transaction.</summary>
public sealed class AccountWrites
{
    private readonly CaseDbContext db;
    private readonly TimeProvider clock;

    internal AccountWrites(CaseDbContext db, TimeProvider clock)
    {
        this.db = db;
        this.clock = clock;
    }

    internal async Task<Outcome<T>> WriteAsync<T>(Actor actor, Func<Task<Outcome<T>>> write, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        db.Recorder = new RegistryRecorder(actor, clock.GetUtcNow().UtcDateTime);
        try
        {
            var outcome = await write();
            if (outcome.IsDone)
            {
                await transaction.CommitAsync(ct);
            }

            return outcome;
        }
        finally
        {
            db.Recorder = null;
        }
    }
}
