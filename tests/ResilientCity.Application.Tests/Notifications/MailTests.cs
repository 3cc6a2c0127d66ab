using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>Mails through a real server on this machine.</summary>
public sealed class MailTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_OfANotice_ArrivesOnceInWordsWithItsLink()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(1, 0, 0));
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 0, 0));

        var mail = server.Mails().ShouldHaveSingleItem();
        mail.Subject.ShouldBe("【代表建议办理】即将到期：第0101号建议《关于修复江边步道的建议》");
        mail.To.ToString().ShouldContain("person@city.example");
        mail.From.ToString().ShouldContain("desk@city.example");
        mail.TextBody!.ShouldContain($"https://desk.city.example/cases/{one.Id}");
        mail.TextBody!.ShouldContain("第0101号建议《关于修复江边步道的建议》的答复期限是2026-06-02，还剩5个工作日。");
        mail.HtmlBody!.ShouldContain($"<a href=\"https://desk.city.example/cases/{one.Id}\">");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        (await OutboxAsync(fixture)).ShouldHaveSingleItem().State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task Mail_ServerIsDown_IsTriedAgainLaterAndArrivesOnce()
    {
        await using var server = SmtpServer.Down();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 1, 0));
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 0, 0)); // its time has not come
        var waiting = (await OutboxAsync(fixture)).ShouldHaveSingleItem();
        (waiting.State, waiting.Attempts).ShouldBe((OutboxState.Waiting, 1));
        waiting.LastError.ShouldNotBeNull();
        await server.StartAgainAsync();
        fixture.Clock.Advance(TimeSpan.FromMinutes(2));

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(1, 0, 0));

        server.Mails().ShouldHaveSingleItem().MessageId.ShouldBe($"{waiting.MessageId}@city.example");
    }

    [Fact]
    public async Task Mail_ServerStaysDown_IsSetAsideAfterAllTries()
    {
        await using var server = SmtpServer.Down();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);

        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SendAsync(fixture);
            fixture.Clock.Advance(TimeSpan.FromHours(1));
        }

        var dead = (await OutboxAsync(fixture)).ShouldHaveSingleItem();
        (dead.State, dead.Attempts).ShouldBe((OutboxState.Dead, 3));
    }

    [Fact]
    public async Task Mail_AddressIsRefused_IsSetAsideAndSentWhenTheAdministratorSaysSo()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne, "nobody@city.example");
        await TellAsync(one);

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 0, 1));

        var letter = (await fixture.Use<ReadOutbox>().ExecuteAsync(new ReadOutboxRequest("zh-CN"), one.City.Administrator, Ct)).Value.Dead.ShouldHaveSingleItem();
        (letter.Receiver, letter.Address, letter.What, letter.IsUncertain).ShouldBe(("承办人乙", "nobody@city.example", "即将到期", false));
        letter.Error!.ShouldContain("550");
        (await fixture.Use<ReadOutbox>().ExecuteAsync(new ReadOutboxRequest("zh-CN"), one.City.Officer, Ct)).Refusal.ShouldBeOfType<NotFound>();
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne, "somebody@city.example");
        (await fixture.Use<DecideDeadLetter>().ExecuteAsync(new DecideDeadLetterRequest(Guid.NewGuid(), [letter.Id], SendAgain: true), one.City.Officer, Ct)).IsDone.ShouldBeFalse();
        (await fixture.Use<DecideDeadLetter>().ExecuteAsync(new DecideDeadLetterRequest(Guid.NewGuid(), [letter.Id], SendAgain: true), one.City.Administrator, Ct)).ShouldBeDone();

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(1, 0, 0));
        server.Mails().ShouldHaveSingleItem().To.ToString().ShouldContain("somebody@city.example");
    }

    [Fact]
    public async Task Mail_MailboxIsFull_IsTriedAgain()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne, "full@city.example");
        await TellAsync(one);

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 1, 0));
    }

    [Fact]
    public async Task Mail_InQuietHours_IsSentWhenTheyEnd()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne, quiet: (new TimeOnly(9, 0), new TimeOnly(14, 0))); // the clock says 09:30
        await TellAsync(one);

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 1, 0));
        fixture.Clock.Advance(TimeSpan.FromHours(4));
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 0, 0));
        server.Mails().ShouldBeEmpty();
        fixture.Clock.Advance(TimeSpan.FromMinutes(31));

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(1, 0, 0));
        server.Mails().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Digest_OfSeveralNotices_IsOneMailADayOfWhatIsUnread()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.Digest);
        await TellAsync(one, "soon/1", "soon/2", "soon/3");
        var read = (await fixture.Use<ReadInbox>().ExecuteAsync(new ReadInboxRequest(false, 1, "en"), one.City.Officer, Ct)).Value.Lines[0];
        (await fixture.Use<MarkRead>().ExecuteAsync(new MarkReadRequest(Guid.NewGuid(), [read.Id]), one.City.Officer, Ct)).ShouldBeDone();

        (await fixture.Use<MakeDigests>().ExecuteAsync(Actor.Job, Ct)).Value.ShouldBe(1);
        await TellAsync(one, "later/1");
        (await fixture.Use<MakeDigests>().ExecuteAsync(Actor.Job, Ct)).Value.ShouldBe(0); // one a day
        await SendAsync(fixture);

        server.Mails().ShouldHaveSingleItem().Subject.ShouldBe("【代表建议办理】2026-03-02的消息（2条）");
        fixture.GoTo(new DateOnly(2026, 3, 3));
        (await fixture.Use<MakeDigests>().ExecuteAsync(Actor.Job, Ct)).Value.ShouldBe(1);
        await SendAsync(fixture);
        server.Mails().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Digest_BeforeItsHour_IsNotMade()
    {
        await using var server = SmtpServer.Down();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.Digest);
        await TellAsync(one);
        fixture.Clock.SetUtcNow(LocalDay.ToUtc(new DateOnly(2026, 3, 3), new TimeOnly(7, 59)));

        (await fixture.Use<MakeDigests>().ExecuteAsync(Actor.Job, Ct)).Value.ShouldBe(0);
    }

    [Fact]
    public async Task Mail_ReceiverMayNotSeeTheCaseAnyMore_IsNotSent()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);
        await using (var db = fixture.Fresh())
        {
            (await db.Users.SingleAsync(user => user.Id == one.City.Officer.AccountId!.Value.Value, Ct)).AgencyId = one.City.Stranger;
            await db.SaveChangesAsync(Ct);
        }

        await SendAsync(fixture);

        server.Mails().ShouldBeEmpty();
        (await OutboxAsync(fixture)).ShouldHaveSingleItem().State.ShouldBe(OutboxState.Dropped);
    }

    [Fact]
    public async Task Mail_SwitchedOffMeanwhile_IsNotSent()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);
        await one.City.Officer.WishAsync(fixture, MailMode.None);

        await SendAsync(fixture);

        server.Mails().ShouldBeEmpty();
    }

    [Fact]
    public async Task Mail_OfAMutedKind_StaysInTheInbox_OneThatMustIsSentAllTheSame()
    {
        await using var server = SmtpServer.Down();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne, muted: [NoticeKind.DueSoon, NoticeKind.Overdue]);

        await NoticeTests.NotifyAsync(fixture, NoticeTests.Soon(one, one.City.Officer, "soon/1"), NoticeTests.Soon(one, one.City.Officer, "over/1", NoticeKind.Overdue));

        await using var db = fixture.Fresh();
        (await db.Inbox.CountAsync(row => row.Receiver == one.City.Officer.AccountId, Ct)).ShouldBe(2);
        (await db.Outbox.SelectMany(row => row.Items).Select(item => item.Notice.Key).ToListAsync(Ct)).ShouldBe(["over/1"]);
    }

    [Fact]
    public async Task Restart_WhileAMailWasHandedOver_SendsItNotAgainAndTellsTheAdministrator()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);
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
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one);
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
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);
        await TellAsync(one, [.. Enumerable.Range(1, 30).Select(number => $"soon/{number}")]);
        await using var other = StoreFixture.OpenOver(fixture.Folder, services => services.AddSingleton(server.Settings));

        var rounds = await Task.WhenAll(SendAsync(fixture), SendAsync(other));

        rounds.Sum(round => round.Sent).ShouldBe(30);
        server.Mails().Select(mail => mail.MessageId).Distinct().Count().ShouldBe(30);
        server.Mails().Count.ShouldBe(30);
    }

    private static Task<StoreFixture> OpenAsync(SmtpServer server) => StoreFixture.OpenAsync(configure: services => services.AddSingleton(server.Settings));

    private static async Task<OutboxRound> SendAsync(StoreFixture fixture) => (await fixture.Use<SendOutbox>().ExecuteAsync(Actor.Job, Ct)).Value;

    private static Task TellAsync(TestCase one, params string[] keys) =>
        NoticeTests.NotifyAsync(one.Fixture, [.. (keys is [] ? ["soon/1"] : keys).Select(key => NoticeTests.Soon(one, one.City.Officer, key))]);

    private static async Task<List<OutboxRow>> OutboxAsync(StoreFixture fixture)
    {
        await using var db = fixture.Fresh();
        return await db.Outbox.AsNoTracking().ToListAsync(Ct);
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
