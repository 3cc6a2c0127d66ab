using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>The contract of <see cref="WriteScope.Notify"/>.</summary>
public sealed class NoticeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notify_SameKeyAgain_IsTold_Once()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        await NotifyAsync(fixture, Soon(one, one.City.Officer, "soon/1"), Soon(one, one.City.Officer, "soon/1"));
        await NotifyAsync(fixture, Soon(one, one.City.Officer, "soon/1"), Soon(one, one.City.Officer, "soon/2"));

        (await KeysOfAsync(fixture, one.City.Officer)).ShouldBe(["soon/1", "soon/2"]);
    }

    [Fact]
    public async Task Notify_ReceiverMayNotSeeTheCase_GetsNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        await NotifyAsync(fixture, Soon(one, one.City.StrangerLiaison, "soon/1"), Soon(one, one.City.Officer, "soon/1"));

        (await KeysOfAsync(fixture, one.City.StrangerLiaison)).ShouldBeEmpty();
        (await KeysOfAsync(fixture, one.City.Officer)).ShouldBe(["soon/1"]);
    }

    [Fact]
    public async Task Notify_ReceiverIsClosed_GetsNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await using (var db = fixture.Fresh())
        {
            (await db.Users.SingleAsync(user => user.Id == one.City.Officer.AccountId!.Value.Value, Ct)).IsClosed = true;
            await db.SaveChangesAsync(Ct);
        }

        await NotifyAsync(fixture, Soon(one, one.City.Officer, "soon/1"));

        (await KeysOfAsync(fixture, one.City.Officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Notify_WriteIsRefused_TellsNobody()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        await fixture.Use<CaseStore>().WriteAsync<Done>(
            Actor.Job,
            Guid.NewGuid(),
            scope =>
            {
                scope.Notify(Soon(one, one.City.Officer, "soon/1"));
                return Task.FromResult<Outcome<Done>>(new NotFound());
            },
            Ct);

        (await KeysOfAsync(fixture, one.City.Officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Notify_NoMailIsConfigured_KeepsNothingToBeSent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.City.Officer.WishAsync(fixture, MailMode.OneByOne);

        await NotifyAsync(fixture, Soon(one, one.City.Officer, "soon/1"));

        await using var db = fixture.Fresh();
        (await db.Outbox.CountAsync(Ct)).ShouldBe(0);
    }

    internal static Notice Soon(TestCase one, Actor receiver, string key, NoticeKind kind = NoticeKind.DueSoon) => new(
        kind,
        receiver.AccountId!.Value,
        one.Id,
        key,
        new Dictionary<string, string> { ["deadline"] = "Reply", ["due"] = "2026-06-02", ["days"] = "5" },
        one.Fixture.Clock.GetUtcNow().UtcDateTime);

    internal static async Task NotifyAsync(StoreFixture fixture, params Notice[] notices) =>
        (await fixture.Use<CaseStore>().WriteAsync<Done>(
            Actor.Job,
            Guid.NewGuid(),
            scope =>
            {
                foreach (var notice in notices)
                {
                    scope.Notify(notice);
                }

                return Task.FromResult<Outcome<Done>>(Done.Instance);
            },
            Ct)).ShouldBeDone();

    private static async Task<List<string>> KeysOfAsync(StoreFixture fixture, Actor receiver)
    {
        await using var db = fixture.Fresh();
        return await db.Inbox.Where(row => row.Receiver == receiver.AccountId && row.Key.StartsWith("soon/")).OrderBy(row => row.Id).Select(row => row.Key).ToListAsync(Ct);
    }
}

internal static class Wishes
{
    /// <summary>How a person of the test city wants to be told.</summary>
    public static async Task WishAsync(
        this Actor person,
        StoreFixture fixture,
        MailMode mode,
        string address = "person@city.example",
        (TimeOnly From, TimeOnly Until)? quiet = null,
        NoticeKind[]? muted = null,
        bool byWebhook = false) =>
        (await fixture.Use<SaveNoticeSettings>().ExecuteAsync(
            new SaveNoticeSettingsRequest(Guid.NewGuid(), new NoticeWish(address, mode, "zh-CN", quiet?.From, quiet?.Until, muted ?? [], byWebhook)),
            person,
            CancellationToken.None)).ShouldBeDone();
}
