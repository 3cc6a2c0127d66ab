using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Attachments;

/// <summary>
/// Takes a file in. It belongs to no case until the act that brings it claims it; one that nothing claims is swept after a grace time.
/// </summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="FileName">As the person's computer calls it.</param>
/// <param name="Purpose">Decides who may open it.</param>
/// <param name="Content">Read once, to its end or to the limit.</param>
public sealed record StoreAttachmentRequest(Guid CommandId, string FileName, AttachmentPurpose Purpose, Stream Content);

/// <summary>A file that was taken in.</summary>
public sealed record StoredAttachment(AttachmentId Id, string FileName, long Size);

/// <inheritdoc cref="StoreAttachmentRequest"/>
public sealed class StoreAttachment(CaseStore store, ContentFolder contents)
{
    public const long MaxBytes = 20 * 1024 * 1024;

    public async Task<Outcome<StoredAttachment>> ExecuteAsync(StoreAttachmentRequest request, Actor actor, CancellationToken ct)
    {
        var name = UploadedName.Clean(request.FileName);
        if (!MayStore(actor))
        {
            return new NotFound();
        }

        if (FileKind.Of(name) is not { } kind)
        {
            return new FileKindNotTaken(name, FileKind.AllExtensions);
        }

        await using var incoming = await contents.ReceiveAsync(request.Content, MaxBytes, ct);
        if (WhatIsWrong(incoming, kind, name) is { } wrong)
        {
            return wrong;
        }

        return await store.WriteAsync<StoredAttachment>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (!MayStore(scope.Actor))
                {
                    return new NotFound(); // his roles were taken meanwhile
                }

                var attachment = new Attachment
                {
                    Sha256 = incoming!.Sha256, // checked above
                    FileName = name,
                    ContentType = kind.ContentType,
                    Size = incoming.Size,
                    Purpose = request.Purpose,
                    UploadedBy = scope.Actor.AccountId,
                    UploadedAt = scope.Now,
                };
                contents.Keep(incoming);
                scope.Db.Attachments.Add(attachment);
                await scope.Db.SaveChangesAsync(scope.Ct); // gives the id
                return new StoredAttachment(attachment.Id, name, incoming.Size);
            },
            ct);
    }

    /// <summary>Delegates send nothing but their receipt, which has no file.</summary>
    private static bool MayStore(Actor actor) =>
        actor.Kind is ActorKind.CommandLine or ActorKind.Job
        || (actor.AccountId is not null && actor.Roles.Any(role => role is not Role.Delegate));

    /// <summary>A document that is encrypted, broken or carries macros says so; one that is something else altogether is not what it says.</summary>
    private static Refusal? WhyNotRead(IncomingFile incoming, string name)
    {
        if (!Path.GetExtension(name).Equals(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        incoming.Content.Position = 0;
        var bytes = new byte[incoming.Size]; // at most MaxBytes
        incoming.Content.ReadExactly(bytes);
        return LetterFileReader.Read(bytes, name).Problem is { Fault: not LetterFileFault.NotWhatItsNameSays } problem ? new LetterFileRefused(problem) : null;
    }

    private static Refusal? WhatIsWrong(IncomingFile? incoming, FileKind kind, string name)
    {
        if (incoming is null)
        {
            return new FileTooLarge(name, MaxBytes);
        }

        if (incoming.Size == 0)
        {
            return new FileEmpty(name);
        }

        return kind.Fits(incoming.Content) ? null : WhyNotRead(incoming, name) ?? new FileNotWhatItSays(name, Path.GetExtension(name).ToLowerInvariant());
    }
}
