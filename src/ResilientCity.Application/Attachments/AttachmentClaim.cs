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
}
