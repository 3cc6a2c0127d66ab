using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>Reads of a case that only need what its letter is made of: they come after every autosave.</summary>
internal static class PresentDraft
{
    /// <summary>
    /// The case with the present round's draft, opinions and letter, for those of the lead agency. Earlier rounds stay in the store; of the versions
    /// only the latest is read, and only where it is in sign-off or signed.
    /// </summary>
    public static async Task<CaseFile?> FindDraftForHandlingAsync(this ReadScope scope, CaseId id)
    {
        var head = await scope.VisibleCases.Where(one => one.Id == id).Select(one => new { one.Stage, one.CurrentRoundNumber }).FirstOrDefaultAsync(scope.Ct);
        if (head is null)
        {
            return null;
        }

        var withDraft = scope.VisibleCases.WithDraft(head.CurrentRoundNumber);
        if (head.Stage is CaseStage.InSignOff or CaseStage.SignedOff)
        {
            withDraft = withDraft.Include(one => one.Rounds).ThenInclude(round => round.Versions.OrderByDescending(version => version.Number).Take(1));
        }

        var found = await withDraft.FirstOrDefaultAsync(one => one.Id == id, scope.Ct);
        return found?.AudienceOf(scope.Actor) is CaseAudience.Handling ? found : null;
    }

    private static IQueryable<CaseFile> WithDraft(this IQueryable<CaseFile> cases, int current) => cases
        .Include(one => one.Proposal).ThenInclude(proposal => proposal.Delegates)
        .Include(one => one.MergedProposals).ThenInclude(merged => merged.Proposal).ThenInclude(proposal => proposal.Delegates)
        .Include(one => one.CoHandlers)
        .Include(one => one.Commitments)
        .Include(one => one.Asks).ThenInclude(ask => ask.Ties)
        .Include(one => one.Rounds.Where(round => round.Number == current)).ThenInclude(round => round.Opinions)
        .Include(one => one.Rounds).ThenInclude(round => round.Draft).ThenInclude(draft => draft.Sections)
        .Include(one => one.Rounds).ThenInclude(round => round.Letter)
        .AsSplitQuery();
}
