using ResilientCity.Application.Accounts;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Export;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>The list as an Excel workbook: as filtered and sorted, all pages.</summary>
internal static class CasesExport
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapCasesExport(this IEndpointRouteBuilder app) => app.MapGet(UrlTemplates.CasesExport, ExportAsync).RequireAuthorization();

    private static async Task<IResult> ExportAsync(HttpContext context, CurrentAccounts accounts, ReadCaseList readList, CaseStore store, CancellationToken ct)
    {
        if (await accounts.FindAsync(context.User, ct) is not { } actor)
        {
            return Results.NotFound();
        }

        var request = CaseListAddress.Parse(name => context.Request.Query[name]);
        var columns = Columns();
        context.Response.Headers.CacheControl = "no-store";
        // Written whole before the first byte goes out: a fault is then an error page, not half a workbook.
        var workbook = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await ListExport.WriteAsync(workbook, CaseListText.ExportSheet, columns, readList.ReadAllAsync(request, actor, ct), ct);
        workbook.Position = 0;
        return Results.Stream(workbook, ExcelType, $"{CaseListText.ExportFile}-{DateTexts.Iso(store.Today)}.xlsx");
    }

    private static IReadOnlyList<ListColumn<CaseListRow>> Columns() =>
    [
        new(CaseListText.Session, row => row.Session, 18),
        new(CaseListText.Number, row => row.Number, 10),
        new(CaseListText.TitleColumn, row => row.TitleText(), 50),
        new(CaseListText.Delegate, row => row.LeadDelegate, 12),
        new(CaseListText.DelegateCount, row => row.DelegateCount, 10),
        new(CaseListText.Agency, row => row.LeadAgency, 18),
        new(CaseListText.Stage, row => row.Stage.Name(), 12),
        new(CaseListText.Round, row => row.Round, 10),
        new(CaseListText.AssignedOn, row => row.AssignedOn, 12),
        new(CaseListText.Due, row => row.Due?.On, 12),
        new(CaseListText.DueSource, row => row.Due?.SourceName(), 14),
        new(CaseListText.WorkingDaysLeft, row => row.Due?.WorkingDaysLeft, 12),
        new(CaseListText.DaysOverdue, row => row.Due is { DaysOverdue: > 0 } due ? due.DaysOverdue : null, 12),
        new(CaseListText.RepliedOn, row => row.RepliedOn, 12),
        new(CaseListText.Mark, row => row.Mark, 10),
        new(CaseListText.Verdict, row => row.Verdict?.Name(), 12),
        new(CaseListText.OpinionsInColumn, row => row.Opinions?.In, 12),
        new(CaseListText.OpinionsAllColumn, row => row.Opinions?.All, 12),
        new(CaseListText.LastMoved, row => LocalDay.LocalTime(row.LastMovedAt), 18),
        new(CaseListText.Mode, row => row.Mode.Name(), 12),
    ];
}
