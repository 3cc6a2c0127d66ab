using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Replies;

/// <summary>Finds what the composer needs in the store.</summary>
internal static class ComposeReply
{
    public static async Task<LetterDocument> ComposeReplyAsync(this ReadScope scope, CaseFile caseFile) =>
        ReplyComposer.Compose(caseFile, await scope.ComposerFactsAsync(caseFile));

    public static async Task<ComposerFacts> ComposerFactsAsync(this ReadScope scope, CaseFile caseFile, DateOnly? day = null)
    {
        var session = await scope.Db.Sessions.FirstAsync(one => one.Id == caseFile.Proposal.SessionId, scope.Ct);
        Domain.AgencyId[] parties = [caseFile.LeadAgencyId, .. caseFile.CoHandlers.Select(one => one.AgencyId), .. caseFile.Rounds.SelectMany(round => round.Opinions).Select(opinion => opinion.AgencyId)];
        var agencies = await scope.Db.Agencies
            .Where(agency => parties.Contains(agency.Id))
            .Include(agency => agency.Names)
            .Include(agency => agency.SignOffSteps)
            .AsSplitQuery()
            .ToDictionaryAsync(agency => agency.Id, scope.Ct);
        return new ComposerFacts(session, agencies, scope.Rules.For(caseFile.Round, scope.Today), day ?? scope.Today);
    }
}
