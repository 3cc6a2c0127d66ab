using System.Globalization;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;

namespace ResilientCity.Web.Reminders;

/// <summary>What the call list shows, as its address holds it. What the address says wrongly is left out.</summary>
internal static class CallListAddress
{
    public static ReadCallListRequest Parse(string? show, int? agency, int? page) => new(
        Enum.TryParse<CallListShow>(show, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : CallListShow.Overdue,
        agency is { } id ? new AgencyId(id) : null,
        page ?? 1);

    public static string ListUrl(ReadCallListRequest request) => Urls.CallList + Query(request, withPage: true);

    public static string ExportUrl(ReadCallListRequest request) => Urls.CallListExport + Query(request, withPage: false);

    public static string PrintUrl(ReadCallListRequest request) => Urls.CallListPrint + Query(request, withPage: false);

    private static string Query(ReadCallListRequest request, bool withPage)
    {
        string?[] parts =
        [
            request.Show is CallListShow.Overdue ? null : $"show={request.Show}",
            request.AgencyId is { } agency ? $"agency={agency}" : null,
            withPage && request.Page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page={request.Page}") : null,
        ];
        var given = string.Join('&', parts.OfType<string>());
        return given.Length == 0 ? "" : $"?{given}";
    }
}
