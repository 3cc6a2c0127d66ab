using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using ResilientCity.Application.Accounts;
using ResilientCity.Domain;

namespace ResilientCity.Web.Auth;

/// <summary>The person at this page, read from the store each time: what an old circuit's claims say does not count.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication, CurrentAccounts accounts)
{
    /// <exception cref="UnauthorizedAccessException">Nobody is signed in, or the account was closed meanwhile.</exception>
    public async Task<Actor> LoadAsync(CancellationToken ct = default)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return await accounts.FindAsync(state.User, ct) ?? throw new UnauthorizedAccessException("Nobody is signed in.");
    }
}

/// <summary>The same for endpoints, which have the principal at hand.</summary>
public static class PrincipalActors
{
    public static async Task<Actor?> FindAsync(this CurrentAccounts accounts, ClaimsPrincipal user, CancellationToken ct) =>
        int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await accounts.FindActorAsync(new AccountId(id), ct)
            : null;
}
