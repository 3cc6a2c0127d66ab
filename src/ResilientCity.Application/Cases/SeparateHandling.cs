using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>Opens and assigns the other agencies' cases of a proposal.</summary>
internal static class SeparateHandling
{
    /// <param name="scope">The write.</param>
    /// <param name="one">A case of the proposal.</param>
    /// <param name="agencies">Who answers a part of its own.</param>
    /// <param name="entry">What their assignment says; the notice is copied for each.</param>
    /// <param name="act">Who, when.</param>
    public static async Task<Refusal?> OpenSeparateAsync(this WriteScope scope, CaseFile one, IReadOnlyList<AgencyId> agencies, AssignmentEntry entry, Act act)
    {
        var leads = await scope.Db.Cases.Where(other => other.ProposalId == one.ProposalId).Select(other => other.LeadAgencyId).ToListAsync(scope.Ct);
        foreach (var agency in agencies.Distinct())
        {
            var opened = one.HandleSeparately(agency, act);
            if (!opened.IsDone)
            {
                return opened.Refusal;
            }

            if (leads.Contains(agency))
            {
                return new AgencyHandlesAlready();
            }

            scope.Db.Cases.Add(opened.Value);
            await scope.Db.SaveChangesAsync(scope.Ct); // gives the id
            if (opened.Value.Assign(entry with { Notice = await CopyAsync(scope, entry.Notice, opened.Value.Id), CoHandlers = [] }, act) is { } refusal)
            {
                return refusal;
            }
        }

        return await scope.FindUnknownAgencyAsync("SeparateAgencies", agencies);
    }

    private static async Task<AttachmentId?> CopyAsync(WriteScope scope, AttachmentId? notice, CaseId to)
    {
        if (notice is not { } id || await scope.Db.Attachments.FirstOrDefaultAsync(file => file.Id == id, scope.Ct) is not { } file)
        {
            return null;
        }

        var copy = file.For(to);
        scope.Db.Attachments.Add(copy);
        await scope.Db.SaveChangesAsync(scope.Ct); // as above
        return copy.Id;
    }
}
