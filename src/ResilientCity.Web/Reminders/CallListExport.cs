using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Application.Export;
using ResilientCity.Application.Reminders;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Reminders;

/// <summary>The call list as an Excel workbook, all pages.</summary>
internal static class CallListExport
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapCallListExport(this IEndpointRouteBuilder app) => app.MapGet(UrlTemplates.CallListExport, ExportAsync).RequireAuthorization();

    private static async Task<IResult> ExportAsync(
        HttpContext context, CurrentAccounts accounts, ReadCallList read, CaseStore store, string? show, int? agency, CancellationToken ct)
    {
        var request = CallListAddress.Parse(show, agency, null);
        if (await accounts.FindAsync(context.User, ct) is not { } actor || !(await read.ExecuteAsync(request, actor, ct)).IsDone)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        // Written whole before the first byte goes out: a fault is then an error page, not half a workbook.
        var workbook = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await ListExport.WriteAsync(workbook, RemindersText.ExportSheet, Columns(), read.ReadAllAsync(request, actor, ct), ct);
        workbook.Position = 0;
        return Results.Stream(workbook, ExcelType, $"{RemindersText.ExportFile}-{DateTexts.Iso(store.Today)}.xlsx");
    }

    private static IReadOnlyList<ListColumn<CallRow>> Columns() =>
    [
        new(RemindersText.Number, row => row.Number, 10),
        new(RemindersText.TitleColumn, row => row.IsClassified ? RemindersText.SlipClassified : row.Title, 50),
        new(RemindersText.LeadAgency, row => row.LeadAgency, 18),
        new(RemindersText.OwedBy, row => row.Agency, 18),
        new(RemindersText.Owed, row => row.Kind.Name(), 16),
        new(RemindersText.Due, row => row.Due.On, 12),
        new(RemindersText.WorkingDaysLeft, row => row.Due.WorkingDaysLeft, 12),
        new(RemindersText.DaysOverdue, row => row.Due.DaysOverdue > 0 ? row.Due.DaysOverdue : null, 12),
        new(RemindersText.Contacts, row => string.Join('\n', row.Contacts.Select(ReminderWords.Contact)), 24),
        new(RemindersText.Phones, row => string.Join('\n', row.Contacts.Select(one => one.Phone ?? "–")), 20),
        new(RemindersText.Times, row => row.TimesReminded, 12),
        new(RemindersText.LastOn, row => row.LastRemindedOn, 12),
    ];
}
