using Microsoft.AspNetCore.Diagnostics;

namespace ResilientCity.Web.Hosting;

internal static class ErrorPages
{
    /// <summary>A form larger than one is read is the sender's matter, and the page says so; everything else is ours.</summary>
    public static ExceptionHandlerOptions Handling => new()
    {
        ExceptionHandlingPath = Urls.Error,
        CreateScopeForErrors = true,
        StatusCodeSelector = fault => fault switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status500InternalServerError,
        },
    };

    /// <summary>Pages answer a bare 4xx with the not-found page; programs (<c>/api</c>) get the code alone.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api"),
            pages => pages.UseStatusCodePagesWithReExecute(Urls.NotFound, createScopeForStatusCodePages: true));
        app.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                // The page is only shown: a failed POST must not be taken for a form of it.
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
    }
}
