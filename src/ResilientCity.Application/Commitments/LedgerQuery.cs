using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments;

/// <summary>A promise beside its case.</summary>
internal sealed class LedgerItem
{
    public required CaseFile Case { get; init; }

    public required Commitment Commitment { get; init; }
}

/// <summary>The one set of promises that ledgers, counts and chasing look at: of letters that were sent, in cases the reader may see, without mistakes.</summary>
internal static class LedgerQuery
{
    public static IQueryable<LedgerItem> Standing(this IQueryable<CaseFile> cases) =>
        from one in cases
        where one.Stage != CaseStage.Withdrawn
        from commitment in one.Commitments
        where commitment.State != CommitmentState.Withdrawn && one.Rounds.Any(round => round.Number == commitment.Round && round.RepliedOn != null)
        select new LedgerItem { Case = one, Commitment = commitment };

    public static IQueryable<LedgerItem> Narrowed(this IQueryable<LedgerItem> items, LedgerFilter filter, DateOnly today)
    {
        items = filter.AgencyId is { } agency ? items.Where(one => one.Case.LeadAgencyId == agency || one.Commitment.OwnerAgencyId == agency) : items;
        items = filter.SessionId is { } session ? items.Where(one => one.Case.Proposal.SessionId == session) : items;
        items = filter.Situation is { } situation ? items.In(situation, today) : items;
        return SearchTerms.Of(filter.Text).Aggregate(items, (narrowed, term) => narrowed.Matching(term.Anywhere, term.AsNumber));
    }

    public static IQueryable<LedgerItem> In(this IQueryable<LedgerItem> items, LedgerSituation situation, DateOnly today)
    {
        var lastDay = new DateOnly(today.Year, 12, 31);
        var firstDay = new DateOnly(today.Year, 1, 1);
        return situation switch
        {
            LedgerSituation.Open => items.Where(one => one.Commitment.State == CommitmentState.Open),
            LedgerSituation.Overdue => items.Where(one => one.Commitment.State == CommitmentState.Open && one.Commitment.DueOn < today),
            LedgerSituation.DueThisYear => items.Where(one => one.Commitment.State == CommitmentState.Open && one.Commitment.DueOn >= firstDay && one.Commitment.DueOn <= lastDay),
            LedgerSituation.Undated => items.Where(one => one.Commitment.State == CommitmentState.Open && one.Commitment.DueOn == null),
            LedgerSituation.Done => items.Where(one => one.Commitment.State == CommitmentState.Done),
            _ => items.Where(one => one.Commitment.State == CommitmentState.NotPossible),
        };
    }

    public static IQueryable<LedgerItem> Sorted(this IQueryable<LedgerItem> items) => items
        .OrderBy(one => one.Commitment.State != CommitmentState.Open)
        .ThenBy(one => one.Commitment.DueOn == null)
        .ThenBy(one => one.Commitment.DueOn)
        .ThenBy(one => one.Case.Id)
        .ThenBy(one => one.Commitment.Number);

    private static IQueryable<LedgerItem> Matching(this IQueryable<LedgerItem> items, string anywhere, string? asNumber) => asNumber is null
        ? items.Where(one => EF.Functions.Like(one.Case.Proposal.SearchText, anywhere, SearchTerms.Escape) || EF.Functions.Like(one.Commitment.Sentence, anywhere, SearchTerms.Escape))
        : items.Where(one => EF.Functions.Like(one.Case.Proposal.SearchText, anywhere) || EF.Functions.Like(one.Case.Proposal.SearchText, asNumber)
            || EF.Functions.Like(one.Commitment.Sentence, anywhere));
}
