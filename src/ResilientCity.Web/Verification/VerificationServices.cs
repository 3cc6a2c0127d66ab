using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Letters;

namespace ResilientCity.Web.Verification;

internal static class VerificationServices
{
    public const string RateLimit = "verify";

    /// <summary>The page, and whether letters carry the code that leads to it: where it is switched on and there is a public address.</summary>
    public static void AddVerificationPage(this WebApplicationBuilder builder)
    {
        var isOnLetters = builder.Configuration.GetValue("Letters:VerificationCode", false);
        builder.Services.AddSingleton(services => services.GetRequiredService<SlipSettings>() is { PublicAddress: { } address } && isOnLetters
            ? new LetterStampSettings(new Uri(address.ToString().TrimEnd('/') + Urls.Verify))
            : new LetterStampSettings());
        builder.Services.Configure<RateLimiterOptions>(options => options.AddPolicy(
            RateLimit,
            context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = builder.Configuration.GetValue("Verification:RequestsPerMinute", 30),
                    Window = TimeSpan.FromMinutes(1),
                })));
    }
}
