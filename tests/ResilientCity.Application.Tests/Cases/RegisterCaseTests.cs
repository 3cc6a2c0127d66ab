using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

public sealed class RegisterCaseTests
{
    [Fact]
    public async Task RegisterCase_ByCommitteeOffice_StoresCaseAndItsEvent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var outcome = await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None);

        await using var db = fixture.Fresh();
        var stored = await db.Cases.WholeCase().SingleAsync(TestContext.Current.CancellationToken);
        stored.Id.ShouldBe(outcome.Value);
        stored.Stage.ShouldBe(CaseStage.Registered);
        stored.Mode.ShouldBe(OperatingMode.WholeProcess);
        stored.Proposal.Lead!.Name.ShouldBe("卢喆");
        (await db.Events.Where(row => row.StreamKind == EventStreams.Case).SingleAsync(TestContext.Current.CancellationToken)).Kind.ShouldBe(nameof(CaseEventKind.CaseRegistered));
    }

    [Fact]
    public async Task RegisterCase_WithTheAsksThatWereRead_ListsThem()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<RegisterCase>().ExecuteAsync(
            city.Registration() with { Asks = ["修复步道", " ", "加装路灯", "修复步道"] }, city.Committee, CancellationToken.None)).ShouldBeDone();

        await using var db = fixture.Fresh();
        var stored = await db.Cases.WholeCase().SingleAsync(TestContext.Current.CancellationToken);
        stored.Asks.Select(ask => (ask.Order, ask.Text)).ShouldBe([(1, "修复步道"), (2, "加装路灯")]);
    }

    [Fact]
    public async Task RegisterCase_SameCommandTwice_HasOneEffectAndTheFirstResult()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var request = city.Registration();

        var first = await fixture.Use<RegisterCase>().ExecuteAsync(request, city.Committee, CancellationToken.None);
        var second = await fixture.Use<RegisterCase>().ExecuteAsync(request, city.Committee, CancellationToken.None);

        second.Value.ShouldBe(first.Value);
        await using var db = fixture.Fresh();
        (await db.Cases.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    [Fact]
    public async Task RegisterCase_NumberAlreadyInSession_IsRefusedAndWritesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None);

        var again = await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None);

        again.Refusal.ShouldBeOfType<ProposalAlreadyHere>();
        await using var db = fixture.Fresh();
        (await db.Proposals.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    [Fact]
    public async Task AcceptCase_OlderVersionSeen_IsToldWhoMovedIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value;
        await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, null, [city.CoHandler], null), city.Committee, CancellationToken.None);

        var outcome = await fixture.Use<AcceptCase>().ExecuteAsync(
            new AcceptCaseRequest(new CaseCommand(Guid.NewGuid(), id, 1)), city.Liaison, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType<CaseMovedOn>().By.ShouldBe("人代工委");
    }

    [Fact]
    public async Task AssignCases_WithDate_ComputesTheReplyDeadline()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value;

        await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 2, 9), null, null, [city.CoHandler], null), city.Committee, CancellationToken.None);

        await using var db = fixture.Fresh();
        var round = (await db.Cases.WholeCase().SingleAsync(TestContext.Current.CancellationToken)).Round;
        round.ReplyDueOn.ShouldBe(new DateOnly(2026, 5, 9)); // a make-up Saturday: no move
        round.Opinions.Single().AgencyId.ShouldBe(city.CoHandler);
    }
}
