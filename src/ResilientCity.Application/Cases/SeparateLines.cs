using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>Where one of several agencies stands that answer the same proposal in parts.</summary>
/// <param name="Id">Its case.</param>
/// <param name="Agency">Who leads it.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="AssignedOn">When it was assigned.</param>
/// <param name="DueOn">Its open legal date.</param>
/// <param name="RepliedOn">When its reply was sent.</param>
/// <param name="Mark">The mark on its letter, once sent.</param>
/// <param name="IsThis">It is the case that is shown.</param>
/// <param name="MayOpen">The reader may see that case.</param>
public sealed record SeparateLine(
    CaseId Id,
    string Agency,
    CaseStage Stage,
    DateOnly? AssignedOn,
    DateOnly? DueOn,
    DateOnly? RepliedOn,
    string? Mark,
    bool IsThis,
    bool MayOpen);

/// <summary>One view of the whole: every case of the proposal, where there are several. For those who handle it, the offices and the delegate.</summary>
internal static class SeparateLines
{
    public static async Task<IReadOnlyList<SeparateLine>> ReadAsync(CaseSubject subject)
    {
        if (!subject.IsInside && subject.Audience is not CaseAudience.Delegate)
        {
            return [];
        }

        var (one, scope) = (subject.Case, subject.Scope);
        var found = await (
            from other in scope.Db.Cases
            where other.ProposalId == one.ProposalId
            from round in other.Rounds
            where round.Number == other.CurrentRoundNumber
            orderby other.Id
            select new { other.Id, other.LeadAgencyId, other.Stage, round.StartedOn, other.LegalDueOn, round.RepliedOn, other.LetterMark }).ToListAsync(scope.Ct);
        if (found.Count < 2)
        {
            return [];
        }

        var visible = await scope.VisibleCases.Where(other => other.ProposalId == one.ProposalId).Select(other => other.Id).ToListAsync(scope.Ct);
        return
        [
            .. found.Select(other => new SeparateLine(
                other.Id,
                subject.Names.Agency(other.LeadAgencyId).ShortName,
                other.Stage,
                other.StartedOn,
                other.LegalDueOn,
                other.RepliedOn,
                other.LetterMark,
                other.Id == one.Id,
                visible.Contains(other.Id))),
        ];
    }
}
