using System.Text.Json;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>Autosave of a section beside the circuit: <c>PUT {text, baseVersion, commandId}</c>.</summary>
internal static class SectionEndpoint
{
    // The longest section, every character escaped as JSON allows, is 600 KB.
    private const int LargestBody = 2 * 1024 * 1024;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void MapSectionSaving(this WebApplication app) =>
        app.MapPut(UrlTemplates.Section, SaveAsync).RequireAuthorization().RequireAntiforgeryHeader();

    private static async Task<IResult> SaveAsync(
        int caseId,
        int sectionId,
        HttpContext context,
        CurrentAccounts accounts,
        SaveSection saveSection,
        CancellationToken ct)
    {
        var (body, refused) = await ReadBodyAsync(context.Request, ct);
        if (body is null)
        {
            return refused;
        }

        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        var request = new SaveSectionRequest(body.CommandId, new CaseId(caseId), new SectionId(sectionId), body.Text, body.BaseVersion);
        var outcome = await saveSection.ExecuteAsync(request, actor, ct);
        return outcome.Refusal switch
        {
            NotFound => Message(StatusCodes.Status404NotFound, ReplyText.SectionGone),
            { } refusal => Message(StatusCodes.Status422UnprocessableEntity, RefusalText.Of(refusal)),
            null when outcome.Value.Conflict is { } conflict => Results.Json(conflict, Json, statusCode: StatusCodes.Status409Conflict),
            null => Results.Json(new { outcome.Value.Version, outcome.Value.SavedAt }, Json),
        };
    }

    private static async Task<(SectionBody? Body, IResult Refused)> ReadBodyAsync(HttpRequest request, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var isTooLarge = false;
        int count;
        while ((count = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            // What is too large is read to its end all the same: a connection cut in the middle would tell the person nothing.
            isTooLarge = isTooLarge || content.Length + count > LargestBody;
            if (!isTooLarge)
            {
                content.Write(buffer, 0, count);
            }
        }

        if (isTooLarge)
        {
            return (null, Message(StatusCodes.Status413PayloadTooLarge, ReplyText.BodyTooLarge));
        }

        try
        {
            content.Position = 0;
            var body = JsonSerializer.Deserialize<SectionBody>(content, Json);
            return body is { Text: not null } && body.CommandId != Guid.Empty
                ? (body, Results.Empty)
                : (null, Message(StatusCodes.Status422UnprocessableEntity, ReplyText.BodyUnreadable));
        }
        catch (JsonException)
        {
            return (null, Message(StatusCodes.Status422UnprocessableEntity, ReplyText.BodyUnreadable));
        }
    }

    private static IResult Message(int status, string message) => Results.Json(new { message }, Json, statusCode: status);

    private sealed record SectionBody(string Text, int BaseVersion, Guid CommandId);
}
