using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Accounts;

/// <summary>Who an account is at this moment.</summary>
public sealed class CurrentAccounts(CaseStore store)
{
    /// <summary>The actor as he is at this moment, whatever an old circuit claims; null where a person has no open account.</summary>
    public async Task<Actor?> ReloadAsync(Actor actor, CancellationToken ct) => actor.AccountId is { } id
        ? await FindActorAsync(id, ct)
        : actor.Kind is ActorKind.Person ? null : actor;

    /// <summary>Null where the account is closed or unknown.</summary>
    public async Task<Actor?> FindActorAsync(AccountId id, CancellationToken ct)
    {
        await using var db = store.OpenContext();
        var user = await db.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id.Value, ct);
        return user is null or { IsClosed: true } ? null : user.ToActor();
    }
}
