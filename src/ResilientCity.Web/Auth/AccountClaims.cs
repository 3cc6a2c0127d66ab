using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ResilientCity.Application.Accounts;
using ResilientCity.Domain;

namespace ResilientCity.Web.Auth;

/// <summary>What the frame shows of a person: name and roles. What he may do is asked of the store each time.</summary>
internal sealed class AccountClaims(UserManager<AccountUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<AccountUser>(users, options)
{
    private const string DisplayNameType = "display-name";

    public static string NameOf(ClaimsPrincipal user) => user.FindFirstValue(DisplayNameType) ?? user.Identity?.Name ?? string.Empty;

    public static bool Has(ClaimsPrincipal user, params ReadOnlySpan<Role> anyOf)
    {
        foreach (var role in anyOf)
        {
            if (user.IsInRole(role.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AccountUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayNameType, user.DisplayName));
        identity.AddClaims(user.Roles.Select(role => new Claim(identity.RoleClaimType, role.ToString())));
        return identity;
    }
}
