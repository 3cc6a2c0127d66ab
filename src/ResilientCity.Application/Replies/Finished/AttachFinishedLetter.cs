using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>Attaches the letter as it came back finished (sealed PDF, scan, OFD) and compares its text layer with the signed text.</summary>
/// <param name="Case">Which case.</param>
/// <param name="File">Uploaded as <see cref="AttachmentPurpose.FinishedLetter"/>.</param>
public sealed record AttachFinishedRequest(CaseCommand Case, AttachmentId File);

/// <param name="Comparison">How it stands to the signed text.</param>
public sealed record AttachedFinished(FinishedComparison Comparison);

/// <inheritdoc cref="AttachFinishedRequest"/>
public sealed class AttachFinishedLetter(CaseStore store, ContentFolder contents)
{
    public static IReadOnlyList<string> Extensions => FinishedComparing.Extensions;

    public async Task<Outcome<AttachedFinished>> ExecuteAsync(AttachFinishedRequest request, Actor actor, CancellationToken ct)
    {
        var compared = await store.ReadAsync<FinishedEntry>(actor, scope => CompareAsync(scope, request), ct);
        return compared.IsDone
            ? await store.WriteAsync<AttachedFinished>(actor, request.Case.CommandId, scope => AttachAsync(scope, request, compared.Value), ct)
            : compared.Refusal!; // not done
    }

    private async Task<Outcome<FinishedEntry>> CompareAsync(ReadScope scope, AttachFinishedRequest request)
    {
        if (await scope.FindCaseAsync(request.Case.CaseId) is not { } one)
        {
            return new NotFound();
        }

        // First, so that a large file is read only for whoever may attach it.
        return one.WhyNot(CaseAction.AttachFinished, new Act(scope.Actor, scope.Today, scope.Now, scope.Today)) is { } refusal
            ? refusal
            : await scope.CompareFinishedAsync(contents, one, request.File);
    }

    private static async Task<Outcome<AttachedFinished>> AttachAsync(WriteScope scope, AttachFinishedRequest request, FinishedEntry entry)
    {
        var loaded = await scope.LoadCaseAsync(request.Case.CaseId, request.Case.SeenVersion);
        if (!loaded.IsDone)
        {
            return loaded.Refusal!; // not done
        }

        var refusal = loaded.Value.AttachFinished(entry, scope.ActOn(request.Case.OccurredOn)) ?? await scope.ClaimAttachmentAsync(request.File, request.Case.CaseId);
        return refusal is null ? new AttachedFinished(entry.Comparison) : refusal;
    }
}
