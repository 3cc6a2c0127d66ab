using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ResilientCity.Application.Accounts;

namespace ResilientCity.Web.Auth;

/// <summary>A closed account signs in nowhere and stays signed in nowhere.</summary>
internal sealed class AccountSignInManager(
    UserManager<AccountUser> users,
    IHttpContextAccessor contexts,
    IUserClaimsPrincipalFactory<AccountUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<AccountUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<AccountUser> confirmation)
    : SignInManager<AccountUser>(users, contexts, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(AccountUser user) => !user.IsClosed && await base.CanSignInAsync(user);

    public override async Task<bool> ValidateSecurityStampAsync(AccountUser? user, string? securityStamp) =>
        user is { IsClosed: false } && await base.ValidateSecurityStampAsync(user, securityStamp);

    /// <summary>An unknown name takes as long as a wrong password.</summary>
    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        if (await UserManager.FindByNameAsync(userName) is { } user)
        {
            return await PasswordSignInAsync(user, password, isPersistent, lockoutOnFailure);
        }

        UserManager.PasswordHasher.HashPassword(new AccountUser(), password);
        return SignInResult.Failed;
    }
}
