using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;

namespace ResilientCity.Web.Hosting;

/// <summary>Antiforgery for scripts: they fetch a token and send it as <c>X-Antiforgery</c>.</summary>
internal static class AntiforgeryEndpoints
{
    public static void MapAntiforgeryToken(this WebApplication app) =>
        app.MapGet("/api/antiforgery", (HttpContext context, IAntiforgery antiforgery) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Json(new
            {
                token = antiforgery.GetAndStoreTokens(context).RequestToken,
                account = context.User.FindFirstValue(ClaimTypes.NameIdentifier),
            });
        });

    /// <summary>For endpoints that scripts write to: 400 <c>{code: "antiforgery"}</c> without a valid token.</summary>
    public static TBuilder RequireAntiforgeryHeader<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.AddEndpointFilter(async (context, next) =>
        {
            var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
            return await antiforgery.IsRequestValidAsync(context.HttpContext)
                ? await next(context)
                : Results.Json(new { code = "antiforgery" }, statusCode: StatusCodes.Status400BadRequest);
        });
}
