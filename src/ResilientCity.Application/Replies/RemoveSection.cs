using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>Takes a section out. Its words stay in a version kept just before.</summary>
public sealed record RemoveSectionRequest(DraftCommand Draft, SectionId SectionId);

/// <inheritdoc cref="RemoveSectionRequest"/>
public sealed class RemoveSection(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RemoveSectionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnDraftAsync(request.Draft, actor, (scope, one, act) => RemoveAsync(scope, one, request.SectionId, act), ct);

    private static async Task<Refusal?> RemoveAsync(WriteScope scope, CaseFile one, SectionId id, Act act)
    {
        if (one.MayEdit(act) is { } notAllowed)
        {
            return notAllowed;
        }

        if (one.Round.Draft.Find(id) is { Text.Length: > 0 } && await scope.KeepVersionAsync(one, VersionCause.SectionRemoved) is { } refusal)
        {
            return refusal;
        }

        scope.Db.LosingTexts.RemoveRange(await scope.Db.LosingTexts.Where(kept => kept.SectionId == id).ToListAsync(scope.Ct));
        return one.RemoveSection(id, act);
    }
}
