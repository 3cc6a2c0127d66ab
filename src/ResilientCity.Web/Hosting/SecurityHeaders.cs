namespace ResilientCity.Web.Hosting;

internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Styles may stand inline because the component library writes them so; scripts never may.
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = IsSecretAddress(context.Request.Path) ? "no-referrer" : "same-origin";
        return next(context);
    }

    /// <summary>An address that is a right, or a letter's code, in itself: it is told to nobody.</summary>
    private static bool IsSecretAddress(PathString path) => path.StartsWithSegments("/slip") || path.StartsWithSegments(UrlTemplates.Verify);
}
