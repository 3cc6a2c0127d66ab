using Microsoft.AspNetCore.Http.Metadata;

namespace ResilientCity.Web.Hosting;

/// <summary>
/// A page that bounds what it takes says so before anything is read: the form's token is looked for in the form, and a form that is too large would
/// be answered as one without a token.
/// </summary>
internal static class UploadSize
{
    public static void UseUploadSize(this WebApplication app) => app.Use((context, next) =>
    {
        var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize;
        if (most is null || !(context.Request.ContentLength > most))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
