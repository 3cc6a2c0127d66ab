using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Support;

/// <summary>A case of the test city, brought to where a test starts through the use cases that lead there.</summary>
public sealed class TestCase
{
    private TestCase(StoreFixture fixture, TestCity city, CaseId id) => (Fixture, City, Id) = (fixture, city, id);

    public StoreFixture Fixture { get; }

    public TestCity City { get; }

    public CaseId Id { get; }

    /// <summary>Assigned on 2026-03-02 with one co-handler, and accepted.</summary>
    public static async Task<TestCase> InHandlingAsync(StoreFixture fixture, string number = "0101", TestCity? builtCity = null)
    {
        var city = builtCity ?? await TestCity.BuildAsync(fixture);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(number), city.Committee, CancellationToken.None)).Value;
        (await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, null, [city.CoHandler], null), city.Committee, CancellationToken.None)).ShouldBeDone();
        var one = new TestCase(fixture, city, id);
        (await fixture.Use<AcceptCase>().ExecuteAsync(new AcceptCaseRequest(one.Command()), city.Liaison, CancellationToken.None)).ShouldBeDone();
        return one;
    }

    public CaseCommand Command(DateOnly? occurredOn = null, RecordingBasis? basis = null) => new(Guid.NewGuid(), Id, null, occurredOn, basis);

    public async Task GiveOpinionAsync(string text = "园林局意见：护坡绿化由我局负责。")
    {
        var opinion = (await ReadAsync()).Round.Opinions.Single().Id;
        (await Fixture.Use<GiveOpinion>().ExecuteAsync(
            new GiveOpinionRequest(Command(), opinion, text, "江园函〔2026〕3号", null), City.CoLiaison, CancellationToken.None)).ShouldBeDone();
    }

    /// <summary>The case as it is in the store, read with a fresh context.</summary>
    public async Task<CaseFile> ReadAsync()
    {
        await using var db = Fixture.Fresh();
        return await db.Cases.AsNoTracking().WholeCase().SingleAsync(one => one.Id == Id);
    }

    public async Task<int> EventCountAsync()
    {
        await using var db = Fixture.Fresh();
        return await db.Events.CountAsync(row => row.StreamId == Id.Value);
    }
}

internal static class OutcomeChecks
{
    public static void ShouldBeDone<T>(this Outcome<T> outcome) => outcome.Refusal.ShouldBeNull();
}
