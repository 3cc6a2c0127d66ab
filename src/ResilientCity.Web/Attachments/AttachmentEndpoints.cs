using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Attachments;

/// <summary>Files go in and out by HTTP, streamed; never through a circuit.</summary>
internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(UrlTemplates.Upload, UploadAsync).RequireAuthorization().RequireAntiforgeryHeader();
        endpoints.MapGet(UrlTemplates.Attachment, OpenAsync).RequireAuthorization();
    }

    /// <summary>The body is the file. Answers <c>{id, name, size}</c>, or 422 <c>{message}</c> with the reason in words.</summary>
    private static async Task<IResult> UploadAsync(
        string name, AttachmentPurpose purpose, Guid command, HttpContext context, StoreAttachment store, CurrentAccounts accounts, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.Unauthorized();
        }

        if (context.Request.ContentLength > StoreAttachment.MaxBytes)
        {
            return Refused(new FileTooLarge(name, StoreAttachment.MaxBytes));
        }

        var outcome = await store.ExecuteAsync(new StoreAttachmentRequest(command, name, purpose, context.Request.Body), actor, ct);
        return outcome.IsDone
            ? Results.Json(new { id = outcome.Value.Id.Value, name = outcome.Value.FileName, size = outcome.Value.Size })
            : Refused(outcome.Refusal!); // not done
    }

    private static async Task<IResult> OpenAsync(
        int id, HttpContext context, OpenAttachment attachments, CurrentAccounts accounts, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.Unauthorized();
        }

        var outcome = await attachments.ExecuteAsync(new AttachmentId(id), actor, ct);
        return outcome.IsDone ? Send(outcome.Value, context) : Results.NotFound();
    }

    private static IResult Send(OpenedAttachment opened, HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var entityTag = new EntityTagHeaderValue($"\"{opened.Sha256}\"");
        if (!opened.OpensInBrowser || !context.Request.Query.ContainsKey("show"))
        {
            return Results.Stream(opened.Content, opened.ContentType, opened.FileName, entityTag: entityTag);
        }

        // Shown by itself it may load and run nothing at all.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'none'";
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(opened.FileName);
        headers.ContentDisposition = disposition.ToString();
        return Results.Stream(opened.Content, opened.ContentType, entityTag: entityTag, enableRangeProcessing: true);
    }

    private static JsonHttpResult<Refused> Refused(Refusal refusal) =>
        TypedResults.Json(new Refused(RefusalText.Of(refusal)), statusCode: StatusCodes.Status422UnprocessableEntity);
}

/// <summary>What a script shows when something was refused.</summary>
internal sealed record Refused(string Message);
