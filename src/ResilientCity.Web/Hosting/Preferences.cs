using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Theme;

namespace ResilientCity.Web.Hosting;

/// <summary>Language and theme: cookies, set by a form, followed by a full reload so that page and circuit agree.</summary>
internal static class Preferences
{
    public static void MapPreferences(this WebApplication app)
    {
        app.MapPost(Urls.SetLanguage, SetLanguage).AllowAnonymous();
        app.MapPost(Urls.SetTheme, SetTheme).AllowAnonymous();
    }

    private static IResult SetLanguage([FromForm] string language, [FromForm] string? returnUrl, HttpContext context)
    {
        var culture = AppLocalization.Supported.FirstOrDefault(c => c.Name == language) ?? AppLocalization.Default;
        Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)));
        return Results.LocalRedirect(Urls.LocalOrWorklist(returnUrl));
    }

    private static IResult SetTheme([FromForm] string theme, [FromForm] string? returnUrl, HttpContext context)
    {
        Keep(context, ThemeChoice.CookieName, ThemeChoice.Parse(theme).ToCookie());
        return Results.LocalRedirect(Urls.LocalOrWorklist(returnUrl));
    }

    private static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
