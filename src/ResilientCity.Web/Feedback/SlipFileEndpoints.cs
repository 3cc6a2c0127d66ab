using ResilientCity.Application.Accounts;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

/// <summary>The receipt slip as a file of its own, apart from the letter.</summary>
internal static class SlipFileEndpoints
{
    public static void MapSlipFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(UrlTemplates.SlipPdf, (int id, int delegateId, HttpContext context, CurrentAccounts accounts, ReadSlipSheet read, SlipSettings settings, LetterPdf pdf, CancellationToken ct) =>
            SendAsync(id, delegateId, LetterFileFormat.Pdf, (form, facts) => pdf.Render(SlipPaginator.Lay(form), facts).Bytes, context, accounts, read, settings, ct)).RequireAuthorization();
        app.MapGet(UrlTemplates.SlipDocx, (int id, int delegateId, HttpContext context, CurrentAccounts accounts, ReadSlipSheet read, SlipSettings settings, CancellationToken ct) =>
            SendAsync(id, delegateId, LetterFileFormat.Docx, SlipWord.Render, context, accounts, read, settings, ct)).RequireAuthorization();
    }

    private static async Task<IResult> SendAsync(
        int id,
        int delegateId,
        LetterFileFormat format,
        Func<SlipForm, DocumentFacts, byte[]> render,
        HttpContext context,
        CurrentAccounts accounts,
        ReadSlipSheet read,
        SlipSettings settings,
        CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var sheet = await read.ExecuteAsync(new(id), new(delegateId), actor, ct);
        if (!sheet.IsDone)
        {
            return Results.NotFound();
        }

        var form = SlipForms.Of(sheet.Value, sheet.Value.Token is { } token ? settings.LinkTo(token) : null);
        context.Response.Headers.CacheControl = "no-store"; // it may carry a personal link
        var type = format is LetterFileFormat.Pdf ? LetterFile.PdfType : LetterFile.DocxType;
        return Results.File(render(form, new(form.Title, sheet.Value.Paper.Office, null)), type, Text.Format(FeedbackText.SlipFile, sheet.Value.Paper.ProposalNumber) + LetterFile.ExtensionOf(format));
    }
}
