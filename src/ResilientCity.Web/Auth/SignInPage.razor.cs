using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using ResilientCity.Application.Accounts;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Auth;

public sealed partial class SignInPage(SignInManager<AccountUser> accounts, NavigationManager navigation)
{
    private string? problem;

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [SupplyParameterFromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    [CascadingParameter]
    public HttpContext? Context { get; set; }

    protected override void OnInitialized()
    {
        if (Context is { User.Identity.IsAuthenticated: true } && HttpMethods.IsGet(Context.Request.Method))
        {
            navigation.NavigateTo(Urls.LocalOrWorklist(ReturnUrl));
        }
    }

    private async Task SignInAsync()
    {
        var (name, password) = (Input?.UserName?.Trim(), Input?.Password);
        if (string.IsNullOrEmpty(name) || string.IsNullOrEmpty(password))
        {
            problem = SignInText.Incomplete;
            return;
        }

        var result = await accounts.PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            navigation.NavigateTo(Urls.LocalOrWorklist(ReturnUrl));
            return;
        }

        problem = result switch
        {
            { IsLockedOut: true } => Text.Format(SignInText.LockedOut, (int)accounts.Options.Lockout.DefaultLockoutTimeSpan.TotalMinutes),
            { IsNotAllowed: true } => SignInText.Closed,
            _ => SignInText.Wrong,
        };
    }
}
