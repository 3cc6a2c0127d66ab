using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>What the uses of the yearly report share: its cases, and its rows.</summary>
internal static class YearlyReading
{
    /// <summary>The visible cases of the key with something to tell, in the order of their numbers.</summary>
    public static async Task<List<CaseFile>> YearlyCasesAsync(this ReadScope scope, YearlyKey key)
    {
        var found = await scope.VisibleCases.WholeCase()
            .Where(one => one.LeadAgencyId == key.AgencyId && one.Mode == key.Mode && one.Stage != CaseStage.Withdrawn && one.Commitments.Any()
                && one.Proposal.Delegates.Any(raised => raised.DelegateId == key.DelegateId))
            .ToListAsync(scope.Ct);
        return [.. found.Where(one => YearlyLines.Of(one, key.Year).Count > 0).OrderBy(one => one.Proposal.Number, StringComparer.Ordinal).ThenBy(one => one.Id.Value)];
    }

    public static IQueryable<YearlyReport> WithParts(this IQueryable<YearlyReport> reports) =>
        reports.Include(one => one.Cases).Include(one => one.Receipt).Include(one => one.Meeting);

    public static Task<YearlyReport?> FindYearlyAsync(this ReadScope scope, YearlyKey key) => scope.Db.YearlyReports.WithParts().FirstOrDefaultAsync(
        one => one.AgencyId == key.AgencyId && one.DelegateId == key.DelegateId && one.Year == key.Year && one.Mode == key.Mode, scope.Ct);

    public static DueDate? ReceiptDueOf(this ReadScope scope, YearlyReport report) =>
        report.Receipt is null && scope.Rules.On(report.SentOn).DeadlineFor(DeadlineKind.CommitmentReceipt, report.SentOn, scope.Rules.Calendar)?.DueOn is { } due
            ? DueDate.Of(due, DeadlineKind.CommitmentReceipt, scope.Today, scope.Rules)
            : null;

    /// <summary>One row for each delegate, agency and mode with something to tell, or told: who joined a proposal is told like who leads it.</summary>
    public static async Task<IReadOnlyList<YearlyRow>> YearlyRowsAsync(this ReadScope scope, int year)
    {
        var (lastDay, before) = (new DateOnly(year, 12, 31), new DateOnly(year - 1, 1, 1));
        var found = await (
            from item in scope.VisibleCases.Standing()
            let replied = item.Case.Rounds.Where(round => round.Number == item.Commitment.Round).Select(round => round.RepliedOn).FirstOrDefault()
            where replied <= lastDay
                && (item.Commitment.State == CommitmentState.Open || (item.Commitment.DueOn >= before && item.Commitment.DueOn <= lastDay)
                    || (item.Commitment.ClosedOn >= before && item.Commitment.ClosedOn <= lastDay) || replied >= before)
            from raised in item.Case.Proposal.Delegates
            select new
            {
                item.Case.Id,
                item.Case.LeadAgencyId,
                item.Case.Mode,
                raised.DelegateId,
                item.Commitment.State,
                item.Commitment.DueOn,
            }).ToListAsync(scope.Ct);
        var agencies = await scope.Db.Agencies.Select(agency => new { agency.Id, agency.ShortName }).ToDictionaryAsync(agency => agency.Id, agency => agency.ShortName, scope.Ct);
        var reports = await scope.Db.YearlyReports.WithParts().Where(one => one.Year == year).ToListAsync(scope.Ct);
        var told = found.GroupBy(one => (one.LeadAgencyId, one.DelegateId, one.Mode)).ToList();
        var ids = told.Select(group => group.Key.DelegateId).Distinct().ToList();
        var people = await scope.Db.Delegates.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, scope.Ct);
        return
        [
            .. told.Select(group => RowOf(
                    new YearlyRow
                    {
                        AgencyId = group.Key.LeadAgencyId,
                        Agency = agencies.GetValueOrDefault(group.Key.LeadAgencyId) ?? "",
                        DelegateId = group.Key.DelegateId,
                        Delegate = people[group.Key.DelegateId].Name,
                        LeftOfficeOn = people[group.Key.DelegateId].LeftOfficeOn,
                        Mode = group.Key.Mode,
                        Year = year,
                        FirstCase = new Domain.CaseId(group.Min(one => one.Id.Value)),
                        Cases = group.Select(one => one.Id).Distinct().Count(),
                        Open = group.Count(one => one.State is CommitmentState.Open),
                        Overdue = group.Count(one => one.State is CommitmentState.Open && one.DueOn < scope.Today),
                        Done = group.Count(one => one.State is CommitmentState.Done),
                        NotPossible = group.Count(one => one.State is CommitmentState.NotPossible),
                    },
                    reports.Find(one => (one.AgencyId, one.DelegateId, one.Mode) == group.Key),
                    scope))
                .OrderBy(row => row.Agency, StringComparer.Ordinal)
                .ThenBy(row => row.Delegate, StringComparer.Ordinal),
        ];
    }

    /// <summary>Sent within its year by the liaison of the agency whose promises they are, to a delegate in office.</summary>
    private static YearlyRow RowOf(YearlyRow row, YearlyReport? report, ReadScope scope) => report is null
        ? row with { IsToSend = row is { LeftOfficeOn: null } && row.Year == scope.Today.Year && scope.Actor.AgencyId == row.AgencyId && scope.Actor.Is(Domain.Role.Liaison) }
        : row with { SentOn = report.SentOn, ReceiptDue = scope.ReceiptDueOf(report), Verdict = report.Receipt?.Verdict, HasMet = report.Meeting is not null };
}
