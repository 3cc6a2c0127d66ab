using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>
/// A case as it is typed: <c>0750</c> (750 is the same), where several have that number with session and agency: <c>市五届五次/0750@市应急管理局</c>.
/// </summary>
internal sealed record CaseReference(string? Session, string Number, string? Agency)
{
    private const string Meeting = "会议";
    private const string Recess = "闭会";

    public static CaseReference Parse(string typed)
    {
        var at = typed.IndexOfAny(['@', '＠']);
        var (left, agency) = at < 0 ? (typed, null) : (typed[..at], typed[(at + 1)..].Trim());
        var slash = left.LastIndexOfAny(['/', '／']);
        return new(slash < 0 ? null : left[..slash].Trim(), ProposalNumberText.Of(left[(slash + 1)..]), string.IsNullOrEmpty(agency) ? null : agency);
    }

    public static string Write(string congress, string? session, int year, string number, string agency) =>
        $"{SessionName(congress, session, year)}/{number}@{agency}";

    /// <summary>市五届五次, or 市五届闭会2022 between sessions.</summary>
    public static string SessionName(string congress, string? session, int year) =>
        congress + (session is null ? Recess + year.ToString(CultureInfo.InvariantCulture) : session.Replace(Meeting, "", StringComparison.Ordinal));

    public bool IsOfSession(string sessionName) =>
        Session is not { Length: > 0 } given || SourceText.WithoutSpace(given).Replace("人大", "", StringComparison.Ordinal).Replace(Meeting, "", StringComparison.Ordinal) is var plain
            && (sessionName == plain || sessionName.EndsWith(plain, StringComparison.Ordinal) || plain.EndsWith(sessionName, StringComparison.Ordinal));
}

/// <summary>A row of what the candidates of a number are chosen from.</summary>
internal sealed record NumberedCase(
    CaseId Id,
    Domain.Proposals.ProposalKind Kind,
    string Number,
    string Title,
    SessionId SessionId,
    string Congress,
    string? Session,
    int Year,
    AgencyId LeadAgencyId,
    string LeadAgency,
    Domain.Workflow.CaseStage Stage)
{
    public string SessionName => CaseReference.SessionName(Congress, Session, Year);

    public CaseCandidate ToCandidate() => new(Id, CaseReference.Write(Congress, Session, Year, Number, LeadAgency), Number, Title, LeadAgency, Stage);
}

internal static class NumberedCases
{
    /// <summary>The cases the actor may see whose number is the same as it is compared: 750 finds 0750.</summary>
    public static async Task<IReadOnlyList<NumberedCase>> WithNumberAsync(this ReadScope scope, string number)
    {
        var comparable = ProposalNumberText.Comparable(number);
        var ending = string.Concat(comparable.Reverse().TakeWhile(char.IsAsciiDigit).Reverse());
        var found = await Rows(scope, scope.VisibleCases.Where(one => one.Proposal.Number.EndsWith(ending))).ToListAsync(scope.Ct);
        return [.. found.Where(one => ProposalNumberText.Comparable(one.Number) == comparable).OrderByDescending(one => one.Year).ThenBy(one => one.Id.Value)];
    }

    public static async Task<IReadOnlyList<NumberedCase>> WithTitleAsync(this ReadScope scope, string title)
    {
        var found = await Rows(scope, scope.VisibleCases.Where(one => one.Proposal.Title == title)).ToListAsync(scope.Ct);
        return [.. found.OrderByDescending(one => one.Year).ThenBy(one => one.Id.Value)];
    }

    public static Task<NumberedCase?> NumberedAsync(this ReadScope scope, CaseId id) =>
        Rows(scope, scope.VisibleCases.Where(one => one.Id == id)).FirstOrDefaultAsync(scope.Ct);

    private static IQueryable<NumberedCase> Rows(ReadScope scope, IQueryable<Domain.Cases.CaseFile> cases) =>
        from one in cases
        join session in scope.Db.Sessions on one.Proposal.SessionId equals session.Id
        join agency in scope.Db.Agencies on one.LeadAgencyId equals agency.Id
        select new NumberedCase(
            one.Id,
            one.Proposal.Kind,
            one.Proposal.Number,
            one.Proposal.Title,
            session.Id,
            session.Congress,
            session.Session,
            session.Year,
            agency.Id,
            agency.ShortName,
            one.Stage);
}
