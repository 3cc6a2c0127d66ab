using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Reminders;

/// <summary>An open date near or past, and who owes it.</summary>
internal sealed record CallDate(int DeadlineId, CaseId CaseId, AgencyId Lead, AgencyId Owes, DeadlineKind Kind, DateOnly DueOn);

/// <summary>Finds the dates that somebody may be called about, as far as the reader may know of them.</summary>
internal static class CallDates
{
    private static readonly DeadlineKind[] OfOpinions = [DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo];

    public static async Task<List<CallDate>> FindAsync(ReadScope scope, CallListShow show)
    {
        var (today, soon) = (scope.Today, scope.Rules.SoonUntil(scope.Today));
        var kinds = ReminderLadder.Chaseable.ToList();
        var dates = scope.Db.Set<RoundDeadline>().Where(date => date.MetOn == null && kinds.Contains(date.Kind));
        dates = show is CallListShow.Overdue ? dates.Where(date => date.DueOn < today) : dates.Where(date => date.DueOn >= today && date.DueOn <= soon);
        var found = await (
            from date in dates
            join round in scope.Db.Set<HandlingRound>() on EF.Property<int>(date, "RoundId") equals round.Id
            join one in scope.VisibleCases on EF.Property<CaseId>(round, "CaseId") equals one.Id
            where round.Number == one.CurrentRoundNumber
            orderby date.DueOn, one.Id, date.Id
            select new
            {
                date.Id,
                CaseId = one.Id,
                one.LeadAgencyId,
                date.AgencyId,
                date.Kind,
                date.DueOn,
                one.Stage,
                one.Mode,
                IsWaived = OfOpinions.Contains(date.Kind)
                    && scope.Db.Set<CoHandlingOpinion>().Any(opinion =>
                        EF.Property<int>(opinion, "RoundId") == round.Id && opinion.AgencyId == date.AgencyId && opinion.WaivedBecause != null),
            }).ToListAsync(scope.Ct);
        var isOffice = CaseVisibility.SeesEveryCase(scope.Actor);
        var own = scope.Actor.AgencyId;
        return
        [
            .. found
                .Where(one => !one.IsWaived && ChasedDeadline.IsOwed(one.Kind, one.Stage))
                .Where(one => one.LeadAgencyId == own
                    || (isOffice ? one.Kind is not DeadlineKind.InnerDate && one.Mode is OperatingMode.WholeProcess : one.AgencyId is not null && one.AgencyId == own))
                .Select(one => new CallDate(one.Id, one.CaseId, one.LeadAgencyId, one.AgencyId ?? one.LeadAgencyId, one.Kind, one.DueOn!.Value)), // filtered in the query
        ];
    }

    public static async Task<IReadOnlyList<CallAgency>> AgenciesAsync(ReadScope scope, IEnumerable<AgencyId> ids)
    {
        var wanted = ids.ToHashSet();
        var all = await scope.Db.Agencies.Select(one => new { one.Id, one.ShortName }).ToListAsync(scope.Ct);
        return [.. all.Where(one => wanted.Contains(one.Id)).OrderBy(one => one.ShortName, StringComparer.Ordinal).Select(one => new CallAgency(one.Id, one.ShortName))];
    }
}
