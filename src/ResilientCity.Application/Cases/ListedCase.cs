using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>A visible case with the date that drives for this reader.</summary>
internal sealed class ListedCase
{
    public required CaseFile Case { get; init; }

    public DateOnly? Due { get; init; }
}

/// <summary>Narrows and sorts lists of cases, in SQL.</summary>
internal static class ListedCases
{
    /// <summary>Stages are stored by name; this is their order on the way.</summary>
    private static readonly Expression<Func<ListedCase, int>> StageRank = one =>
        one.Case.Stage == CaseStage.Registered ? 1
        : one.Case.Stage == CaseStage.Assigned ? 2
        : one.Case.Stage == CaseStage.ReassignmentRequested ? 3
        : one.Case.Stage == CaseStage.InHandling ? 4
        : one.Case.Stage == CaseStage.InSignOff ? 5
        : one.Case.Stage == CaseStage.SignedOff ? 6
        : one.Case.Stage == CaseStage.Numbered ? 7
        : one.Case.Stage == CaseStage.Replied ? 8
        : one.Case.Stage == CaseStage.Concluded ? 9
        : one.Case.Stage == CaseStage.Archived ? 10
        : 11;

    /// <summary>Every case that the reader may see: with its inner date for the lead agency, without it for the offices, the legal date for all others.</summary>
    /// <param name="scope">The read.</param>
    /// <param name="withFormer">With the cases in which the reader's agency had a part before: for who looks for one by its words, never for a count.</param>
    public static IQueryable<ListedCase> Listed(this ReadScope scope, bool withFormer = false)
    {
        var actor = scope.Actor;
        var cases = withFormer ? scope.ReadableCases : scope.VisibleCases;
        if (CaseVisibility.SeesEveryCase(actor))
        {
            return cases.Select(one => new ListedCase { Case = one, Due = one.OfficialDueOn });
        }

        return actor.AgencyId is { } agency && actor.DelegateId is null
            ? cases.Select(one => new ListedCase { Case = one, Due = one.LeadAgencyId == agency ? one.DueOn : one.LegalDueOn })
            : cases.Select(one => new ListedCase { Case = one, Due = one.LegalDueOn });
    }

    public static IQueryable<ListedCase> Narrowed(this IQueryable<ListedCase> cases, CaseListFilter filter, ReadScope scope)
    {
        cases = filter.Stage is { } stage ? cases.Where(one => one.Case.Stage == stage) : cases;
        cases = filter.LeadAgencyId is { } agency ? cases.Where(one => one.Case.LeadAgencyId == agency) : cases;
        cases = filter.SessionId is { } session ? cases.Where(one => one.Case.Proposal.SessionId == session) : cases;
        cases = filter.Mark is { } mark ? cases.Where(one => one.Case.LetterMark == mark) : cases;
        cases = filter.Verdict is { } verdict ? cases.Where(one => one.Case.Verdict == verdict) : cases;
        cases = filter.Mode is { } mode ? cases.Where(one => one.Case.Mode == mode) : cases;
        cases = filter.Again is { } cause ? cases.Where(one => one.Case.Rounds.Any(round => round.Number > 1 && round.Cause == cause)) : cases;
        cases = filter.IsKey ? cases.Where(one => one.Case.KeySupervisions.Any(key => key.UnmarkedOn == null)).SeenInside(scope.Actor) : cases;
        cases = filter.Situation is { } situation ? cases.In(situation, scope) : cases;
        return SearchTerms.Of(filter.Text).Aggregate(cases, (narrowed, term) => narrowed.Matching(term.Anywhere, term.AsNumber, scope.Db));
    }

    private static IQueryable<ListedCase> SeenInside(this IQueryable<ListedCase> cases, Actor actor)
    {
        var agency = actor.DelegateId is null ? actor.AgencyId : null;
        return CaseVisibility.SeesEveryCase(actor) ? cases : cases.Where(one => one.Case.LeadAgencyId == agency);
    }

    public static IQueryable<ListedCase> In(this IQueryable<ListedCase> cases, CaseSituation situation, ReadScope scope)
    {
        var (today, soon) = (scope.Today, scope.Rules.SoonUntil(scope.Today));
        return situation switch
        {
            CaseSituation.Overdue => cases.Where(one => one.Due < today && one.Case.Stage != CaseStage.Replied),
            CaseSituation.DueSoon => cases.Where(one => one.Due >= today && one.Due <= soon && one.Case.Stage != CaseStage.Replied),
            CaseSituation.ReceiptMissing => cases.Where(one => one.Case.Stage == CaseStage.Replied && one.Case.Verdict == null),
            CaseSituation.DissatisfiedWaiting => cases.Where(one => one.Case.Stage == CaseStage.Replied && one.Case.Verdict == Satisfaction.Dissatisfied
                && !one.Case.Rounds.Any(round => round.Number == one.Case.CurrentRoundNumber && round.Meetings.Any())),
            _ => cases.Where(one => one.Case.Stage == CaseStage.Replied
                && ((one.Case.Verdict != null && one.Case.Verdict != Satisfaction.Dissatisfied)
                    || (one.Case.Verdict == Satisfaction.Dissatisfied
                        && one.Case.Rounds.Any(round => round.Number == one.Case.CurrentRoundNumber && round.Meetings.Any()))
                    || (one.Case.Verdict == null
                        && one.Case.OfficialDueOn < today
                        && one.Case.Rounds.Any(round => round.Number == one.Case.CurrentRoundNumber && round.RemindedOn != null)))),
        };
    }

    public static IQueryable<ListedCase> Sorted(this IQueryable<ListedCase> cases, CaseSort sort, bool descending, CaseDbContext db) => (sort switch
    {
        CaseSort.Number => cases.By(one => one.Case.Proposal.Number.Length, descending).AndBy(one => one.Case.Proposal.Number, descending),
        CaseSort.Stage => cases.By(StageRank, descending).ThenBy(one => one.Due == null).ThenBy(one => one.Due),
        CaseSort.Agency => cases.By(one => db.Agencies.First(agency => agency.Id == one.Case.LeadAgencyId).ShortName, descending)
            .ThenBy(one => one.Due == null).ThenBy(one => one.Due),
        CaseSort.LastMoved => cases.By(one => one.Case.LastMovedAt, descending),
        _ => cases.OrderBy(one => one.Due == null).AndBy(one => one.Due, descending),
    }).ThenBy(one => one.Case.Id);

    private static IOrderedQueryable<ListedCase> By<TKey>(this IQueryable<ListedCase> cases, Expression<Func<ListedCase, TKey>> key, bool descending) =>
        descending ? cases.OrderByDescending(key) : cases.OrderBy(key);

    private static IOrderedQueryable<ListedCase> AndBy<TKey>(this IOrderedQueryable<ListedCase> cases, Expression<Func<ListedCase, TKey>> key, bool descending) =>
        descending ? cases.ThenByDescending(key) : cases.ThenBy(key);

    private static IQueryable<ListedCase> Matching(this IQueryable<ListedCase> cases, string anywhere, string? asNumber, CaseDbContext db)
    {
        var found = asNumber is null
            ? db.Proposals.Where(proposal => EF.Functions.Like(proposal.SearchText, anywhere, SearchTerms.Escape))
            : db.Proposals.Where(proposal => EF.Functions.Like(proposal.SearchText, anywhere) || EF.Functions.Like(proposal.SearchText, asNumber));
        return cases.Where(one => found.Select(proposal => proposal.Id).Contains(one.Case.ProposalId));
    }
}
