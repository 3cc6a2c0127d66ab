using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Puts the notices of a write into inboxes and, as their receivers want it, into the outbox: in its transaction and after its changes are saved, so that
/// what a receiver may see is asked of the new state. A closed account, one that may not see the case, and a key heard of before get nothing.
/// </summary>
internal static class NoticeWriter
{
    private const int Chunk = 500;

    public static async Task WriteAsync(WriteScope scope, IReadOnlyList<Notice> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        var webhookIsOn = await scope.Db.Webhooks.AnyAsync(row => row.IsOn, scope.Ct);
        foreach (var chunk in notices.GroupBy(one => one.Receiver).OrderBy(group => group.Key.Value).Chunk(Chunk))
        {
            var ids = chunk.Select(group => group.Key).ToList();
            var numbers = ids.Select(id => id.Value).ToList();
            var receivers = await scope.Db.Users.AsNoTracking().Where(one => numbers.Contains(one.Id) && !one.IsClosed).ToListAsync(scope.Ct);
            var preferences = await scope.Db.NoticePreferences.AsNoTracking().Where(one => ids.Contains(one.AccountId)).ToListAsync(scope.Ct);
            foreach (var group in chunk)
            {
                if (receivers.Find(one => one.Id == group.Key.Value) is { } receiver)
                {
                    var wish = preferences.Find(one => one.AccountId == group.Key);
                    await WriteAsync(scope, receiver.ToActor(), [.. group.DistinctBy(one => one.Key)], new Ways(wish, scope, webhookIsOn));
                }
            }
        }
    }

    private static async Task WriteAsync(WriteScope scope, Actor receiver, List<Notice> notices, Ways ways)
    {
        foreach (var chunk in notices.Chunk(Chunk))
        {
            var known = await KnownKeysAsync(scope, receiver, [.. chunk.Select(one => one.Key)]);
            var fresh = chunk.Where(one => !known.Contains(one.Key)).ToList();
            var visible = await VisibleAsync(scope, receiver, [.. fresh.Where(one => one.Case is not null).Select(one => one.Case!.Value).Distinct()]); // filtered
            foreach (var notice in fresh.Where(one => one.Case is not { } id || visible.Contains(id)))
            {
                var row = InboxRow.Of(notice);
                scope.Db.Inbox.Add(row);
                ways.Send(row);
            }
        }
    }

    private static async Task<HashSet<string>> KnownKeysAsync(WriteScope scope, Actor receiver, List<string> keys) =>
        [.. await scope.Db.Inbox.Where(row => row.Receiver == receiver.AccountId && keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(scope.Ct)];

    private static async Task<HashSet<CaseId>> VisibleAsync(WriteScope scope, Actor receiver, List<CaseId> ids) =>
        ids.Count == 0 ? [] : [.. await scope.Db.Cases.VisibleTo(receiver).Where(one => ids.Contains(one.Id)).Select(one => one.Id).ToListAsync(scope.Ct)];

    /// <summary>The ways beside the inbox that one receiver wants and this installation has.</summary>
    private sealed class Ways(NoticePreferences? wish, WriteScope scope, bool webhookIsOn)
    {
        public void Send(InboxRow row)
        {
            if (wish is null || !wish.Wants(row.Kind))
            {
                return;
            }

            if (scope.Reach.MailIsOn && wish.MailAddress is not null)
            {
                row.AwaitsDigest = wish.Mode is MailMode.Digest;
                AddWhere(wish.Mode is MailMode.OneByOne, NoticeChannel.Mail, row);
            }

            AddWhere(webhookIsOn && wish.ByWebhook, NoticeChannel.Webhook, row);
        }

        private void AddWhere(bool isWanted, NoticeChannel channel, InboxRow row)
        {
            if (isWanted)
            {
                scope.Db.Outbox.Add(new OutboxRow
                {
                    Channel = channel,
                    Receiver = row.Receiver,
                    MessageId = Guid.NewGuid().ToString("N"),
                    CreatedAt = scope.Now,
                    DueAt = scope.Now,
                    Items = [new OutboxItem { Notice = row }],
                });
            }
        }
    }
}
