using ResilientCity.Application.Accounts;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Export;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>The ledger as an Excel workbook: as filtered, all pages.</summary>
internal static class LedgerExport
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapLedgerExport(this IEndpointRouteBuilder app) => app.MapGet(UrlTemplates.LedgerExport, ExportAsync).RequireAuthorization();

    private static async Task<IResult> ExportAsync(HttpContext context, CurrentAccounts accounts, ReadLedger readLedger, CaseStore store, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var request = LedgerAddress.Parse(name => context.Request.Query[name]);
        var columns = Columns(store.Today);
        context.Response.Headers.CacheControl = "no-store";
        // Written whole before the first byte goes out: a fault is then an error page, not half a workbook.
        var workbook = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await ListExport.WriteAsync(workbook, CommitmentsText.ExportSheet, columns, readLedger.ReadAllAsync(request.Filter, actor, ct), ct);
        workbook.Position = 0;
        return Results.Stream(workbook, ExcelType, $"{CommitmentsText.ExportFile}-{DateTexts.Iso(store.Today)}.xlsx");
    }

    private static IReadOnlyList<ListColumn<LedgerRow>> Columns(DateOnly today) =>
    [
        new(CommitmentsText.Session, row => row.Session, 18),
        new(CommitmentsText.Proposal, row => row.ProposalNumber, 10),
        new(CaseListText.TitleColumn, row => row.IsClassified ? CaseListText.Classified : row.Title, 40),
        new(CommitmentsText.Delegate, row => row.LeadDelegate, 12),
        new(CommitmentsText.Agency, row => row.LeadAgency, 18),
        new(CommitmentsText.Owner, row => row.Owner, 18),
        new(CommitmentsText.Sentence, row => row.Sentence, 60),
        new(CommitmentsText.Measure, row => row.Measure, 30),
        new(CommitmentsText.Target, row => row.Target, 12),
        new(CommitmentsText.Reached, row => row.Reached, 12),
        new(CommitmentsText.Unit, row => row.Unit, 12),
        new(CommitmentsText.DueOn, row => row.DueOn, 12),
        new(CommitmentsText.DaysOverdue, row => row.IsOverdue && row.DueOn is { } due ? today.DayNumber - due.DayNumber : null, 12),
        new(CommitmentsText.State, row => row.State.Name(), 12),
        new(CommitmentsText.ReportedOn, row => row.ReportedOn, 12),
        new(CommitmentsText.ClosedOn, row => row.ClosedOn, 12),
    ];
}
