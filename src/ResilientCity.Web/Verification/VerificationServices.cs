using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ResilientCity.Web.Verification;

internal static class VerificationServices
{
    public const string RateLimit = "verify";

    /// <summary>The page, within its rate.</summary>
    public static void AddVerificationPage(this WebApplicationBuilder builder) =>
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
