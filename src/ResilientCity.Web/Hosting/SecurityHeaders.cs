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
        headers["Referrer-Policy"] = context.Request.Path.StartsWithSegments("/slip") ? "no-referrer" : "same-origin";
        return next(context);
    }
}
