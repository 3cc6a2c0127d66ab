using Microsoft.EntityFrameworkCore;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>A like proposal that this case answers too.</summary>
public sealed record MergedLine(string Number, string Title, string? LeadDelegate, DateOnly MergedOn, CaseId FromCase, bool MayOpen);

/// <summary>The case that answers this one's proposal; the delegate learns its number only.</summary>
public sealed record MergedInto(CaseId Id, string Number, bool MayOpen);

internal static class MergedLines
{
    public static async Task<IReadOnlyList<MergedLine>> ReadAsync(CaseSubject subject)
    {
        var from = subject.Case.MergedProposals.Select(merged => merged.FromCaseId).ToList();
        if (from.Count == 0 || subject.Audience is CaseAudience.Former)
        {
            return [];
        }

        var visible = await subject.Scope.VisibleCases.Where(one => from.Contains(one.Id)).Select(one => one.Id).ToListAsync(subject.Scope.Ct);
        return
        [
            .. subject.Case.MergedProposals.Select(merged => new MergedLine(
                merged.Proposal.Number, merged.Proposal.Title, merged.Proposal.Lead?.Name, merged.MergedOn, merged.FromCaseId, visible.Contains(merged.FromCaseId))),
        ];
    }

    public static async Task<MergedInto?> IntoAsync(CaseSubject subject)
    {
        if (subject.Case.MergedIntoId is not { } into || subject.Audience is CaseAudience.Former)
        {
            return null;
        }

        var number = await subject.Scope.Db.Cases.Where(one => one.Id == into).Select(one => one.Proposal.Number).FirstAsync(subject.Scope.Ct);
        return new MergedInto(into, number, await subject.Scope.VisibleCases.AnyAsync(one => one.Id == into, subject.Scope.Ct));
    }
}
