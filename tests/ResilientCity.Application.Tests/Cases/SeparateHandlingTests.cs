using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

/// <summary>Several agencies answer one proposal in parts: a case each, one view of the whole, and an end for all of it on withdrawal.</summary>
public sealed class SeparateHandlingTests
{
    private static readonly DateOnly Assigned = new(2026, 3, 2);

    [Fact]
    public async Task Assign_WithSeparateAgencies_OpensACaseForEachWithItsOwnDates()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await RegisteredAsync(fixture);

        (await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], Assigned, null, null, [city.CoHandler], null) { SeparateAgencies = [city.Stranger] }, city.Committee, CancellationToken.None)).ShouldBeDone();

        var cases = await CasesAsync(fixture);
        cases.Select(one => (one.LeadAgencyId, one.Stage, one.CoHandlers.Count, one.Round.StartedOn)).ShouldBe(
            [(city.Lead, CaseStage.Assigned, 1, Assigned), (city.Stranger, CaseStage.Assigned, 0, Assigned)], ignoreOrder: true);
        cases.Select(one => one.ProposalId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task HandleSeparately_Midway_ShowsTheWholeToWhoHandlesItAndNoTextOfOthers()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await HandleAsync(one, [one.City.Stranger])).ShouldBeDone();

        var lead = await ReadAsync(one, one.City.Liaison);
        lead.Separate.Select(line => (line.Agency, line.Stage, line.IsThis, line.MayOpen)).ShouldBe(
            [("市水务局", CaseStage.InHandling, true, true), ("市体育局", CaseStage.Assigned, false, false)]);
        (await ReadAsync(one, one.City.Committee)).Separate.ShouldAllBe(line => line.MayOpen);
        (await ReadAsync(one, one.City.LeadDelegate)).Separate.Count.ShouldBe(2);
        (await ReadAsync(one, one.City.CoLiaison)).Separate.ShouldBeEmpty();
    }

    [Fact]
    public async Task HandleSeparately_ByWhoHandlesItAlreadyOrUnknown_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await HandleAsync(one, [one.City.Stranger])).ShouldBeDone();

        (await HandleAsync(one, [one.City.Lead])).Refusal.ShouldBeOfType<AgencyHandlesAlready>();
        (await HandleAsync(one, [one.City.Stranger])).Refusal.ShouldBeOfType<AgencyHandlesAlready>();
        (await HandleAsync(one, [one.City.CoHandler])).Refusal.ShouldBeOfType<CoHandlerAlreadyHere>();
        (await HandleAsync(one, [])).Refusal.ShouldBe(new FieldMissing("SeparateAgencies"));
        (await CasesAsync(fixture)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Withdraw_InWriting_EndsEveryCaseOfTheProposal()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await HandleAsync(one, [one.City.Stranger])).ShouldBeDone();

        (await fixture.Use<WithdrawCase>().ExecuteAsync(new WithdrawCaseRequest(one.Command(), "代表书面撤回"), one.City.Committee, CancellationToken.None)).ShouldBeDone();

        (await CasesAsync(fixture)).ShouldAllBe(found => found.Stage == CaseStage.Withdrawn);
    }

    private static async Task<(TestCity City, CaseId Id)> RegisteredAsync(StoreFixture fixture)
    {
        var city = await TestCity.BuildAsync(fixture);
        return (city, (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value);
    }

    private static Task<Outcome<Done>> HandleAsync(TestCase one, IReadOnlyList<AgencyId> agencies) =>
        one.Fixture.Use<HandleSeparately>().ExecuteAsync(new HandleSeparatelyRequest(one.Command(), agencies), one.City.Government, CancellationToken.None);

    private static async Task<CaseView> ReadAsync(TestCase one, Actor reader) =>
        (await one.Fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), reader, CancellationToken.None)).Value;

    private static async Task<List<CaseFile>> CasesAsync(StoreFixture fixture)
    {
        await using var db = fixture.Fresh();
        return await db.Cases.WholeCase().ToListAsync();
    }
}
