using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Attachments;

/// <summary>A file's name and bytes, for an act that reads what is in it.</summary>
internal sealed record AttachmentBytes(string FileName, byte[] Bytes);

/// <summary>Takes a file's content into memory, within the limit of files that are read.</summary>
internal static class AttachmentContents
{
    /// <summary>What the actor has just brought for this purpose, or what the case has of it already (the same request again).</summary>
    public static async Task<Outcome<AttachmentBytes>> ReadForAsync(
        this ReadScope scope, ContentFolder contents, AttachmentId id, CaseId caseId, AttachmentPurpose purpose)
    {
        var found = await scope.Db.Attachments.FirstOrDefaultAsync(one => one.Id == id && one.Purpose == purpose, scope.Ct);
        var isHis = found is { CaseId: null, UploadedBy: { } by } && by == scope.Actor.AccountId;
        if (found is null || (!isHis && found.CaseId != caseId))
        {
            return new NotFound();
        }

        await using var content = contents.Open(found.Sha256);
        if (content is null)
        {
            return new NotFound();
        }

        return await BoundedRead.ToArrayAsync(content, ImportLimits.FileBytes, scope.Ct) is { } bytes
            ? new AttachmentBytes(found.FileName, bytes)
            : new FileTooLarge(found.FileName, ImportLimits.FileBytes);
    }
}
