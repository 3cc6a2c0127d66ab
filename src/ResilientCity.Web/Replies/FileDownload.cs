using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>How files made for one person go out: never kept by anything between, refusals in words.</summary>
internal static class FileDownload
{
    public static IResult Send(HttpContext context, byte[] bytes, string contentType, string name)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(bytes, contentType, name);
    }

    /// <summary>What may not be seen is not there; anything else is said.</summary>
    public static IResult Refuse(Refusal refusal) => refusal is NotFound
        ? Results.NotFound()
        : Results.Text(RefusalText.Of(refusal), "text/plain; charset=utf-8", statusCode: StatusCodes.Status422UnprocessableEntity);
}
