using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Duties;

/// <summary>One person's open work handed over in one act.</summary>
public sealed class HandoverUseTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task HandOverWork_AllThatIsListed_IsTheReceiversAndLeavesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (first, second) = await TwoCasesOfTheOfficerAsync(fixture);
        var receiver = await first.City.PersonAsync("next", "接手人", [Role.Officer], first.City.Lead);
        var listed = await ListedAsync(first, first.City.Officer);
        listed.Items.Select(item => item.CaseId).ShouldBe([first.Id, second.Id], ignoreOrder: true);

        var outcome = await HandOverAsync(first, first.City.Officer, receiver, PartsOf(listed));

        outcome.Value.ShouldBe(new HandedOver(2));
        (await first.ReadAsync()).OfficerId.ShouldBe(receiver.AccountId);
        (await ListedAsync(first, first.City.Officer)).Items.ShouldBeEmpty();
        (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), receiver, Ct)).Value.Todo.Select(item => item.CaseId).ShouldContain(second.Id);
        var line = (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(second.Id), receiver, Ct)).Value.History[^1];
        (line.Kind, line.Note, line.Changes[0].Before, line.Changes[0].After).ShouldBe((CaseEventKind.WorkHandedOver, "轮岗", "承办人乙", "接手人"));
    }

    [Fact]
    public async Task HandOverWork_OneLeftOut_StaysWhereItIs()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (first, second) = await TwoCasesOfTheOfficerAsync(fixture);
        var receiver = await first.City.PersonAsync("next", "接手人", [Role.Officer], first.City.Lead);

        (await HandOverAsync(first, first.City.Officer, receiver, [new HandoverPart(first.Id, true, [])])).ShouldBeDone();

        (await second.ReadAsync()).OfficerId.ShouldBe(first.City.Officer.AccountId);
    }

    [Fact]
    public async Task HandOverWork_OnePartNotHisAnyMore_MovesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (first, second) = await TwoCasesOfTheOfficerAsync(fixture);
        var receiver = await first.City.PersonAsync("next", "接手人", [Role.Officer], first.City.Lead);
        var listed = await ListedAsync(first, first.City.Officer);
        await GiveToAsync(second, receiver);

        (await HandOverAsync(first, first.City.Officer, receiver, PartsOf(listed))).Refusal.ShouldBe(new HandoverMovedOn("0102"));

        (await first.ReadAsync()).OfficerId.ShouldBe(first.City.Officer.AccountId);
    }

    [Fact]
    public async Task HandOverWork_TheReviewersOpenStep_WaitsForTheReceiver()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await one.SubmitAsync()).ShouldBeDone();
        var receiver = await one.City.PersonAsync("next", "接手人", [Role.Reviewer], one.City.Lead);
        var listed = await ListedAsync(one, one.City.Reviewer);
        listed.IsInChain.ShouldBeTrue();
        listed.Items.ShouldHaveSingleItem().Steps.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();

        (await HandOverAsync(one, one.City.Reviewer, receiver, PartsOf(listed))).ShouldBeDone();

        (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), receiver, Ct)).Value.Todo.ShouldHaveSingleItem().Task.ShouldBe(WorkTask.Review);
        (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), one.City.Reviewer, Ct)).Value.Todo.ShouldBeEmpty();
    }

    [Fact]
    public async Task HandOverWork_ToAClosedAccountOrAnotherAgency_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (first, _) = await TwoCasesOfTheOfficerAsync(fixture);
        var closed = await first.City.PersonAsync("gone", "离职者", [Role.Officer], first.City.Lead);
        await CloseAsync(first, closed);
        HandoverPart[] parts = [new HandoverPart(first.Id, true, [])];

        (await HandOverAsync(first, first.City.Officer, closed, parts)).Refusal.ShouldBe(new HandoverReceiverUnsuitable("离职者"));
        (await HandOverAsync(first, first.City.Officer, first.City.CoLiaison, parts)).Refusal.ShouldBe(new HandoverReceiverUnsuitable("协办联络员"));
        (await HandOverAsync(first, first.City.Officer, first.City.Officer, parts)).Refusal.ShouldBe(new HandoverToOneself("承办人乙"));
        (await HandOverAsync(first, first.City.Officer, first.City.Liaison, [])).Refusal.ShouldBe(new FieldMissing("Cases"));
    }

    [Fact]
    public async Task HandOverWork_FromAClosedAccount_IsListedAndMoves()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (first, _) = await TwoCasesOfTheOfficerAsync(fixture);
        await CloseAsync(first, first.City.Officer);
        var listed = await ListedAsync(first, first.City.Officer, first.City.Administrator);
        (listed.From!.IsClosed, listed.From.Open).ShouldBe((true, 2));

        (await HandOverAsync(first, first.City.Officer, first.City.Liaison, PartsOf(listed), first.City.Administrator)).ShouldBeDone();

        (await ListedAsync(first, first.City.Officer, first.City.Administrator)).People.ShouldNotContain(one => one.Id == first.City.Officer.AccountId);
    }

    [Fact]
    public async Task HandOverWork_ByTheLiaisonOfAnotherAgency_FindsNobody()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (first, _) = await TwoCasesOfTheOfficerAsync(fixture);

        (await HandOverAsync(first, first.City.Officer, first.City.Liaison, [new HandoverPart(first.Id, true, [])], first.City.StrangerLiaison)).Refusal.ShouldBeOfType<NotFound>();
        (await fixture.Use<ReadHandover>().ExecuteAsync(new ReadHandoverRequest(), first.City.Officer, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    private static async Task<(TestCase First, TestCase Second)> TwoCasesOfTheOfficerAsync(StoreFixture fixture)
    {
        var first = await TestCase.InHandlingAsync(fixture);
        var second = await TestCase.InHandlingAsync(fixture, "0102", first.City);
        await GiveToAsync(first, first.City.Officer);
        await GiveToAsync(second, first.City.Officer);
        return (first, second);
    }

    private static async Task GiveToAsync(TestCase one, Actor officer) => (await one.Fixture.Use<DistributeCase>().ExecuteAsync(
        new DistributeCaseRequest(one.Command(), null, officer.AccountId, null), one.City.Liaison, Ct)).ShouldBeDone();

    private static async Task CloseAsync(TestCase one, Actor person)
    {
        await using var scope = one.Fixture.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<ChangeAccount>().CloseAsync(person.AccountId!.Value, one.City.Administrator, Ct)).ShouldBeDone(); // a person has an account
    }

    private static async Task<HandoverView> ListedAsync(TestCase one, Actor from, Actor? reader = null) => (await one.Fixture.Use<ReadHandover>().ExecuteAsync(
        new ReadHandoverRequest(one.City.Lead, from.AccountId), reader ?? one.City.Liaison, Ct)).Value;

    private static List<HandoverPart> PartsOf(HandoverView view) =>
        [.. view.Items.Select(item => new HandoverPart(item.CaseId, item.IsOfficer, [.. item.Steps.Select(step => step.Order)]))];

    private static Task<Outcome<HandedOver>> HandOverAsync(TestCase one, Actor from, Actor to, IReadOnlyList<HandoverPart> parts, Actor? by = null) =>
        one.Fixture.Use<HandOverWork>().ExecuteAsync(
            new HandOverWorkRequest(Guid.NewGuid(), from.AccountId!.Value, to.AccountId!.Value, parts, "轮岗"), by ?? one.City.Liaison, Ct); // people have accounts
}
