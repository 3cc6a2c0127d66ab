using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Feedback;

/// <summary>When a reply that answers several proposals is sent, the cases that waited for it are replied with it.</summary>
internal static class MergedReplies
{
    public static async Task<Refusal?> LetMergedFollowAsync(this WriteScope scope, CaseFile main, Act act)
    {
        var ids = main.MergedProposals.Select(merged => merged.FromCaseId).ToList();
        if (ids.Count == 0)
        {
            return null;
        }

        var waiting = await scope.VisibleCases.WholeCase().Where(one => ids.Contains(one.Id) && one.Stage == CaseStage.Merged).ToListAsync(scope.Ct);
        return waiting.Select(one => one.FollowReply(main, act)).FirstOrDefault(refusal => refusal is not null);
    }
}
