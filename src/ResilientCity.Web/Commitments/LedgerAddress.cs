using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ResilientCity.Application.Commitments;
using ResilientCity.Domain;

namespace ResilientCity.Web.Commitments;

/// <summary>The ledger's filter and page as its address holds them. What the address says wrongly is left out.</summary>
public static class LedgerAddress
{
    public static ReadLedgerRequest Parse(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return Parse(name => query.TryGetValue(name, out var value) ? value.ToString() : null);
    }

    public static ReadLedgerRequest Parse(Func<string, string?> value) => new(
        new LedgerFilter
        {
            Text = string.IsNullOrWhiteSpace(value("q")) ? null : value("q")!.Trim(), // not null, just asked
            Situation = Enum.TryParse<LedgerSituation>(value("show"), out var situation) && Enum.IsDefined(situation) ? situation : null,
            AgencyId = Number(value("agency")) is { } agency ? new AgencyId(agency) : null,
            SessionId = Number(value("session")) is { } session ? new SessionId(session) : null,
        },
        Number(value("page")) ?? 1);

    public static string ListUrl(ReadLedgerRequest request) => Urls.Ledger + QueryOf(request);

    public static string ListUrl(LedgerFilter filter) => ListUrl(new ReadLedgerRequest(filter));

    public static string ExportUrl(LedgerFilter filter) => Urls.LedgerExport + QueryOf(new ReadLedgerRequest(filter));

    private static string QueryOf(ReadLedgerRequest request) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>
    {
        ["q"] = request.Filter.Text,
        ["show"] = request.Filter.Situation?.ToString(),
        ["agency"] = request.Filter.AgencyId?.ToString(),
        ["session"] = request.Filter.SessionId?.ToString(),
        ["page"] = request.Page > 1 ? request.Page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(part => !string.IsNullOrEmpty(part.Value)));

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
