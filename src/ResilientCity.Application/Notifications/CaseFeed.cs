using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Tells open pages that a case moved, by tailing the one sequence of events: so what the command line or another node writes is seen too. A
/// subscriber hears only of cases that he may see, asked anew at each delivery; a case that he may not see is silent, not refused.
/// </summary>
public sealed partial class CaseFeed(CaseStore store, ILogger<CaseFeed> log) : IDisposable
{
    private readonly ConcurrentDictionary<CaseSubscription, bool> subscriptions = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private long cursor;

    /// <summary>Whether anybody listens: with nobody there, nothing is read.</summary>
    public bool HasSubscribers => !subscriptions.IsEmpty;

    public void Dispose() => turn.Dispose();

    /// <summary>Listens to one case from now on. <paramref name="onMoved"/> must return at once.</summary>
    public Task<IDisposable> SubscribeAsync(CaseId caseId, Actor actor, Action<CaseMoved> onMoved, CancellationToken ct) =>
        SubscribeAsync((CaseId?)caseId, actor, onMoved, ct);

    /// <summary>Listens to every case that the actor may see.</summary>
    public Task<IDisposable> SubscribeAsync(Actor actor, Action<CaseMoved> onMoved, CancellationToken ct) =>
        SubscribeAsync(null, actor, onMoved, ct);

    /// <summary>Reads what was appended since the last look and tells those whom it concerns.</summary>
    public async Task PollAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (HasSubscribers && await ReadNewAsync(ct) is { Count: > 0 } fresh)
            {
                await TellAsync(fresh, ct);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<IDisposable> SubscribeAsync(CaseId? caseId, Actor actor, Action<CaseMoved> onMoved, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (!HasSubscribers)
            {
                await using var db = store.OpenContext();
                cursor = await db.Events.MaxAsync(row => (long?)row.Sequence, ct) ?? 0;
            }

            var subscription = new CaseSubscription(caseId, actor, onMoved, gone => subscriptions.TryRemove(gone, out _));
            if (caseId is not { } id || (await VisibleAsync(actor, [id], ct)).ContainsKey(id))
            {
                subscriptions[subscription] = true;
            }

            return subscription;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<List<CaseMoved>> ReadNewAsync(CancellationToken ct)
    {
        await using var db = store.OpenContext();
        var rows = await db.Events.AsNoTracking()
            .Where(row => row.Sequence > cursor)
            .OrderBy(row => row.Sequence)
            .Select(row => new { row.Sequence, row.StreamKind, row.StreamId, row.Kind, row.ActorName, row.AccountId })
            .Take(500)
            .ToListAsync(ct);
        cursor = rows.Count > 0 ? rows[^1].Sequence : cursor;
        return
        [
            .. from row in rows
               where row.StreamKind == EventStreams.Case && Enum.IsDefined(typeof(CaseEventKind), row.Kind)
               select new CaseMoved(new CaseId(row.StreamId), row.Sequence, row.ActorName, row.AccountId, Enum.Parse<CaseEventKind>(row.Kind)),
        ];
    }

    private async Task TellAsync(List<CaseMoved> fresh, CancellationToken ct)
    {
        foreach (var listeners in subscriptions.Keys.GroupBy(one => (one.Actor.AccountId, one.Actor.DelegateId, one.Actor.Kind)))
        {
            var wanted = fresh.Select(moved => moved.CaseId).Where(id => listeners.Any(one => one.Wants(id))).Distinct().ToList();
            if (wanted.Count == 0)
            {
                continue;
            }

            var audiences = await VisibleAsync(listeners.First().Actor, wanted, ct);
            foreach (var moved in fresh.Where(moved => audiences.ContainsKey(moved.CaseId)))
            {
                var told = audiences[moved.CaseId] is CaseAudience.Handling or CaseAudience.Oversight || (moved.AccountId is not null && moved.AccountId == listeners.Key.AccountId)
                    ? moved
                    : moved with { ActorName = null, AccountId = null };
                Tell(listeners.Where(one => one.Wants(moved.CaseId)), told);
            }
        }
    }

    private async Task<Dictionary<CaseId, CaseAudience>> VisibleAsync(Actor actor, List<CaseId> ids, CancellationToken ct)
    {
        var read = await store.ReadAsync<Dictionary<CaseId, CaseAudience>>(
            actor,
            async scope => (await scope.VisibleCases
                .Where(one => ids.Contains(one.Id))
                .Select(one => new { one.Id, one.LeadAgencyId })
                .ToListAsync(scope.Ct)).ToDictionary(one => one.Id, one => CaseVisibility.AudienceOf(one.LeadAgencyId, scope.Actor)),
            ct);
        return read.IsDone ? read.Value : [];
    }

    private void Tell(IEnumerable<CaseSubscription> listeners, CaseMoved moved)
    {
        foreach (var one in listeners)
        {
            try
            {
                one.Tell(moved);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogListenerFailed(fault, moved.CaseId.Value); // one broken page must not silence the others
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page that listens to case {CaseId} failed to take a movement")]
    private partial void LogListenerFailed(Exception fault, int caseId);
}
