using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Attachments;

/// <summary>An opened file; whoever gets it disposes of the content.</summary>
public sealed record OpenedAttachment(string FileName, string ContentType, string Sha256, bool OpensInBrowser, Stream Content);

/// <summary>
/// Opens a file for those who may read it: the lead agency and the offices the case's, a co-handling agency its own opinion's, a delegate the scan of the own receipt,
/// an agency and the offices the agency's authorisations, and the uploader what he has just brought. For everybody else it is not there.
/// </summary>
public sealed class OpenAttachment(CaseStore store, ContentFolder contents)
{
    private static readonly CaseStage[] Sent = [CaseStage.Replied, CaseStage.Concluded, CaseStage.Archived];

    public Task<Outcome<OpenedAttachment>> ExecuteAsync(AttachmentId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<OpenedAttachment>(
            actor,
            async scope =>
            {
                var found = await scope.Db.Attachments.FirstOrDefaultAsync(one => one.Id == id, scope.Ct);
                if (found is null || !await MayOpenAsync(found, scope) || contents.Open(found.Sha256) is not { } content)
                {
                    return new NotFound();
                }

                var opensInBrowser = FileKind.Of(found.FileName)?.OpensInBrowser ?? false;
                return new OpenedAttachment(found.FileName, found.ContentType, found.Sha256, opensInBrowser, content);
            },
            ct);

    private static async Task<bool> MayOpenAsync(Attachment attachment, ReadScope scope)
    {
        if (attachment.CaseId is not { } caseId)
        {
            if (attachment is { Purpose: AttachmentPurpose.Authorisation, AgencyId: { } agency })
            {
                return scope.Actor.DelegateId is null && (scope.Actor.AgencyId == agency || CaseVisibility.SeesEveryCase(scope.Actor));
            }

            return attachment.UploadedBy is not null && attachment.UploadedBy == scope.Actor.AccountId;
        }

        if (attachment.Purpose is AttachmentPurpose.FinishedLetter)
        {
            return await scope.FindCaseAsync(caseId) is { } whole && whole.MayOpenFinished(attachment.Id, scope.Actor);
        }

        var found = await scope.VisibleCases
            .Include(one => one.Proposal).ThenInclude(proposal => proposal.Delegates)
            .FirstOrDefaultAsync(one => one.Id == caseId, scope.Ct);
        return found?.AudienceOf(scope.Actor) switch
        {
            CaseAudience.Handling => true,
            CaseAudience.Oversight => attachment.Purpose is not AttachmentPurpose.WordDraft && (!IsDraft(attachment) || Sent.Contains(found.Stage)),
            CaseAudience.CoHandling => attachment.Purpose is AttachmentPurpose.Opinion or AttachmentPurpose.Decision or AttachmentPurpose.CommitmentEvidence && attachment.AgencyId == scope.Actor.AgencyId,
            CaseAudience.Delegate => attachment.Purpose is AttachmentPurpose.Receipt && found.Proposal.Lead?.DelegateId == scope.Actor.DelegateId,
            _ => false,
        };
    }

    /// <summary>Carries the text of the reply, which the offices see once it is sent.</summary>
    private static bool IsDraft(Attachment attachment) =>
        attachment.Purpose is AttachmentPurpose.SignedSheet or AttachmentPurpose.ImportedLetter;
}
