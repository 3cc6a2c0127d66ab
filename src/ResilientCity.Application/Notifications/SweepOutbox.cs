using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>Forgets sendings that ended long ago, so that the table does not grow without end. Gives how many. The notices in the inboxes stay.</summary>
public sealed class SweepOutbox(CaseStore store)
{
    internal static readonly TimeSpan KeepFor = TimeSpan.FromDays(90);

    public async Task<Outcome<int>> ExecuteAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Kind is not (ActorKind.Job or ActorKind.CommandLine))
        {
            return new NotFound(); // no person's act
        }

        return await store.WriteAsync<int>(
            actor,
            Guid.NewGuid(),
            async scope =>
            {
                var before = scope.Now - KeepFor;
                return await scope.Db.Outbox
                    .Where(row => row.DoneAt < before && (row.State == OutboxState.Sent || row.State == OutboxState.Dropped || row.State == OutboxState.Discarded))
                    .ExecuteDeleteAsync(scope.Ct);
            },
            ct);
    }
}
