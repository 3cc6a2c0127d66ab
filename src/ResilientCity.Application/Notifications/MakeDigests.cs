using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Puts the day's digests into the outbox, from the digest's hour on: one a receiver and day, of what he has not read yet. Asked more often, or after an hour
/// of being switched off, it does the same once. Gives how many it made.
/// </summary>
public sealed class MakeDigests(CaseStore store, NoticeSettings settings)
{
    public async Task<Outcome<int>> ExecuteAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Kind is not (ActorKind.Job or ActorKind.CommandLine))
        {
            return new NotFound(); // no person's act
        }

        await using var db = store.OpenContext();
        var anyWaits = settings.MailIsOn && await db.Inbox.AnyAsync(row => row.AwaitsDigest, ct);
        return anyWaits ? await store.WriteAsync<int>(actor, Guid.NewGuid(), MakeAsync, ct) : 0;
    }

    private async Task<Outcome<int>> MakeAsync(WriteScope scope)
    {
        if (TimeOnly.FromDateTime(LocalDay.LocalTime(scope.Now)) < settings.DigestAt)
        {
            return 0;
        }

        var today = scope.Today;
        var waiting = await scope.Db.Inbox
            .Where(row => row.AwaitsDigest && !scope.Db.Outbox.Any(sent => sent.Receiver == row.Receiver && sent.DigestOn == today))
            .OrderBy(row => row.Id)
            .ToListAsync(scope.Ct);
        var made = 0;
        foreach (var group in waiting.GroupBy(row => row.Receiver))
        {
            var unread = group.Where(row => row.ReadAt is null).ToList();
            foreach (var row in group)
            {
                row.AwaitsDigest = false;
            }

            if (unread.Count > 0)
            {
                made++;
                scope.Db.Outbox.Add(new OutboxRow
                {
                    Channel = NoticeChannel.Mail,
                    Receiver = group.Key,
                    MessageId = Guid.NewGuid().ToString("N"),
                    DigestOn = today,
                    CreatedAt = scope.Now,
                    DueAt = scope.Now,
                    Items = [.. unread.Select(row => new OutboxItem { Notice = row })],
                });
            }
        }

        return made;
    }
}
