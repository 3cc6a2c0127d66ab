using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments;

/// <summary>One page of the ledger of promises.</summary>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Page">From 1; a page past the end gives the last.</param>
public sealed record ReadLedgerRequest(LedgerFilter Filter, int Page = 1)
{
    public const int PageSize = 30;
}

/// <inheritdoc cref="ReadLedgerRequest"/>
public sealed class ReadLedger(CaseStore store)
{
    private const int RowsAtOnce = 500;

    public Task<Outcome<Ledger>> ExecuteAsync(ReadLedgerRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<Ledger>(
            actor,
            async scope =>
            {
                var narrowed = scope.VisibleCases.Standing().Narrowed(request.Filter, scope.Today);
                var total = await narrowed.CountAsync(scope.Ct);
                var pages = Math.Max(1, (total + ReadLedgerRequest.PageSize - 1) / ReadLedgerRequest.PageSize);
                var page = Math.Clamp(request.Page, 1, pages);
                var rows = await RowsAsync(scope, narrowed.Sorted().Skip((page - 1) * ReadLedgerRequest.PageSize).Take(ReadLedgerRequest.PageSize));
                return new Ledger(rows, total, page, pages, await CountsAsync(scope), await FulfilmentAsync(scope));
            },
            ct);

    /// <summary>All pages, for an export; nothing for a closed account.</summary>
    public async IAsyncEnumerable<LedgerRow> ReadAllAsync(LedgerFilter filter, Actor actor, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += RowsAtOnce)
        {
            var from = skip;
            var rows = await store.ReadAsync<List<LedgerRow>>(
                actor,
                async scope => await RowsAsync(scope, scope.VisibleCases.Standing().Narrowed(filter, scope.Today).Sorted().Skip(from).Take(RowsAtOnce)),
                ct);
            foreach (var row in rows.IsDone ? rows.Value : [])
            {
                yield return row;
            }

            if (!rows.IsDone || rows.Value.Count < RowsAtOnce)
            {
                yield break;
            }
        }
    }

    private static async Task<List<LedgerRow>> RowsAsync(ReadScope scope, IQueryable<LedgerItem> items)
    {
        var found = await (
            from item in items
            join session in scope.Db.Sessions on item.Case.Proposal.SessionId equals session.Id
            select new
            {
                item.Commitment,
                item.Case.Id,
                item.Case.Proposal.Number,
                item.Case.Proposal.Title,
                IsClassified = item.Case.Proposal.IsClassifiedPlaceholder,
                session.Congress,
                session.Session,
                session.Year,
                LeadDelegate = item.Case.Proposal.Delegates.Where(raised => raised.Order == 1).Select(raised => raised.Name).FirstOrDefault(),
                LeadAgency = scope.Db.Agencies.First(agency => agency.Id == item.Case.LeadAgencyId).ShortName,
                Owner = scope.Db.Agencies.Where(agency => agency.Id == item.Commitment.OwnerAgencyId).Select(agency => agency.ShortName).FirstOrDefault(),
            }).ToListAsync(scope.Ct);
        return
        [
            .. found.Select(one => new LedgerRow
            {
                Id = one.Commitment.Id,
                CaseId = one.Id,
                Number = one.Commitment.Number,
                Round = one.Commitment.Round,
                ProposalNumber = one.Number,
                Title = one.Title,
                IsClassified = one.IsClassified,
                Session = one.Congress + (one.Session ?? one.Year.ToString(CultureInfo.InvariantCulture)),
                LeadDelegate = one.LeadDelegate,
                LeadAgency = one.LeadAgency,
                Owner = one.Owner ?? one.LeadAgency,
                Sentence = one.Commitment.Sentence,
                Measure = one.Commitment.Measure,
                Target = one.Commitment.Target,
                Unit = one.Commitment.Unit,
                Reached = one.Commitment.Reached,
                ReportedOn = one.Commitment.ReportedOn,
                DueOn = one.Commitment.DueOn,
                Due = one.Commitment is { State: CommitmentState.Open, DueOn: { } due } ? DueDate.Of(due, DeadlineKind.Commitment, scope.Today, scope.Rules) : null,
                State = one.Commitment.State,
                ClosedOn = one.Commitment.ClosedOn,
                IsOverdue = one.Commitment.IsOverdueOn(scope.Today),
            }),
        ];
    }

    private static async Task<LedgerCounts> CountsAsync(ReadScope scope)
    {
        var all = scope.VisibleCases.Standing();
        return new LedgerCounts(
            await all.In(LedgerSituation.Open, scope.Today).CountAsync(scope.Ct),
            await all.In(LedgerSituation.Overdue, scope.Today).CountAsync(scope.Ct),
            await all.In(LedgerSituation.Done, scope.Today).CountAsync(scope.Ct),
            await all.In(LedgerSituation.NotPossible, scope.Today).CountAsync(scope.Ct));
    }

    /// <summary>Over what was replied to and not withdrawn. A mark proposed for an earlier letter counts no more once a later one is sent.</summary>
    private static async Task<FulfilmentRate?> FulfilmentAsync(ReadScope scope)
    {
        if (scope.Actor.DelegateId is not null)
        {
            return null;
        }

        var codes = scope.Rules.FulfilledCodes();
        var replied = scope.VisibleCases.Where(one => one.LetterMark != null && one.Stage != CaseStage.Withdrawn);
        return new FulfilmentRate(
            await replied.CountAsync(scope.Ct),
            await replied.CountAsync(one => codes.Contains(one.LetterMark!), scope.Ct), // not null, filtered above
            await replied.Where(IsFulfilledToday(codes)).CountAsync(scope.Ct));
    }

    private static System.Linq.Expressions.Expression<Func<CaseFile, bool>> IsFulfilledToday(List<string> codes) => one =>
        codes.Contains(one.LetterMark!) // not null, filtered before
        || (one.KeptMark != null && codes.Contains(one.KeptMark) && !one.Rounds.Any(round => round.Number > one.KeptMarkRound && round.RepliedOn != null));
}
