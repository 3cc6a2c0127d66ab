using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Deadlines;

/// <summary>Asking for more time in the store: who sees what of it, and whom it waits for.</summary>
public sealed class ExtensionUseTests
{
    private const string Reason = "需现场勘测。";
    private static readonly DateOnly Until = new(2026, 7, 15);

    [Fact]
    public async Task Request_InChongqing_MovesTheReplyAtOnceInEveryRead()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        (await AskAsync(one, one.City.Liaison)).ShouldBeDone();

        var line = (await ViewAsync(one, one.City.LeadDelegate)).Deadlines.Single(deadline => deadline.Deadline.Kind is DeadlineKind.Reply);
        (line.Deadline.DueOn, line.Deadline.Extension!.OriginalDueOn).ShouldBe((Until, new DateOnly(2026, 6, 2))); // just extended
        (await one.ReadAsync()).Round.ReplyDueOn.ShouldBe(Until);
        (await TodoAsync(one, one.City.Government)).ShouldNotContain(WorkTask.DecideExtension);
    }

    [Fact]
    public async Task Request_ConsentWanted_WaitsForTheOfficeOnBothWorklists()
    {
        await using var fixture = await StoreFixture.OpenAsync(configure: WantConsent);
        var one = await TestCase.InHandlingAsync(fixture);
        (await AskAsync(one, one.City.Liaison)).ShouldBeDone();
        (await TodoAsync(one, one.City.Government)).ShouldContain(WorkTask.DecideExtension);
        (await TodoAsync(one, one.City.Committee)).ShouldContain(WorkTask.DecideExtension);
        (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), one.City.Liaison, CancellationToken.None)).Value.Waiting
            .ShouldContain(item => item.For == WaitingFor.ExtensionDecision);

        var waiting = (await ViewAsync(one, one.City.Government)).Extensions.Single();
        (await fixture.Use<ConsentExtension>().ExecuteAsync(new ConsentExtensionRequest(one.Command(), waiting.Id), one.City.Government, CancellationToken.None)).ShouldBeDone();

        (await one.ReadAsync()).Round.ReplyDueOn.ShouldBe(Until);
        (await TodoAsync(one, one.City.Government)).ShouldNotContain(WorkTask.DecideExtension);
    }

    [Fact]
    public async Task View_OfALeadsExtension_KeepsReasonAndNamesInside()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await AskAsync(one, one.City.Liaison)).ShouldBeDone();

        foreach (var inside in new[] { one.City.Officer, one.City.Committee, one.City.Government })
        {
            (await ViewAsync(one, inside)).Extensions.Single().Reason.ShouldBe(Reason);
            (await ViewAsync(one, inside)).History.ShouldContain(line => line.Kind == CaseEventKind.DeadlineExtended && line.Note == Reason);
        }

        foreach (var outside in new[] { one.City.CoLiaison, one.City.LeadDelegate })
        {
            (await ViewAsync(one, outside)).Extensions.ShouldBeEmpty();
            (await ViewAsync(one, outside)).History.ShouldContain(line => line.Kind == CaseEventKind.DeadlineExtended && line.Note == null && line.ActorName == null);
        }
    }

    [Fact]
    public async Task View_OfACoHandlersExtension_IsItsOwnAndTheInsides()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await AskAsync(one, one.City.CoLiaison, new DateOnly(2026, 5, 8))).ShouldBeDone();

        (await ViewAsync(one, one.City.CoLiaison)).Extensions.Single().Reason.ShouldBe(Reason);
        (await ViewAsync(one, one.City.CoLiaison)).History.ShouldContain(line => line.Kind == CaseEventKind.DeadlineExtended && line.Note == Reason);
        (await ViewAsync(one, one.City.Officer)).Extensions.Single().Agency.ShouldBe("市园林局");
        (await ViewAsync(one, one.City.LeadDelegate)).History.ShouldNotContain(line => line.Kind == CaseEventKind.DeadlineExtended);
        (await one.ReadAsync()).Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 6, 2));
    }

    [Fact]
    public async Task Offer_OnceTheCeilingIsReached_IsGone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await ViewAsync(one, one.City.Liaison)).May(CaseAction.RequestExtension).ShouldBeTrue();
        (await ViewAsync(one, one.City.Government)).May(CaseAction.ConsentExtension).ShouldBeFalse();
        await one.GiveOpinionAsync();

        (await AskAsync(one, one.City.Liaison, new DateOnly(2026, 9, 2))).ShouldBeDone();

        (await ViewAsync(one, one.City.Liaison)).May(CaseAction.RequestExtension).ShouldBeFalse();
    }

    internal static void WantConsent(IServiceCollection services)
    {
        var rules = BuiltInRuleSets.All.Select(set => set with { Limits = [.. set.Limits.Select(limit => limit with { ExtensionNeedsConsent = limit.Ceiling is not null })] });
        services.AddSingleton(new RuleBook([.. rules], BuiltInCalendars.China()));
    }

    private static Task<Outcome<Done>> AskAsync(TestCase one, Actor actor, DateOnly? until = null) =>
        one.Fixture.Use<RequestExtension>().ExecuteAsync(new RequestExtensionRequest(one.Command(), until ?? Until, Reason), actor, CancellationToken.None);

    private static async Task<CaseView> ViewAsync(TestCase one, Actor actor) =>
        (await one.Fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), actor, CancellationToken.None)).Value;

    private static async Task<IEnumerable<WorkTask>> TodoAsync(TestCase one, Actor actor) =>
        (await one.Fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), actor, CancellationToken.None)).Value.Todo.Select(item => item.Task);
}
