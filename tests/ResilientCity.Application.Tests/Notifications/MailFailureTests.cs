using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using static ResilientCity.Application.Tests.Notifications.MailHelp;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>Mails that the server could not or would not take.</summary>
public sealed class MailFailureTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_ServerIsDown_IsTriedAgainLaterAndArrivesOnce()
    {
        await using var server = SmtpServer.Down();
        await using var fixture = await OpenAsync(server);
        await fixture.TellOfficerAsync();

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
        await fixture.TellOfficerAsync();

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
        var one = await fixture.TellOfficerAsync("nobody@city.example");

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
        await fixture.TellOfficerAsync("full@city.example");

        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 1, 0));
    }
}
