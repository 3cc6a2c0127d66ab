using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Puts the notices of a write into inboxes, in its transaction and after its changes are saved: so what a receiver may see is asked of the new state. A
/// closed account, one that may not see the case, and a key that the receiver has heard of before get nothing.
/// </summary>
internal static class NoticeWriter
{
    private const int Chunk = 500;

    public static async Task WriteAsync(WriteScope scope, IReadOnlyList<Notice> notices)
    {
        foreach (var chunk in notices.GroupBy(one => one.Receiver).OrderBy(group => group.Key.Value).Chunk(Chunk))
        {
            var ids = chunk.Select(group => group.Key.Value).ToList();
            var receivers = await scope.Db.Users.AsNoTracking().Where(one => ids.Contains(one.Id) && !one.IsClosed).ToListAsync(scope.Ct);
            foreach (var group in chunk)
            {
                if (receivers.Find(one => one.Id == group.Key.Value) is { } receiver)
                {
                    await WriteAsync(scope, receiver.ToActor(), [.. group.DistinctBy(one => one.Key)]);
                }
            }
        }
    }

    private static async Task WriteAsync(WriteScope scope, Actor receiver, List<Notice> notices)
    {
        foreach (var chunk in notices.Chunk(Chunk))
        {
            var known = await KnownKeysAsync(scope, receiver, [.. chunk.Select(one => one.Key)]);
            var fresh = chunk.Where(one => !known.Contains(one.Key)).ToList();
            var visible = await VisibleAsync(scope, receiver, [.. fresh.Where(one => one.Case is not null).Select(one => one.Case!.Value).Distinct()]); // filtered
            scope.Db.Inbox.AddRange(fresh.Where(one => one.Case is not { } id || visible.Contains(id)).Select(InboxRow.Of));
        }
    }

    private static async Task<HashSet<string>> KnownKeysAsync(WriteScope scope, Actor receiver, List<string> keys) =>
        [.. await scope.Db.Inbox.Where(row => row.Receiver == receiver.AccountId && keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(scope.Ct)];

    private static async Task<HashSet<CaseId>> VisibleAsync(WriteScope scope, Actor receiver, List<CaseId> ids) =>
        ids.Count == 0 ? [] : [.. await scope.Db.Cases.VisibleTo(receiver).Where(one => ids.Contains(one.Id)).Select(one => one.Id).ToListAsync(scope.Ct)];
}
