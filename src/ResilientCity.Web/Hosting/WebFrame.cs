using System.Text.Encodings.Web;
using System.Text.Unicode;
using ResilientCity.Web.Attachments;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Components;
using ResilientCity.Web.Feedback;
using ResilientCity.Web.Import;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Notifications;
using ResilientCity.Web.Reminders;
using ResilientCity.Web.Replies;

namespace ResilientCity.Web.Hosting;

/// <summary>Everything that is there before the first slice: pages, languages, headers, static files, error pages.</summary>
public static class WebFrame
{
    public static void AddWebFrame(this WebApplicationBuilder builder)
    {
        // A built program serves its static files in every environment, not only in Development.
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseDefaultServiceProvider(options =>
        {
            options.ValidateOnBuild = true;
            options.ValidateScopes = true;
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAppLocalization();
        builder.Services.AddAppComponents();
        builder.Services.AddReplyPages();
        builder.Services.AddCasePage();
        builder.Services.AddReminderPages();
        builder.Services.AddImportScreens();
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "X-Antiforgery";
            options.SuppressXFrameOptionsHeader = true; // SecurityHeaders forbids every frame.
        });
        // Chinese goes out as it is, not as six-character entities.
        builder.Services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    public static void UseWebFrame(this WebApplication app)
    {
        app.UseReverseProxy();
        app.UseExceptionHandler(ErrorPages.Handling);
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseUploadSize();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapPreferences();
        app.MapSignOut();
        app.MapAntiforgeryToken();
        app.MapAttachments();
        app.MapCasesExport();
        app.MapCallListExport();
        app.MapSectionSaving();
        app.MapLetterFiles();
        app.MapLetterFonts();
        app.MapSlipFiles();
        app.MapCalendarFeed();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            // SecurityHeaders says it for every answer.
            options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
