using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>The date that an agency is reminded of by hand: its opinion's, or the earliest open one of the reply that the office knows.</summary>
internal static class OwedDeadlines
{
    private static readonly DeadlineKind[] OfReply = [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate];

    public static ChasedDeadline Of(CaseFile one, AgencyId agency)
    {
        var coHandler = agency == one.LeadAgencyId ? (AgencyId?)null : agency;
        var owed = one.Round.Deadlines
            .Where(date => date.IsOpen && date.AgencyId == coHandler && (coHandler is not null || OfReply.Contains(date.Kind)))
            .OrderBy(date => date.DueOn ?? DateOnly.MaxValue)
            .FirstOrDefault();
        return new ChasedDeadline
        {
            CaseId = one.Id,
            Round = one.CurrentRoundNumber,
            Kind = owed?.Kind ?? (coHandler is null ? DeadlineKind.Reply : DeadlineKind.CoHandlingOpinion),
            CoHandler = coHandler,
            DueOn = owed?.DueOn,
            Mode = one.Mode,
            Stage = one.Stage,
            LeadAgency = one.LeadAgencyId,
            Division = one.DivisionId,
            Officer = one.OfficerId,
        };
    }
}
