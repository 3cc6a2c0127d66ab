using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>What a round of sending came to.</summary>
public sealed record OutboxRound(int Sent, int Postponed, int Dead);

/// <summary>
/// Sends what is due. A sending is taken under a lease, marked just before it is handed over, and ended after: two senders never take the same, and where one
/// died in between, what had not begun is sent by the next, and what may have arrived is not sent again but set aside (decision 0017).
/// </summary>
public sealed partial class SendOutbox
{
    private const int AtOnce = 20;
    private const int MostBatches = 50;

    private readonly CaseStore store;
    private readonly NoticeSettings settings;
    private readonly Dictionary<NoticeChannel, INoticeChannel> channels;
    private readonly ILogger<SendOutbox> log;

    internal SendOutbox(CaseStore store, NoticeSettings settings, IEnumerable<INoticeChannel> channels, ILogger<SendOutbox> log)
    {
        this.store = store;
        this.settings = settings;
        this.channels = channels.ToDictionary(channel => channel.Channel);
        this.log = log;
    }

    public async Task<Outcome<OutboxRound>> ExecuteAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Kind is not (ActorKind.Job or ActorKind.CommandLine))
        {
            return new NotFound(); // no person's act
        }

        var round = new OutboxRound(0, 0, await SetAsideUncertainAsync(actor, ct));
        for (var batch = 0; batch < MostBatches && !ct.IsCancellationRequested; batch++)
        {
            var taken = await TakeAsync(actor, ct);
            if (taken.Count == 0)
            {
                break;
            }

            foreach (var row in taken)
            {
                round = Count(round, await SendAsync(row, actor, ct));
            }
        }

        return round;
    }

    private static OutboxRound Count(OutboxRound round, OutboxState state) => state switch
    {
        OutboxState.Sent => round with { Sent = round.Sent + 1 },
        OutboxState.Waiting => round with { Postponed = round.Postponed + 1 },
        OutboxState.Dead => round with { Dead = round.Dead + 1 },
        _ => round,
    };

    /// <summary>Whoever was handing these over is gone. Where the other side knows a repetition they go out again; else a person decides.</summary>
    private async Task<int> SetAsideUncertainAsync(Actor actor, CancellationToken ct)
    {
        var outcome = await store.WriteAsync<int>(
            actor,
            Guid.NewGuid(),
            async scope =>
            {
                var left = await scope.Db.Outbox.Where(row => row.State == OutboxState.Sending && row.LeasedUntil < scope.Now).ToListAsync(scope.Ct);
                foreach (var row in left)
                {
                    row.End(channels[row.Channel].KnowsRepetition ? OutboxState.Waiting : OutboxState.Dead, scope.Now, OutboxErrors.Interrupted);
                }

                return left.Count(row => row.State is OutboxState.Dead);
            },
            ct);
        return outcome.IsDone ? outcome.Value : 0;
    }

    private async Task<List<OutboxRow>> TakeAsync(Actor actor, CancellationToken ct)
    {
        var lease = Guid.NewGuid();
        await store.WriteAsync<Done>(
            actor,
            Guid.NewGuid(),
            async scope =>
            {
                var due = await scope.Db.Outbox
                    .Where(row => (row.State == OutboxState.Waiting && row.DueAt <= scope.Now) || (row.State == OutboxState.Taken && row.LeasedUntil < scope.Now))
                    .Where(row => settings.MailIsOn || row.Channel != NoticeChannel.Mail) // switched off for a while: it waits
                    .OrderBy(row => row.DueAt).ThenBy(row => row.Id)
                    .Take(AtOnce)
                    .ToListAsync(scope.Ct);
                foreach (var row in due)
                {
                    (row.State, row.LeaseId, row.LeasedUntil) = (OutboxState.Taken, lease, scope.Now + settings.Lease);
                }

                return Done.Instance;
            },
            ct);
        await using var db = store.OpenContext();
        return await db.Outbox.AsNoTracking().Include(row => row.Items).Where(row => row.LeaseId == lease).OrderBy(row => row.DueAt).ThenBy(row => row.Id).ToListAsync(ct);
    }

    private async Task<OutboxState> SendAsync(OutboxRow row, Actor actor, CancellationToken ct)
    {
        var (message, notBefore) = await PrepareAsync(row, ct);
        if (message is null || notBefore is not null)
        {
            return await EndAsync(row, actor, (kept, now) => PutOff(kept, notBefore, now), ct);
        }

        if (await EndAsync(row, actor, (kept, now) => Begin(kept, now), ct) is not OutboxState.Sending)
        {
            return OutboxState.Taken; // another sender's now
        }

        // What has begun is ended: a stopping program waits for this one.
        var delivery = await channels[row.Channel].SendAsync(message, CancellationToken.None);
        if (delivery.End is not DeliveryEnd.Delivered)
        {
            LogFailed(row.Id, row.Channel, row.Attempts + 1, delivery.End);
        }

        return await EndAsync(row, actor, (kept, now) => Finish(kept, delivery, now), CancellationToken.None);
    }

    /// <summary>The message as the receiver may read it now, or from when on he may be disturbed.</summary>
    private async Task<(OutboundMessage? Message, DateTime? NotBefore)> PrepareAsync(OutboxRow row, CancellationToken ct)
    {
        var receiver = new Actor { Kind = ActorKind.Person, Name = "", AccountId = row.Receiver };
        var read = await store.ReadAsync<Prepared>(
            receiver,
            async scope =>
            {
                if (await scope.Db.NoticePreferences.FirstOrDefaultAsync(one => one.AccountId == row.Receiver, scope.Ct) is not { } wish)
                {
                    return new Prepared(null, null);
                }

                var at = wish.MaySendAt(scope.Now);
                return new Prepared(await MessageComposer.ComposeAsync(scope, row, wish, settings.PublicAddress), at > scope.Now ? at : null);
            },
            ct);
        return read.IsDone ? (read.Value.Message, read.Value.NotBefore) : (null, null);
    }

    private async Task<OutboxState> EndAsync(OutboxRow row, Actor actor, Action<OutboxRow, DateTime> end, CancellationToken ct)
    {
        var outcome = await store.WriteAsync<OutboxState>(
            actor,
            Guid.NewGuid(),
            async scope =>
            {
                var kept = await scope.Db.Outbox.FirstOrDefaultAsync(one => one.Id == row.Id && one.LeaseId == row.LeaseId, scope.Ct);
                if (kept is null)
                {
                    return OutboxState.Taken;
                }

                end(kept, scope.Now);
                return kept.State;
            },
            ct);
        return outcome.IsDone ? outcome.Value : OutboxState.Taken;
    }

    private static void PutOff(OutboxRow kept, DateTime? notBefore, DateTime now)
    {
        kept.DueAt = notBefore ?? kept.DueAt;
        kept.End(notBefore is null ? OutboxState.Dropped : OutboxState.Waiting, now);
    }

    private void Begin(OutboxRow kept, DateTime now)
    {
        kept.State = OutboxState.Sending;
        kept.Attempts++;
        kept.LeasedUntil = now + settings.Lease;
    }

    private void Finish(OutboxRow kept, Delivery delivery, DateTime now)
    {
        var state = delivery.End switch
        {
            DeliveryEnd.Delivered => OutboxState.Sent,
            DeliveryEnd.TryAgain when kept.Attempts < settings.MaxAttempts => OutboxState.Waiting,
            _ => OutboxState.Dead,
        };
        kept.DueAt = state is OutboxState.Waiting ? now + BackOff.After(kept.Attempts, Random.Shared.NextDouble()) : kept.DueAt;
        kept.End(state, now, delivery.End is DeliveryEnd.Unknown ? OutboxErrors.Uncertain + delivery.Reason : delivery.Reason);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending {OutboxId} by {Channel} was not taken at try {Attempt}: {End}")]
    private partial void LogFailed(int outboxId, NoticeChannel channel, int attempt, DeliveryEnd end);

    private sealed record Prepared(OutboundMessage? Message, DateTime? NotBefore);
}

internal static class OutboxErrors
{
    /// <summary>A code that the screen puts into words.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>Begins what a channel said of a line that broke after the message was offered.</summary>
    public const string Uncertain = "uncertain: ";
}
