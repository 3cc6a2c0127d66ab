using Microsoft.EntityFrameworkCore;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data;

/// <summary>How long the record of a done command is kept: as long a replayed request has no second effect.</summary>
public sealed record CommandSettings
{
    public static readonly TimeSpan Shortest = TimeSpan.FromDays(1);

    public TimeSpan KeepFor { get; init; } = TimeSpan.FromDays(30);
}

/// <summary>Forgets done commands older than <see cref="CommandSettings.KeepFor"/>, so that the table does not grow without end. Gives how many.</summary>
public sealed class SweepCommands(CaseStore store, CommandSettings settings)
{
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
                var before = scope.Now - settings.KeepFor;
                return await scope.Db.Commands.Where(row => row.DoneAt < before).ExecuteDeleteAsync(scope.Ct);
            },
            ct);
    }
}
