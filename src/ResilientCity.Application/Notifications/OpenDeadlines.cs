using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Notifications;

/// <summary>An open date of a case that somebody has to keep.</summary>
internal sealed record OpenDeadline(CaseId CaseId, NoticeCase Case, string LeadAgency, int Round, DeadlineKind Kind, DateOnly DueOn, AgencyId? AgencyId);

/// <summary>
/// The open dates that are this person's own: the liaison's those of what his agency leads and of its opinions elsewhere, the officer's those of his cases, a
/// delegate's his receipts, an office's its decisions. Who only watches has none.
/// </summary>
internal static class OpenDeadlines
{
    private const int Most = 1_000;
    private static readonly DeadlineKind[] OfLead =
    [
        DeadlineKind.ReassignmentRequest, DeadlineKind.FirstContact, DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo, DeadlineKind.Reply,
        DeadlineKind.Rehandling, DeadlineKind.Publication, DeadlineKind.NoticeDate, DeadlineKind.InnerDate,
    ];

    private static readonly DeadlineKind[] AfterReply = [DeadlineKind.Publication, DeadlineKind.Receipt];
    private static readonly DeadlineKind[] OfOffice = [DeadlineKind.ReassignmentDecision, DeadlineKind.Assignment];
    private static readonly CaseStage[] Closed = [CaseStage.Concluded, CaseStage.Archived, CaseStage.Withdrawn];

    public static async Task<IReadOnlyList<OpenDeadline>> OfAsync(ReadScope scope)
    {
        var kinds = KindsOf(scope.Actor);
        var lines = await (
            from one in MineIn(scope)
            from round in one.Rounds
            where round.Number == one.CurrentRoundNumber
            from deadline in round.Deadlines
            where deadline.MetOn == null && deadline.DueOn != null && kinds.Contains(deadline.Kind)
            orderby deadline.DueOn, deadline.Id
            select new
            {
                one.Id,
                one.Proposal.Kind,
                one.Proposal.Number,
                one.Proposal.Title,
                one.Proposal.IsClassifiedPlaceholder,
                one.LeadAgencyId,
                LeadAgency = scope.Db.Agencies.First(agency => agency.Id == one.LeadAgencyId).ShortName,
                Round = round.Number,
                round.RepliedOn,
                Deadline = deadline.Kind,
                deadline.DueOn,
                deadline.AgencyId,
            }).Take(Most).ToListAsync(scope.Ct);
        return
        [
            .. from line in lines
               where line.RepliedOn is null || AfterReply.Contains(line.Deadline)
               where line.Deadline is not DeadlineKind.ReassignmentRequest || line.DueOn >= scope.Today
               where IsFor(scope.Actor, line.LeadAgencyId, line.AgencyId)
               select new OpenDeadline(
                   line.Id,
                   new NoticeCase(line.Kind, line.Number, line.Title, line.IsClassifiedPlaceholder),
                   line.LeadAgency,
                   line.Round,
                   line.Deadline,
                   line.DueOn!.Value, // filtered
                   line.AgencyId),
        ];
    }

    private static IQueryable<CaseFile> MineIn(ReadScope scope)
    {
        var open = scope.VisibleCases.Where(one => !Closed.Contains(one.Stage));
        var (account, agency, division) = (scope.Actor.AccountId, scope.Actor.AgencyId, scope.Actor.DivisionId);
        if (agency is null || scope.Actor.Is(Role.Liaison))
        {
            return agency is null ? open : open.Where(one => one.LeadAgencyId == agency || one.CoHandlers.Any(party => party.AgencyId == agency));
        }

        return open.Where(one => one.LeadAgencyId == agency
            && (one.OfficerId == account || (one.OfficerId == null && one.DivisionId != null && one.DivisionId == division)));
    }

    private static DeadlineKind[] KindsOf(Actor actor) => actor switch
    {
        { DelegateId: not null } => [DeadlineKind.Receipt],
        { AgencyId: not null } => OfLead,
        _ when actor.Is(Role.CommitteeOffice) || actor.Is(Role.GovernmentOffice) => OfOffice,
        _ => [],
    };

    /// <summary>The lead agency keeps them all; another only that of its own opinion.</summary>
    private static bool IsFor(Actor actor, AgencyId lead, AgencyId? ofAgency) =>
        actor.AgencyId is null || actor.AgencyId == lead || ofAgency == actor.AgencyId;
}
