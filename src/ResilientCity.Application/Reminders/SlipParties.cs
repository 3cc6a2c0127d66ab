using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Reminders;

/// <summary>Whom this reader may send a reminder slip about a case: an office the lead agency, the lead agency's liaison its co-handlers.</summary>
internal static class SlipParties
{
    public static IReadOnlyList<AgencyId> Of(CaseFile one, Actor actor)
    {
        if (!ChasedDeadline.IsOwed(Domain.Deadlines.DeadlineKind.Reply, one.Stage))
        {
            return [];
        }

        if (actor.AgencyId == one.LeadAgencyId && actor.Is(Role.Liaison))
        {
            return ChasedDeadline.IsOwed(Domain.Deadlines.DeadlineKind.CoHandlingOpinion, one.Stage) ? [.. one.OpinionsOwedBy] : [];
        }

        var isOffice = actor.Is(Role.CommitteeOffice) || actor.Is(Role.GovernmentOffice);
        return isOffice && one.Mode is OperatingMode.WholeProcess && one.AudienceOf(actor) is CaseAudience.Oversight ? [one.LeadAgencyId] : [];
    }
}
