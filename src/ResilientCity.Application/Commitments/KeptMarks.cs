using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Commitments;

/// <summary>The mark of the letter that was sent last, and those that count as fulfilled.</summary>
internal static class KeptMarks
{
    /// <summary>The mark of the last letter sent, with what its rules want of it; null where it has none, or a scheme that is not there any more.</summary>
    public static ResultMark? MarkOf(this ReadScope scope, CaseFile one) =>
        one.LetterMark is { } code && one.Rounds.LastOrDefault(round => round.RepliedOn is not null) is { } sent
            ? SchemeOf(scope.Rules, sent, scope.Today)?.Mark(code)
            : null;

    /// <summary>The marks that may take its place: those that count in the fulfilment rate.</summary>
    public static IReadOnlyList<ResultMark> FulfilledMarksOf(this ReadScope scope, CaseFile one) =>
        one.Rounds.LastOrDefault(round => round.RepliedOn is not null) is { } sent
            ? [.. SchemeOf(scope.Rules, sent, scope.Today)?.Marks.Where(mark => mark.CountsAsFulfilled) ?? []]
            : [];

    /// <summary>Codes of the marks that count as fulfilled in any rule set.</summary>
    public static List<string> FulfilledCodes(this RuleBook rules) =>
        [.. rules.RuleSets.SelectMany(set => set.MarkSchemes).SelectMany(scheme => scheme.Marks).Where(mark => mark.CountsAsFulfilled).Select(mark => mark.Code).Distinct()];

    public static async Task NotifyKeptAsync(this WriteScope scope, CaseFile one)
    {
        var agency = one.LeadAgencyId.Value;
        var liaisons = await scope.Db.Users.AsNoTracking().Where(user => user.AgencyId == new AgencyId(agency) && !user.IsClosed).ToListAsync(scope.Ct);
        foreach (var liaison in liaisons.Where(user => user.Roles.Contains(Role.Liaison)))
        {
            scope.Notify(new Notice(NoticeKind.PromisesKept, new AccountId(liaison.Id), one.Id, $"promises-kept/{one.Id}/{one.CurrentRoundNumber}", Notice.NoFacts, scope.Now));
        }
    }

    private static ResultMarkScheme? SchemeOf(RuleBook rules, HandlingRound round, DateOnly today)
    {
        var set = rules.For(round, today);
        return round.Draft.MarkScheme is { } code ? set.MarkScheme(code) : set.DefaultMarkScheme;
    }
}
