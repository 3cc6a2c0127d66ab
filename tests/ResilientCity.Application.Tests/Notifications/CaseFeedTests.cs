using ResilientCity.Application.Cases;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Notifications;

public sealed class CaseFeedTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_CaseMovesAfterSubscribing_TellsWhoDidWhatOnce()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await RegisterAsync(fixture, city, "0101");
        var feed = fixture.Use<CaseFeed>();
        var heard = new List<CaseMoved>();
        using var subscription = await feed.SubscribeAsync(id, city.Liaison, heard.Add, Ct);

        await AssignAsync(fixture, city, id);
        await feed.PollAsync(Ct);
        await feed.PollAsync(Ct);

        var moved = heard.ShouldHaveSingleItem();
        moved.CaseId.ShouldBe(id);
        moved.EventKind.ShouldBe(CaseEventKind.CaseAssigned);
        moved.ActorName.ShouldBe("人代工委");
        moved.AccountId.ShouldBe(city.Committee.AccountId);
    }

    [Fact]
    public async Task Feed_OtherCaseMoves_StaysSilent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var mine = await RegisterAsync(fixture, city, "0101");
        var other = await RegisterAsync(fixture, city, "0102");
        var feed = fixture.Use<CaseFeed>();
        var heard = new List<CaseMoved>();
        using var subscription = await feed.SubscribeAsync(mine, city.Liaison, heard.Add, Ct);

        await AssignAsync(fixture, city, other);
        await feed.PollAsync(Ct);

        heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Feed_SubscriberMayNotSeeTheCase_HearsNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await RegisterAsync(fixture, city, "0101");
        var feed = fixture.Use<CaseFeed>();
        var heard = new List<CaseMoved>();
        using var one = await feed.SubscribeAsync(id, city.StrangerLiaison, heard.Add, Ct);
        using var all = await feed.SubscribeAsync(city.StrangerLiaison, heard.Add, Ct);

        await AssignAsync(fixture, city, id);
        await feed.PollAsync(Ct);

        heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Feed_CaseBecomesVisibleLater_IsToldFromThenOn()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await RegisterAsync(fixture, city, "0101");
        var feed = fixture.Use<CaseFeed>();
        var heard = new List<CaseMoved>();
        using var subscription = await feed.SubscribeAsync(city.CoLiaison, heard.Add, Ct);

        await AssignAsync(fixture, city, id, city.CoHandler);
        await feed.PollAsync(Ct);

        heard.ShouldHaveSingleItem().ActorName.ShouldBeNull(); // from outside: that it moved, not by whom
    }

    [Fact]
    public async Task Feed_SubscriptionDisposed_HearsNothingAndNothingIsRead()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await RegisterAsync(fixture, city, "0101");
        var feed = fixture.Use<CaseFeed>();
        var heard = new List<CaseMoved>();
        (await feed.SubscribeAsync(id, city.Liaison, heard.Add, Ct)).Dispose();

        await AssignAsync(fixture, city, id);
        await feed.PollAsync(Ct);

        heard.ShouldBeEmpty();
        feed.HasSubscribers.ShouldBeFalse();
    }

    [Fact]
    public async Task Feed_OneListenerFails_TheOthersStillHear()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await RegisterAsync(fixture, city, "0101");
        var feed = fixture.Use<CaseFeed>();
        var heard = new List<CaseMoved>();
        using var broken = await feed.SubscribeAsync(id, city.Liaison, _ => throw new InvalidOperationException("gone"), Ct);
        using var sound = await feed.SubscribeAsync(id, city.Liaison, heard.Add, Ct);

        await AssignAsync(fixture, city, id);
        await feed.PollAsync(Ct);

        heard.ShouldHaveSingleItem();
    }

    private static async Task<CaseId> RegisterAsync(StoreFixture fixture, TestCity city, string number) =>
        (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(number), city.Committee, Ct)).Value;

    private static async Task AssignAsync(StoreFixture fixture, TestCity city, CaseId id, params AgencyId[] coHandlers) =>
        (await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, null, coHandlers, null), city.Committee, Ct)).IsDone.ShouldBeTrue();
}
