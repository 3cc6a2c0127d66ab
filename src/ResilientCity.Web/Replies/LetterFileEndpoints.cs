using ResilientCity.Application.Accounts;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>A case's letter, its joint letters and its opinions' letters as files to keep.</summary>
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
        app.MapGet(UrlTemplates.JointLettersZip, (int id, int? round, string? format, HttpContext context, CurrentAccounts accounts, ExportJointLetters export, CancellationToken ct) =>
            JointAsync(new(id), round, format == "docx" ? JointLettersForm.DocxFiles : JointLettersForm.PdfFiles, context, accounts, export, ct)).RequireAuthorization();
        app.MapGet(UrlTemplates.JointLettersPdf, (int id, int? round, HttpContext context, CurrentAccounts accounts, ExportJointLetters export, CancellationToken ct) =>
            JointAsync(new(id), round, JointLettersForm.OnePdf, context, accounts, export, ct)).RequireAuthorization();
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

    private static async Task<IResult> JointAsync(
        CaseId id, int? round, JointLettersForm form, HttpContext context, CurrentAccounts accounts, ExportJointLetters export, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        // Written whole before the first byte goes out: a fault is then an error page, not half an archive.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        context.Response.RegisterForDispose(file);
        var made = await export.ExecuteAsync(id, round, form, file, null, actor, ct);
        if (!made.IsDone)
        {
            return FileDownload.Refuse(made.Refusal!); // not done
        }

        file.Position = 0;
        context.Response.Headers.CacheControl = "no-store";
        var isPdf = form is JointLettersForm.OnePdf;
        return Results.Stream(file, isPdf ? LetterFile.PdfType : ZipType, Text.Format(ReplyText.JointFile, made.Value.Number, made.Value.Count) + (isPdf ? ".pdf" : ".zip"));
    }

    private static string NameOf(ExportedLetterFile made) =>
        Text.Format(made.IsDraft ? ReplyText.LetterDraftFile : ReplyText.LetterFile, made.Number) + made.File.Extension;
}
