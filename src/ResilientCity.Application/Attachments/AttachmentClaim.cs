using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Attachments;

/// <summary>Ties an uploaded file to the case whose act brings it: only the uploader's own, and only once.</summary>
internal static class AttachmentClaim
{
    public static async Task<Refusal?> ClaimAttachmentAsync(this WriteScope scope, AttachmentId? id, CaseId caseId, AgencyId? agencyId = null)
    {
        if (id is not { } wanted)
        {
            return null;
        }

        var attachment = await scope.Db.Attachments.FirstOrDefaultAsync(one => one.Id == wanted, scope.Ct);
        if (attachment is null || (attachment.CaseId is not null && attachment.CaseId != caseId))
        {
            return new NotFound();
        }

        if (attachment.CaseId is null && attachment.UploadedBy != scope.Actor.AccountId)
        {
            return new NotFound();
        }

        attachment.CaseId = caseId;
        attachment.AgencyId ??= agencyId;
        return null;
    }

    /// <summary>Ties an uploaded file to an agency instead of a case: only the uploader's own, and only once.</summary>
    public static async Task<Refusal?> ClaimForAgencyAsync(this WriteScope scope, AttachmentId? id, AgencyId agencyId)
    {
        if (id is not { } wanted)
        {
            return null;
        }

        var attachment = await scope.Db.Attachments.FirstOrDefaultAsync(one => one.Id == wanted, scope.Ct);
        if (attachment is not { CaseId: null, AgencyId: null, Purpose: AttachmentPurpose.Authorisation } || attachment.UploadedBy != scope.Actor.AccountId)
        {
            return new NotFound();
        }

        attachment.AgencyId = agencyId;
        return null;
    }

    /// <summary>
    /// The same for one act on several cases: each has the file as its own, over the one content, so that those who may read a case may open its
    /// paper. In the order of the cases; null where there is no file.
    /// </summary>
    public static async Task<Outcome<List<AttachmentId?>>> ClaimForEachAsync(this WriteScope scope, AttachmentId? id, IReadOnlyList<CaseId> cases)
    {
        if (id is not { } wanted)
        {
            return cases.Select(_ => (AttachmentId?)null).ToList();
        }

        if (await scope.ClaimAttachmentAsync(id, cases[0]) is { } refusal)
        {
            return refusal;
        }

        var first = await scope.Db.Attachments.FirstAsync(one => one.Id == wanted, scope.Ct);
        var copies = cases.Skip(1).Select(first.For).ToList();
        scope.Db.Attachments.AddRange(copies);
        await scope.Db.SaveChangesAsync(scope.Ct); // gives the ids
        return copies.Select(copy => (AttachmentId?)copy.Id).Prepend(wanted).ToList();
    }
}
