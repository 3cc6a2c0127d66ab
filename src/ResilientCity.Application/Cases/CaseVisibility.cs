using Microsoft.EntityFrameworkCore;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>
/// The one visibility rule. Offices see every case; an agency the cases that it leads or co-handles; a delegate the own ones; nobody else
/// learns that a case exists. What is shown of a visible case depends on <see cref="CaseAudience"/>.
/// </summary>
internal static class CaseVisibility
{
    public static IQueryable<CaseFile> VisibleTo(this IQueryable<CaseFile> cases, Actor actor)
    {
        if (SeesEveryCase(actor))
        {
            return cases;
        }

        if (actor.DelegateId is { } delegateId)
        {
            return cases.Where(one => one.Proposal.Delegates.Any(raised => raised.DelegateId == delegateId));
        }

        return actor.AgencyId is { } agencyId
            ? cases.Where(one => one.LeadAgencyId == agencyId || one.CoHandlers.Any(party => party.AgencyId == agencyId))
            : cases.Where(_ => false);
    }

    /// <summary>With the cases that the actor's agency led or co-handled and does not any more: to look up, not to work on or to count.</summary>
    public static IQueryable<CaseFile> ReadableBy(this IQueryable<CaseFile> cases, Actor actor) =>
        !SeesEveryCase(actor) && actor.DelegateId is null && actor.AgencyId is { } agencyId
            ? cases.Where(one => one.LeadAgencyId == agencyId || one.CoHandlers.Any(party => party.AgencyId == agencyId) || one.FormerParties.Any(party => party.AgencyId == agencyId))
            : cases.VisibleTo(actor);

    public static bool SeesEveryCase(Actor actor) =>
        actor.Kind is ActorKind.CommandLine or ActorKind.Job || actor.Is(Role.CommitteeOffice) || actor.Is(Role.GovernmentOffice) || actor.Is(Role.Administrator);

    /// <summary>Of visible cases those whose inner facts this actor sees: all for the offices, what it leads for an agency.</summary>
    public static IQueryable<CaseFile> ForInsiders(this IQueryable<CaseFile> cases, Actor actor)
    {
        var agency = actor.DelegateId is null ? actor.AgencyId : null;
        return SeesEveryCase(actor) ? cases : cases.Where(one => one.LeadAgencyId == agency);
    }

    /// <summary>The aggregate with all its parts, in split queries: its collections would multiply each other in one.</summary>
    public static IQueryable<CaseFile> WholeCase(this IQueryable<CaseFile> cases) => cases
        .Include(one => one.Proposal).ThenInclude(proposal => proposal.Delegates)
        .Include(one => one.MergedProposals).ThenInclude(merged => merged.Proposal).ThenInclude(proposal => proposal.Delegates)
        .Include(one => one.CoHandlers)
        .Include(one => one.FormerParties)
        .Include(one => one.Asks).ThenInclude(ask => ask.Ties)
        .Include(one => one.Rounds).ThenInclude(round => round.Opinions).ThenInclude(opinion => opinion.Versions)
        .Include(one => one.KeySupervisions).ThenInclude(key => key.Notes)
        .Include(one => one.Commitments).ThenInclude(commitment => commitment.Progress).ThenInclude(progress => progress.Evidence)
        .Include(one => one.Rounds).ThenInclude(round => round.Steps)
        .Include(one => one.Rounds).ThenInclude(round => round.SignOffs)
        .Include(one => one.Rounds).ThenInclude(round => round.Versions)
        .Include(one => one.Rounds).ThenInclude(round => round.Dispatches)
        .Include(one => one.Rounds).ThenInclude(round => round.Receipts)
        .Include(one => one.Rounds).ThenInclude(round => round.Meetings)
        .Include(one => one.Rounds).ThenInclude(round => round.Slips)
        .Include(one => one.Rounds).ThenInclude(round => round.Deadlines)
        .Include(one => one.Rounds).ThenInclude(round => round.FinishedFiles)
        .Include(one => one.Rounds).ThenInclude(round => round.Extensions)
        .Include(one => one.Rounds).ThenInclude(round => round.Reassignments)
        .Include(one => one.Rounds).ThenInclude(round => round.Disagreements)
        .Include(one => one.Rounds).ThenInclude(round => round.Reminders)
        .Include(one => one.Rounds).ThenInclude(round => round.Draft).ThenInclude(draft => draft.Sections)
        .Include(one => one.Rounds).ThenInclude(round => round.Letter)
        .AsSplitQuery();

    /// <summary>What of a visible case this actor may read.</summary>
    public static CaseAudience AudienceOf(this CaseFile caseFile, Actor actor) => AudienceOf(caseFile.LeadAgencyId, actor) switch
    {
        CaseAudience.CoHandling when caseFile.IsFormerPartyOnly(actor.AgencyId) => CaseAudience.Former,
        var audience => audience,
    };

    public static CaseAudience AudienceOf(AgencyId leadAgencyId, Actor actor)
    {
        if (actor.Kind is ActorKind.CommandLine or ActorKind.Job || actor.AgencyId == leadAgencyId)
        {
            return CaseAudience.Handling;
        }

        if (actor.Is(Role.CommitteeOffice) || actor.Is(Role.GovernmentOffice) || actor.Is(Role.Administrator))
        {
            return CaseAudience.Oversight;
        }

        return actor.DelegateId is not null ? CaseAudience.Delegate : CaseAudience.CoHandling;
    }
}

/// <summary>For whom a case is shown.</summary>
public enum CaseAudience
{
    /// <summary>The lead agency: everything.</summary>
    Handling,

    /// <summary>The offices: all but the draft before it is sent.</summary>
    Oversight,

    /// <summary>A co-handling agency: its own opinion, the exact text from its countersign request on, the letter once sent.</summary>
    CoHandling,

    /// <summary>The delegate: the own proposal, where it stands, and the letter once sent.</summary>
    Delegate,

    /// <summary>An agency that led or co-handled and does not any more: the proposal, what it did itself, and where the case went.</summary>
    Former,
}
