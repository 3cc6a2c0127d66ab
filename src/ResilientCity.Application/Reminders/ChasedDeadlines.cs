using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Reminders;

/// <summary>A page of open deadlines, with the steps that are done for each.</summary>
/// <param name="LastId">Where the next page goes on; null after the last one.</param>
internal sealed record ChasedPage(IReadOnlyList<ChasedDeadline> Deadlines, ILookup<string, SentReminder> Sent, int? LastId)
{
    /// <summary>What was sent or passed over; a step for which nobody was there is still to be sent.</summary>
    public IReadOnlyCollection<int> DoneFor(ChasedDeadline deadline) =>
        [.. Sent[deadline.Key].Where(one => one.IsSent).SelectMany(one => one.Skipped.Append(one.Offset))];
}

/// <summary>Reads what may have to be chased, page by page, so that its number costs time and not memory.</summary>
internal static class ChasedDeadlines
{
    private static readonly CaseStage[] Ended = [CaseStage.Withdrawn, CaseStage.Archived];
    private static readonly DeadlineKind[] OfOpinions = [DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo];

    /// <param name="scope">Read or write.</param>
    /// <param name="ladder">Whose steps are looked for: dates further away than its first one are left out.</param>
    /// <param name="after">Id of the last deadline of the page before.</param>
    /// <param name="size">How many at most.</param>
    public static async Task<ChasedPage> ReadAsync(ReadScope scope, ReminderLadder ladder, int after, int size)
    {
        var until = scope.Rules.Calendar.DueSoonUntil(scope.Today, ladder.FirstBefore);
        var kinds = ladder.Steps.SelectMany(step => step.Kinds).Distinct().ToList();
        var found = await (
            from deadline in scope.Db.Set<RoundDeadline>()
            where deadline.Id > after && deadline.MetOn == null && (deadline.DueOn == null || deadline.DueOn <= until) && kinds.Contains(deadline.Kind)
            join round in scope.Db.Set<HandlingRound>() on EF.Property<int>(deadline, "RoundId") equals round.Id
            join one in scope.Db.Cases on EF.Property<CaseId>(round, "CaseId") equals one.Id
            where round.Number == one.CurrentRoundNumber && !Ended.Contains(one.Stage)
            orderby deadline.Id
            select new
            {
                deadline.Id,
                CaseId = one.Id,
                Round = round.Number,
                deadline.Kind,
                deadline.AgencyId,
                deadline.DueOn,
                one.Mode,
                one.Stage,
                one.LeadAgencyId,
                one.DivisionId,
                one.OfficerId,
                IsWaived = OfOpinions.Contains(deadline.Kind)
                    && scope.Db.Set<CoHandlingOpinion>().Any(opinion =>
                        EF.Property<int>(opinion, "RoundId") == round.Id && opinion.AgencyId == deadline.AgencyId && opinion.WaivedBecause != null),
            }).Take(size).AsNoTracking().ToListAsync(scope.Ct);
        var deadlines = found
            .Where(one => !one.IsWaived && ChasedDeadline.IsOwed(one.Kind, one.Stage))
            .Select(one => new ChasedDeadline
            {
                CaseId = one.CaseId,
                Round = one.Round,
                Kind = one.Kind,
                CoHandler = one.AgencyId,
                DueOn = one.DueOn,
                Mode = one.Mode,
                Stage = one.Stage,
                LeadAgency = one.LeadAgencyId,
                Division = one.DivisionId,
                Officer = one.OfficerId,
            })
            .ToList();
        return new ChasedPage(deadlines, await SentAsync(scope, deadlines), found.Count < size ? null : found[^1].Id);
    }

    private static async Task<ILookup<string, SentReminder>> SentAsync(ReadScope scope, List<ChasedDeadline> deadlines)
    {
        var cases = deadlines.Select(one => one.CaseId).Distinct().ToList();
        return (await scope.Db.SentReminders.Where(one => EF.Parameter(cases).Contains(one.CaseId)).ToListAsync(scope.Ct)).ToLookup(one => one.DeadlineKey);
    }
}
