using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ResilientCity.Application.Accounts;

namespace ResilientCity.Web.Auth;

internal static class SignOutEndpoint
{
    public static void MapSignOut(this WebApplication app) => app.MapPost(Urls.SignOut, SignOutAsync);

    // A form parameter is what makes the framework ask for the antiforgery token.
    private static async Task<IResult> SignOutAsync(SignInManager<AccountUser> accounts, [FromForm] string? returnUrl)
    {
        await accounts.SignOutAsync();
        return Results.LocalRedirect(returnUrl is null ? Urls.SignIn : Urls.SignInThen(Urls.LocalOrWorklist(returnUrl)));
    }
}
