using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Commitments;

internal static class EvidenceClaim
{
    /// <summary>Ties the files that show what is reported to the case; a co-handler's stay its own to open.</summary>
    public static async Task<Refusal?> ClaimEvidenceAsync(this WriteScope scope, IReadOnlyList<AttachmentId> evidence, CaseId caseId)
    {
        foreach (var id in evidence.Distinct())
        {
            if (await scope.ClaimAttachmentAsync(id, caseId, scope.Actor.AgencyId) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
