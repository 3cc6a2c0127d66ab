using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>Says that one's own text, kept when another had saved first, is no longer wanted.</summary>
public sealed record DiscardLosingTextRequest(Guid CommandId, CaseId CaseId, SectionId SectionId);

/// <inheritdoc cref="DiscardLosingTextRequest"/>
public sealed class DiscardLosingText(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(DiscardLosingTextRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (await scope.FindCaseAsync(request.CaseId) is not { } one || one.Round.Draft.Find(request.SectionId) is null)
                {
                    return new NotFound();
                }

                var mine = await scope.Db.LosingTexts
                    .Where(kept => kept.SectionId == request.SectionId && kept.AccountId == scope.Actor.AccountId)
                    .ToListAsync(scope.Ct);
                scope.Db.LosingTexts.RemoveRange(mine);
                return Done.Instance;
            },
            ct);
}
