using ResilientCity.Application.Accounts;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Letters;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;

namespace ResilientCity.Web.Commitments;

/// <summary>Yearly reports as files to print and to keep.</summary>
internal static class YearlyFiles
{
    public static void MapYearlyFiles(this IEndpointRouteBuilder app)
    {
        Map(app, UrlTemplates.YearlyPdf, YearlyFileKind.Print);
        Map(app, UrlTemplates.YearlyDocx, YearlyFileKind.PageWord);
        Map(app, UrlTemplates.YearlyReceiptDocx, YearlyFileKind.ReceiptWord);
        app.MapGet(UrlTemplates.YearlyAllPdf, SendAllAsync).RequireAuthorization();
    }

    private static void Map(IEndpointRouteBuilder app, string template, YearlyFileKind kind) =>
        app.MapGet(template, (int year, int agency, int delegateId, string mode, HttpContext context, CurrentAccounts accounts, ExportYearlyReport export, CancellationToken ct) =>
            SendAsync(YearlyReportPage.KeyOf(year, agency, delegateId, mode), kind, context, accounts, export, ct)).RequireAuthorization();

    private static async Task<IResult> SendAsync(
        YearlyKey? key, YearlyFileKind kind, HttpContext context, CurrentAccounts accounts, ExportYearlyReport export, CancellationToken ct)
    {
        if (key is null || await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var made = await export.ExecuteAsync(key, kind, YearlySlips.Of, actor, ct);
        if (!made.IsDone)
        {
            return FileDownload.Refuse(made.Refusal!); // not done
        }

        var format = kind is YearlyFileKind.Print ? LetterFileFormat.Pdf : LetterFileFormat.Docx;
        var name = kind is YearlyFileKind.ReceiptWord ? CommitmentsText.ReceiptFile : CommitmentsText.ReportFile;
        return Download(context, made.Value.Bytes, format, Text.Format(name, made.Value.Delegate, made.Value.Year));
    }

    private static async Task<IResult> SendAllAsync(int year, HttpContext context, CurrentAccounts accounts, ExportYearlyReport export, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var made = await export.ExecuteAllAsync(year, YearlySlips.Of, actor, ct);
        return made.IsDone
            ? Download(context, made.Value.Bytes, LetterFileFormat.Pdf, Text.Format(CommitmentsText.ReportsFile, year, made.Value.Count))
            : FileDownload.Refuse(made.Refusal!); // not done
    }

    private static IResult Download(HttpContext context, byte[] bytes, LetterFileFormat format, string name) =>
        FileDownload.Send(context, bytes, format is LetterFileFormat.Pdf ? LetterFile.PdfType : LetterFile.DocxType, name + LetterFile.ExtensionOf(format));
}
