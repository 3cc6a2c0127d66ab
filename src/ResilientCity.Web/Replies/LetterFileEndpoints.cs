using ResilientCity.Application.Accounts;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies.Batch;

namespace ResilientCity.Web.Replies;

/// <summary>A case's letter, batches of letters and opinions' letters as files to keep.</summary>
internal static class LetterFileEndpoints
{
    private const string WithoutHead = "no";
    private const string ZipType = "application/zip";

    public static void MapLetterFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(UrlTemplates.LetterPdf, (int id, int? round, HttpContext context, CurrentAccounts accounts, ExportLetterFile export, CancellationToken ct) =>
            LetterAsync(new(new(id), round, LetterFileFormat.Pdf, LetterPageOptions.Standard), context, accounts, export, ct)).RequireAuthorization();
        app.MapGet(UrlTemplates.LetterDocx, (int id, int? round, string? head, HttpContext context, CurrentAccounts accounts, ExportLetterFile export, CancellationToken ct) =>
            LetterAsync(new(new(id), round, LetterFileFormat.Docx, new(head != WithoutHead)), context, accounts, export, ct)).RequireAuthorization();
        app.MapGet(UrlTemplates.LetterBatch, BatchAsync).RequireAuthorization();
        app.MapGet(UrlTemplates.OpinionPdf, (int id, int opinionId, HttpContext context, CurrentAccounts accounts, ExportOpinionLetter export, CancellationToken ct) =>
            OpinionAsync(new(id), new(opinionId), LetterFileFormat.Pdf, context, accounts, export, ct)).RequireAuthorization();
        app.MapGet(UrlTemplates.OpinionDocx, (int id, int opinionId, HttpContext context, CurrentAccounts accounts, ExportOpinionLetter export, CancellationToken ct) =>
            OpinionAsync(new(id), new(opinionId), LetterFileFormat.Docx, context, accounts, export, ct)).RequireAuthorization();
    }

    private static async Task<IResult> LetterAsync(LetterFileRequest request, HttpContext context, CurrentAccounts accounts, ExportLetterFile export, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var made = await export.ExecuteAsync(request, actor, ct);
        return made.IsDone
            ? FileDownload.Send(context, made.Value.File.Bytes, made.Value.File.ContentType, NameOf(made.Value))
            : FileDownload.Refuse(made.Refusal!); // not done
    }

    private static async Task<IResult> OpinionAsync(
        CaseId id, OpinionId opinionId, LetterFileFormat format, HttpContext context, CurrentAccounts accounts, ExportOpinionLetter export, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var made = await export.ExecuteAsync(id, opinionId, format, LetterPageOptions.Standard, actor, ct);
        return made.IsDone
            ? FileDownload.Send(context, made.Value.File.Bytes, made.Value.File.ContentType, Text.Format(ReplyText.OpinionFile, made.Value.Number) + made.Value.File.Extension)
            : FileDownload.Refuse(made.Refusal!); // not done
    }

    private static async Task<IResult> BatchAsync(string token, HttpContext context, CurrentAccounts accounts, LetterBatches batches, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor || batches.Find(token, actor.AccountId) is not { } batch)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        var (isPdf, made) = (batch.Request.Form is LetterBundleForm.OnePdf, (await batch.Work).Value); // finished: it was found
        var name = Text.Format(batch.Request.Kind is LetterBatchKind.Delegates ? ReplyText.JointFile : ReplyText.CopiesFile, made.Number, made.Count);
        return Results.Stream(batch.Read(), isPdf ? LetterFile.PdfType : ZipType, name + (isPdf ? ".pdf" : ".zip"));
    }

    private static string NameOf(ExportedLetterFile made) =>
        Text.Format(made.IsDraft ? ReplyText.LetterDraftFile : ReplyText.LetterFile, made.Number) + made.File.Extension;
}
