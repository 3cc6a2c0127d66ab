using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>What the tests of mails share.</summary>
internal static class MailHelp
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A case whose officer wishes mails one by one, and was told of something.</summary>
    public static async Task<TestCase> TellOfficerAsync(this StoreFixture fixture, string? address = null, params string[] keys)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await (address is null ? one.City.Officer.WishAsync(fixture, MailMode.OneByOne) : one.City.Officer.WishAsync(fixture, MailMode.OneByOne, address));
        await TellAsync(one, keys);
        return one;
    }

    public static Task<StoreFixture> OpenAsync(SmtpServer server) => StoreFixture.OpenAsync(configure: services => services.AddSingleton(server.Settings));

    public static async Task<OutboxRound> SendAsync(StoreFixture fixture) => (await fixture.Use<SendOutbox>().ExecuteAsync(Actor.Job, Ct)).Value;

    public static Task TellAsync(TestCase one, params string[] keys) =>
        NoticeTests.NotifyAsync(one.Fixture, [.. (keys is [] ? ["soon/1"] : keys).Select(key => NoticeTests.Soon(one, one.City.Officer, key))]);

    public static async Task<List<OutboxRow>> OutboxAsync(StoreFixture fixture)
    {
        await using var db = fixture.Fresh();
        return await db.Outbox.AsNoTracking().ToListAsync(Ct);
    }
}
