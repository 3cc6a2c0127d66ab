using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using static ResilientCity.Application.Tests.Notifications.MailHelp;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>Mails through a real server on this machine: who gets which, and when.</summary>
public sealed class MailTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_OfANotice_ArrivesOnceInWordsWithItsLink()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var fixture = await OpenAsync(server);
        var one = await fixture.TellOfficerAsync();

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
        var one = await fixture.TellOfficerAsync();
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
        var one = await fixture.TellOfficerAsync();
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
}
