using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Accounts;

/// <summary>Who an account is at this moment.</summary>
public sealed class CurrentAccounts(CaseStore store)
{
    /// <summary>Null where the account is closed or unknown.</summary>
    public async Task<Actor?> FindActorAsync(AccountId id, CancellationToken ct)
    {
        await using var db = store.OpenContext();
        var user = await db.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id.Value, ct);
        return user is null or { IsClosed: true } ? null : user.ToActor();
    }
}
