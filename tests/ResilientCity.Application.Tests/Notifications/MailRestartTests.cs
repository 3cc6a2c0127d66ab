using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using static ResilientCity.Application.Tests.Notifications.MailHelp;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>Mails when a process dies in the middle, or two send at once: each once, or set aside for a person to decide.</summary>
public sealed class MailRestartTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restart_WhileAMailWasHandedOver_SendsItNotAgainAndTellsTheAdministrator()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await fixture.TellOfficerAsync();
        var dying = new SendOutbox(fixture.Use<CaseStore>(), server.Settings, [new DyingChannel(new MailChannel(server.Settings))], NullLogger<SendOutbox>.Instance);
        await Should.ThrowAsync<ProcessIsGoneException>(() => dying.ExecuteAsync(Actor.Job, Ct));

        await using var next = StoreFixture.OpenOver(fixture.Folder, services => services.AddSingleton(server.Settings));
        (await SendAsync(next)).ShouldBe(new OutboxRound(0, 0, 0)); // the lease is the other's
        next.Clock.Advance(server.Settings.Lease + TimeSpan.FromSeconds(1));
        (await SendAsync(next)).ShouldBe(new OutboxRound(0, 0, 1));

        server.Mails().ShouldHaveSingleItem();
        var letter = (await next.Use<ReadOutbox>().ExecuteAsync(new ReadOutboxRequest("en"), one.City.Administrator, Ct)).Value.Dead.ShouldHaveSingleItem();
        (letter.IsUncertain, letter.WasInterrupted).ShouldBe((true, true));
    }

    [Fact]
    public async Task Restart_BeforeAMailWasBegun_SendsItOnce()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        await fixture.TellOfficerAsync();
        await using (var db = fixture.Fresh())
        {
            var taken = await db.Outbox.SingleAsync(Ct);
            (taken.State, taken.LeaseId, taken.LeasedUntil) = (OutboxState.Taken, Guid.NewGuid(), fixture.Clock.GetUtcNow().UtcDateTime + server.Settings.Lease);
            await db.SaveChangesAsync(Ct);
        }

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 0, 0));
        fixture.Clock.Advance(server.Settings.Lease + TimeSpan.FromSeconds(1));
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(1, 0, 0));

        server.Mails().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task TwoProcesses_SendingAtOnce_SendEachMailOnce()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        await fixture.TellOfficerAsync(keys: [.. Enumerable.Range(1, 30).Select(number => $"soon/{number}")]);
        await using var other = StoreFixture.OpenOver(fixture.Folder, services => services.AddSingleton(server.Settings));

        var rounds = await Task.WhenAll(SendAsync(fixture), SendAsync(other));

        rounds.Sum(round => round.Sent).ShouldBe(30);
        server.Mails().Select(mail => mail.MessageId).Distinct().Count().ShouldBe(30);
        server.Mails().Count.ShouldBe(30);
    }

    private sealed class ProcessIsGoneException : Exception;

    /// <summary>Delivers, and is gone before it can say so.</summary>
    private sealed class DyingChannel(INoticeChannel real) : INoticeChannel
    {
        public NoticeChannel Channel => real.Channel;

        public bool KnowsRepetition => real.KnowsRepetition;

        public async Task<Delivery> SendAsync(OutboundMessage message, CancellationToken ct)
        {
            (await real.SendAsync(message, ct)).End.ShouldBe(DeliveryEnd.Delivered);
            throw new ProcessIsGoneException();
        }
    }
}
