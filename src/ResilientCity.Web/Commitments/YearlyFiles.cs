using ResilientCity.Application.Accounts;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Letters;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;

namespace ResilientCity.Web.Commitments;

/// <summary>A yearly report as a file to keep.</summary>
internal static class YearlyFiles
{
    public static void MapYearlyFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(UrlTemplates.YearlyPdf, (int year, int agency, int delegateId, string mode, HttpContext context, CurrentAccounts accounts, ExportYearlyReport export, CancellationToken ct) =>
            SendAsync(YearlyReportPage.KeyOf(year, agency, delegateId, mode), LetterFileFormat.Pdf, context, accounts, export, ct)).RequireAuthorization();
        app.MapGet(UrlTemplates.YearlyDocx, (int year, int agency, int delegateId, string mode, HttpContext context, CurrentAccounts accounts, ExportYearlyReport export, CancellationToken ct) =>
            SendAsync(YearlyReportPage.KeyOf(year, agency, delegateId, mode), LetterFileFormat.Docx, context, accounts, export, ct)).RequireAuthorization();
    }

    private static async Task<IResult> SendAsync(
        YearlyKey? key, LetterFileFormat format, HttpContext context, CurrentAccounts accounts, ExportYearlyReport export, CancellationToken ct)
    {
        if (key is null || await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var made = await export.ExecuteAsync(key, format, actor, ct);
        return made.IsDone
            ? FileDownload.Send(context, made.Value.File.Bytes, made.Value.File.ContentType, Text.Format(CommitmentsText.ReportFile, made.Value.Delegate, made.Value.Year) + made.Value.File.Extension)
            : FileDownload.Refuse(made.Refusal!); // not done
    }
}
