using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>Notes that somebody has the sign-off sheet of a version before him. Not an act of the process: it moves nothing and stands in no history.</summary>
/// <param name="CommandId">Once an opening.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Version">The version's number in the current round.</param>
public sealed record NoteSheetLookRequest(Guid CommandId, CaseId CaseId, int Version);

/// <inheritdoc cref="NoteSheetLookRequest"/>
public sealed class NoteSheetLook(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(NoteSheetLookRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (scope.Actor.AccountId is not { } account
                    || await scope.FindForSheetAsync(request.CaseId) is not { } one
                    || one.Round.Versions.All(version => version.Number != request.Version))
                {
                    return new NotFound();
                }

                var isKnown = await scope.Db.SheetLooks.AnyAsync(
                    look => look.AccountId == account && look.CaseId == one.Id && look.Round == one.CurrentRoundNumber && look.Version == request.Version, scope.Ct);
                if (!isKnown)
                {
                    scope.Db.SheetLooks.Add(new() { AccountId = account, CaseId = one.Id, Round = one.CurrentRoundNumber, Version = request.Version, SeenAt = scope.Now });
                }

                return Done.Instance;
            },
            ct);
}
