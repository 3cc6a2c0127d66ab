using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

internal static class FeedbackServices
{
    public const string SlipRateLimit = "slip";

    /// <summary>Sending, slips and receipts: the case page's part, its actions, and where delegates reach this site from outside.</summary>
    public static void AddFeedbackPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Settings(builder.Configuration));
        builder.Services.AddScoped<ICaseActionHandler, FeedbackActions>();
        builder.Services.AddSingleton(new CasePart
        {
            Key = "dispatch",
            Order = 60,
            Title = _ => FeedbackText.Tab,
            Component = typeof(DispatchPart),
            IsShown = view => view.Audience is not Application.Cases.CaseAudience.Former && (view.Round.RepliedOn is not null || view.Stage is CaseStage.Numbered),
        });
        builder.Services.Configure<RateLimiterOptions>(options => options.AddPolicy(
            SlipRateLimit,
            context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = builder.Configuration.GetValue("Slips:OpeningsPerMinute", 60),
                    Window = TimeSpan.FromMinutes(1),
                })));
    }

    private static SlipSettings Settings(ConfigurationManager configuration)
    {
        var usual = new SlipSettings();
        return new SlipSettings
        {
            PublicAddress = Hosting.PublicAddress.Of(configuration),
            DaysAfterLimit = configuration.GetValue("Slips:DaysAfterLimit", usual.DaysAfterLimit),
            DaysAtLeast = configuration.GetValue("Slips:DaysAtLeast", usual.DaysAtLeast),
        };
    }
}
