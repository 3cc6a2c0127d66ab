using Ical.Net;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Notifications;

public sealed class CalendarFeedTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_OfTheLiaison_HasTheOpenDatesOnTheirDays()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var token = await TokenAsync(fixture, one.City.Liaison);

        var events = await EventsAsync(fixture, token);

        var reply = events.Where(entry => entry.Summary!.StartsWith("答复期限：", StringComparison.Ordinal)).ShouldHaveSingleItem();
        reply.Summary.ShouldBe("答复期限：第0101号建议《关于修复江边步道的建议》");
        reply.Start!.HasTime.ShouldBeFalse();
        reply.Start.Date.ShouldBe(new DateOnly(2026, 6, 2));
        reply.Uid.ShouldBe($"case-{one.Id}-1-Reply-0@resilientcity");
        (await EventsAsync(fixture, token)).Select(entry => entry.Uid).ShouldBe(events.Select(entry => entry.Uid));
    }

    [Fact]
    public async Task Feed_OfAnotherAgency_HasItsOwnOpinionOnly_AStrangersNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        var ofCoHandler = await EventsAsync(fixture, await TokenAsync(fixture, one.City.CoLiaison));
        var ofStranger = await EventsAsync(fixture, await TokenAsync(fixture, one.City.StrangerLiaison));

        ofCoHandler.ShouldHaveSingleItem().Summary.ShouldStartWith("协办意见期限：");
        ofStranger.ShouldBeEmpty();
    }

    [Fact]
    public async Task Feed_OfAnOfficer_HasHisCasesOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var token = await TokenAsync(fixture, one.City.Officer);
        (await EventsAsync(fixture, token)).ShouldBeEmpty();

        (await fixture.Use<DistributeCase>().ExecuteAsync(new DistributeCaseRequest(one.Command(), null, one.City.Officer.AccountId, null), one.City.Liaison, Ct)).ShouldBeDone();

        (await EventsAsync(fixture, token)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Address_MadeAnewOrTakenBack_LeadsNowhereAnyMore()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var first = await TokenAsync(fixture, city.Liaison);
        var second = await TokenAsync(fixture, city.Liaison);

        (await ReadAsync(fixture, first)).IsDone.ShouldBeFalse();
        (await ReadAsync(fixture, second)).IsDone.ShouldBeTrue();
        (await fixture.Use<CalendarAddress>().RevokeAsync(new RevokeCalendarAddressRequest(Guid.NewGuid()), city.Liaison, Ct)).ShouldBeDone();
        (await ReadAsync(fixture, second)).IsDone.ShouldBeFalse();
        (await ReadAsync(fixture, "")).IsDone.ShouldBeFalse();
        (await ReadAsync(fixture, new string('a', 5000))).IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Address_InTheStore_IsOnlyAHash()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var token = await TokenAsync(fixture, city.Liaison);

        await using var db = fixture.Fresh();
        (await db.NoticePreferences.SingleAsync(Ct)).CalendarTokenHash.ShouldBe(CalendarAddress.HashOf(token));
        (await db.Commands.Where(row => row.Result.Contains(token)).CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Feed_AccountIsClosed_IsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var token = await TokenAsync(fixture, city.Liaison);
        await using (var db = fixture.Fresh())
        {
            (await db.Users.SingleAsync(user => user.Id == city.Liaison.AccountId!.Value.Value, Ct)).IsClosed = true;
            await db.SaveChangesAsync(Ct);
        }

        (await ReadAsync(fixture, token)).IsDone.ShouldBeFalse();
    }

    private static Task<Outcome<string>> ReadAsync(StoreFixture fixture, string token) => fixture.Use<ReadCalendarFeed>().ExecuteAsync(token, Ct);

    private static async Task<List<Ical.Net.CalendarComponents.CalendarEvent>> EventsAsync(StoreFixture fixture, string token) =>
        [.. Calendar.Load((await ReadAsync(fixture, token)).Value)!.Events];

    private static async Task<string> TokenAsync(StoreFixture fixture, Actor person) =>
        (await fixture.Use<CalendarAddress>().ResetAsync(new ResetCalendarAddressRequest(Guid.NewGuid()), person, Ct)).Value;
}
