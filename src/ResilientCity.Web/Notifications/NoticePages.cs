using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ResilientCity.Application.Notifications;

namespace ResilientCity.Web.Notifications;

/// <summary>The calendar's address from outside, without an account: the token is all that it asks for, so it may be asked for only so often.</summary>
internal static class NoticePages
{
    private const string RateLimit = "calendar";

    public static void AddNotices(this WebApplicationBuilder builder) => builder.Services.Configure<RateLimiterOptions>(options => options.AddPolicy(
        RateLimit,
        context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = builder.Configuration.GetValue("CalendarFeed:RequestsPerMinute", 30),
                Window = TimeSpan.FromMinutes(1),
            })));

    public static void MapCalendarFeed(this IEndpointRouteBuilder app) => app.MapGet(UrlTemplates.CalendarFeed, SendAsync).AllowAnonymous().RequireRateLimiting(RateLimit);

    private static async Task<IResult> SendAsync(string token, HttpContext context, ReadCalendarFeed read, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "private, no-store"; // whoever has the address has the calendar
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        var feed = await read.ExecuteAsync(token, ct);
        return feed.IsDone ? Results.Text(feed.Value, "text/calendar", System.Text.Encoding.UTF8) : Results.NotFound();
    }
}
