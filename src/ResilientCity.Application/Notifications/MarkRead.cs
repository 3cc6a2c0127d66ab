using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>Marks notices of one's own inbox as read.</summary>
/// <param name="CommandId">Once a press.</param>
/// <param name="Ids">Which; null: all up to <paramref name="UpTo"/>.</param>
/// <param name="UpTo">The newest that the person saw, so that what came since stays unread.</param>
public sealed record MarkReadRequest(Guid CommandId, IReadOnlyList<int>? Ids, int? UpTo = null);

/// <inheritdoc cref="MarkReadRequest"/>
public sealed class MarkRead(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(MarkReadRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                var receiver = scope.Actor.AccountId ?? default;
                var meant = scope.Db.Inbox.Where(row => row.Receiver == receiver && row.ReadAt == null);
                meant = request.Ids is { } ids
                    ? meant.Where(row => ids.Contains(row.Id))
                    : meant.Where(row => row.Id <= (request.UpTo ?? int.MaxValue));
                await meant.ExecuteUpdateAsync(row => row.SetProperty(one => one.ReadAt, scope.Now), scope.Ct);
                return Done.Instance;
            },
            ct);
}
