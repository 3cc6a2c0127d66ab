using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <param name="Id">Names it for <see cref="DecideDeadLetter"/>.</param>
/// <param name="Channel">By which way.</param>
/// <param name="Receiver">Name of the receiver.</param>
/// <param name="Address">Where mail goes now; null for the webhook.</param>
/// <param name="What">What it was about, in a few words.</param>
/// <param name="Attempts">Tries so far.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Error">What the last try came to.</param>
/// <param name="IsUncertain">Whether it may have arrived.</param>
/// <param name="WasInterrupted">Whether the program ended while it was sent.</param>
public sealed record DeadLetter(int Id, NoticeChannel Channel, string Receiver, string? Address, string What, int Attempts, DateTime CreatedAt, string? Error, bool IsUncertain, bool WasInterrupted);

/// <summary>What is on its way, and what was set aside.</summary>
/// <param name="Mail">The mail server as it is configured; null: mail is off.</param>
/// <param name="Waiting">How many wait to be sent.</param>
/// <param name="SentToday">How many were sent today.</param>
/// <param name="Dead">The newest that were set aside.</param>
/// <param name="DeadTotal">How many there are.</param>
public sealed record OutboxView(string? Mail, string? From, bool HasLinks, int Waiting, int SentToday, IReadOnlyList<DeadLetter> Dead, int DeadTotal);

/// <summary>The outbox, for the administrator, in <paramref name="Language"/>.</summary>
public sealed record ReadOutboxRequest(string Language)
{
    public const int Most = 50;
}

/// <inheritdoc cref="ReadOutboxRequest"/>
public sealed class ReadOutbox(CaseStore store, NoticeSettings settings)
{
    public Task<Outcome<OutboxView>> ExecuteAsync(ReadOutboxRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<OutboxView>(
            actor,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator))
                {
                    return new NotFound();
                }

                var dayBegan = LocalDay.ToUtc(scope.Today, TimeOnly.MinValue);
                var dead = await scope.Db.Outbox.CountAsync(row => row.State == OutboxState.Dead, scope.Ct);
                return new OutboxView(
                    settings.Mail is { } server ? $"{server.Host}:{server.Port}" : null,
                    settings.Mail?.From,
                    settings.PublicAddress is not null,
                    await scope.Db.Outbox.CountAsync(row => row.State == OutboxState.Waiting || row.State == OutboxState.Taken || row.State == OutboxState.Sending, scope.Ct),
                    await scope.Db.Outbox.CountAsync(row => row.State == OutboxState.Sent && row.DoneAt >= dayBegan, scope.Ct),
                    await DeadAsync(scope, request.Language),
                    dead);
            },
            ct);

    private static async Task<IReadOnlyList<DeadLetter>> DeadAsync(ReadScope scope, string language)
    {
        var rows = await scope.Db.Outbox.Include(row => row.Items).ThenInclude(item => item.Notice)
            .Where(row => row.State == OutboxState.Dead)
            .OrderByDescending(row => row.Id)
            .Take(ReadOutboxRequest.Most)
            .ToListAsync(scope.Ct);
        var receivers = rows.Select(row => row.Receiver).Distinct().ToList();
        var numbers = receivers.ConvertAll(id => id.Value);
        var names = await scope.Db.Users.Where(one => numbers.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.DisplayName, scope.Ct);
        var addresses = await scope.Db.NoticePreferences.Where(one => receivers.Contains(one.AccountId)).ToDictionaryAsync(one => one.AccountId, one => one.MailAddress, scope.Ct);
        return
        [
            .. rows.Select(row => new DeadLetter(
                row.Id,
                row.Channel,
                names.GetValueOrDefault(row.Receiver.Value, ""),
                row.Channel is NoticeChannel.Mail ? addresses.GetValueOrDefault(row.Receiver) : null,
                string.Join(" · ", row.Items.Select(item => NoticeTemplates.In(language).Notices[item.Notice.Kind.ToString()].Subject).Distinct()),
                row.Attempts,
                row.CreatedAt,
                row.LastError,
                row.LastError is OutboxErrors.Interrupted || row.LastError?.StartsWith(OutboxErrors.Uncertain, StringComparison.Ordinal) == true,
                row.LastError is OutboxErrors.Interrupted)),
        ];
    }
}

/// <summary>Sends a sending that was set aside again, or puts it away.</summary>
public sealed record DecideDeadLetterRequest(Guid CommandId, IReadOnlyList<int> Ids, bool SendAgain);

/// <inheritdoc cref="DecideDeadLetterRequest"/>
public sealed class DecideDeadLetter(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(DecideDeadLetterRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator))
                {
                    return new NotFound();
                }

                foreach (var row in await scope.Db.Outbox.Where(one => request.Ids.Contains(one.Id) && one.State == OutboxState.Dead).ToListAsync(scope.Ct))
                {
                    if (request.SendAgain)
                    {
                        (row.Attempts, row.DueAt) = (0, scope.Now);
                    }

                    row.End(request.SendAgain ? OutboxState.Waiting : OutboxState.Discarded, scope.Now, row.LastError);
                }

                return Done.Instance;
            },
            ct);
}
