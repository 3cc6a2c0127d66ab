using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Tells open pages that somebody's inbox is not what it was: something came, or was read in another window. It looks at the store, so what another process
/// wrote counts too; what there is to read, each page asks for itself.
/// </summary>
public sealed partial class InboxFeed(CaseStore store, ILogger<InboxFeed> log)
{
    private readonly ConcurrentDictionary<Listener, bool> listeners = new();

    public bool HasSubscribers => !listeners.IsEmpty;

    /// <summary>Listens from now on. <paramref name="onChanged"/> must return at once.</summary>
    public IDisposable Subscribe(AccountId account, Action onChanged)
    {
        var listener = new Listener(account, onChanged, gone => listeners.TryRemove(gone, out _));
        listeners[listener] = true;
        return listener;
    }

    /// <summary>Looks once. A listener's first look only remembers.</summary>
    public async Task PollAsync(CancellationToken ct)
    {
        var accounts = listeners.Keys.Select(one => one.Account).Distinct().ToList();
        if (accounts.Count == 0)
        {
            return;
        }

        await using var db = store.OpenContext();
        var unread = await db.Inbox.AsNoTracking()
            .Where(row => row.ReadAt == null && accounts.Contains(row.Receiver))
            .GroupBy(row => row.Receiver)
            .Select(group => new { Account = group.Key, Count = group.Count(), Last = group.Max(row => row.Id) })
            .ToListAsync(ct);
        foreach (var listener in listeners.Keys)
        {
            var found = unread.Find(one => one.Account == listener.Account);
            Tell(listener, (found?.Count ?? 0, found?.Last ?? 0));
        }
    }

    private void Tell(Listener listener, (int Count, int Last) seen)
    {
        try
        {
            listener.See(seen);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogListenerFailed(fault, listener.Account.Value); // one broken page must not silence the others
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page that listens to the inbox of account {AccountId} failed to take a change")]
    private partial void LogListenerFailed(Exception fault, int accountId);

    private sealed class Listener(AccountId account, Action onChanged, Action<Listener> onDispose) : IDisposable
    {
        private (int Count, int Last)? last;

        public AccountId Account { get; } = account;

        public void See((int Count, int Last) seen)
        {
            var isNew = last is { } before && before != seen;
            last = seen;
            if (isNew)
            {
                onChanged();
            }
        }

        public void Dispose() => onDispose(this);
    }
}
