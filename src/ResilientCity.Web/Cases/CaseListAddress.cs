using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Cases;

/// <summary>A list's filters, sorting and page as its address holds them. What the address says wrongly is left out.</summary>
public static class CaseListAddress
{
    public static ReadCaseListRequest Parse(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return Parse(name => query.TryGetValue(name, out var value) ? value.ToString() : null);
    }

    public static ReadCaseListRequest Parse(Func<string, string?> value) => new(
        new CaseListFilter
        {
            Text = Words(value("q")),
            Stage = Choice<CaseStage>(value("stage")),
            LeadAgencyId = Number(value("agency")) is { } agency ? new AgencyId(agency) : null,
            SessionId = Number(value("session")) is { } session ? new SessionId(session) : null,
            Situation = Choice<CaseSituation>(value("show")),
            Mark = Words(value("mark")),
            Verdict = Choice<Satisfaction>(value("verdict")),
            Mode = Choice<OperatingMode>(value("mode")),
            Again = Choice<RoundCause>(value("again")) is { } cause && cause is not RoundCause.FirstHandling ? cause : null,
            IsKey = value("key") == "yes",
        },
        Choice<CaseSort>(value("sort")) ?? CaseSort.Due,
        value("dir") == "desc",
        Number(value("page")) ?? 1);

    public static string ListUrl(ReadCaseListRequest request) => Urls.Cases + QueryOf(request);

    public static string ListUrl(CaseListFilter filter) => ListUrl(new ReadCaseListRequest(filter));

    public static string ExportUrl(ReadCaseListRequest request) => Urls.CasesExport + QueryOf(request with { Page = 1 });

    private static string QueryOf(ReadCaseListRequest request)
    {
        var filter = request.Filter;
        var parts = new Dictionary<string, string?>
        {
            ["q"] = filter.Text,
            ["stage"] = filter.Stage?.ToString(),
            ["agency"] = filter.LeadAgencyId?.ToString(),
            ["session"] = filter.SessionId?.ToString(),
            ["show"] = filter.Situation?.ToString(),
            ["mark"] = filter.Mark,
            ["verdict"] = filter.Verdict?.ToString(),
            ["mode"] = filter.Mode?.ToString(),
            ["again"] = filter.Again?.ToString(),
            ["key"] = filter.IsKey ? "yes" : null,
            ["sort"] = request.Sort is CaseSort.Due ? null : request.Sort.ToString(),
            ["dir"] = request.IsDescending ? "desc" : null,
            ["page"] = request.Page > 1 ? request.Page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString("", parts.Where(part => !string.IsNullOrEmpty(part.Value)));
    }

    private static string? Words(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Choice<T>(string? value)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : null;
}
