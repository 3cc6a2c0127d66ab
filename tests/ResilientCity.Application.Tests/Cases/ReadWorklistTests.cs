using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

public sealed class ReadWorklistTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worklist_CaseOnItsWay_WaitsForTheNextPersonEachTime()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var city = one.City;
        (await TasksAsync(fixture, city.Liaison)).ShouldBe([WorkTask.Distribute, WorkTask.RequestOpinions], ignoreOrder: true);
        (await TasksAsync(fixture, city.CoLiaison, WorklistPart.CoHandling)).ShouldBe([WorkTask.GiveOpinion]);

        (await fixture.Use<DistributeCase>().ExecuteAsync(
            new DistributeCaseRequest(one.Command(), null, city.Officer.AccountId, null), city.Liaison, Ct)).ShouldBeDone();
        (await TasksAsync(fixture, city.Officer)).ShouldContain(WorkTask.Draft);
        (await WaitingAsync(fixture, city.Liaison)).Single().About.ShouldBe("承办人乙");

        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await TasksAsync(fixture, city.Officer)).ShouldBe([WorkTask.Submit]);
        (await TasksAsync(fixture, city.CoLiaison, WorklistPart.CoHandling)).ShouldBeEmpty();

        (await one.SubmitAsync()).ShouldBeDone();
        (await TasksAsync(fixture, city.Reviewer)).ShouldBe([WorkTask.Review]);
        (await TasksAsync(fixture, city.Head)).ShouldBeEmpty();
        (await WaitingAsync(fixture, city.Officer)).Single().ShouldSatisfyAllConditions(
            item => item.For.ShouldBe(WaitingFor.SignOffStep), item => item.About.ShouldBe("办公室核稿"), item => item.Since.ShouldBe(new DateOnly(2026, 3, 2)));

        (await fixture.Use<ApproveStep>().ExecuteAsync(new ApproveStepRequest(one.Command(), null, null), city.Reviewer, Ct)).ShouldBeDone();
        (await TasksAsync(fixture, city.Head)).ShouldBe([WorkTask.SignOff]);
        (await one.SignAsync()).ShouldBeDone();
        (await TasksAsync(fixture, city.Liaison)).ShouldBe([WorkTask.NumberAndSeal]);
        (await one.NumberAsync(date: new DateOnly(2026, 3, 2))).ShouldBeDone();
        (await TasksAsync(fixture, city.Liaison)).ShouldBe([WorkTask.Dispatch]);
    }

    [Fact]
    public async Task Worklist_OfficesAndDelegate_AreAskedForTheirDecisions()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001", CaseStage.Registered));
        await fixture.EnterAsync(city, Replied("0002") with { Verdict = Satisfaction.Dissatisfied });
        await fixture.EnterAsync(city, Replied("0003") with { Verdict = Satisfaction.Satisfied });
        await fixture.EnterAsync(city, Replied("0004"));
        var asked = await fixture.EnterAsync(city, new EnteredCase("0005", CaseStage.Assigned));
        (await fixture.Use<RequestReassignment>().ExecuteAsync(
            new RequestReassignmentRequest(new CaseCommand(Guid.NewGuid(), asked, null), "不属本单位职责", null, "等待核实"), city.Liaison, Ct)).ShouldBeDone();

        (await TasksAsync(fixture, city.Committee)).ShouldBe(
            [WorkTask.Assign, WorkTask.DecideDissatisfied, WorkTask.Conclude, WorkTask.DecideReassignment], ignoreOrder: true);
        (await TasksAsync(fixture, city.Government)).ShouldBe([WorkTask.DecideReassignment]);
        (await TasksAsync(fixture, city.LeadDelegate)).ShouldBe([WorkTask.GiveReceipt]);
        (await TasksAsync(fixture, city.Administrator)).ShouldBeEmpty();
        (await TasksAsync(fixture, city.StrangerLiaison)).ShouldBeEmpty();
        (await WaitingAsync(fixture, city.Liaison)).Select(item => item.For).ShouldBe(
            [WaitingFor.Receipt, WaitingFor.OfficeDecision, WaitingFor.ReassignmentDecision], ignoreOrder: true);
    }

    [Fact]
    public async Task Worklist_OpinionReturnedAndLate_IsRedoneByOneAndChasedByTheOther()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        var opinion = (await one.ReadAsync()).Round.Opinions.Single().Id;
        (await fixture.Use<ReturnOpinion>().ExecuteAsync(new ReturnOpinionRequest(one.Command(), opinion, "内容空泛"), one.City.Liaison, Ct)).ShouldBeDone();
        fixture.GoTo(new DateOnly(2026, 3, 11));

        (await TodoAsync(fixture, one.City.CoLiaison, WorklistPart.CoHandling)).Single().ShouldSatisfyAllConditions(
            item => item.Task.ShouldBe(WorkTask.RedoOpinion),
            item => item.Due!.Kind.ShouldBe(DeadlineKind.OpinionRedo),
            item => item.Due!.DaysOverdue.ShouldBe(2)); // 5 working days from 2026-03-02: the 9th
        var chased = (await TodoAsync(fixture, one.City.Liaison)).Single(item => item.Task is WorkTask.ChaseOpinions);
        chased.ShouldSatisfyAllConditions(item => item.About.ShouldBe("市园林局"), item => item.Due!.DaysOverdue.ShouldBe(2));
    }

    [Fact]
    public async Task Worklist_SeveralCases_ComesByUrgencyInPages()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        for (var number = 1; number <= ReadWorklistRequest.PageSize + 2; number++)
        {
            await fixture.EnterAsync(city, new EnteredCase($"{number:0000}", CaseStage.Numbered) { FirstContactOn = new(2026, 1, 6), NoticeDueOn = new DateOnly(2026, 4, 1).AddDays(-number) });
        }

        var first = (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), city.Liaison, Ct)).Value;
        var second = (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(Page: 2), city.Liaison, Ct)).Value;

        first.ShouldSatisfyAllConditions(list => list.TodoTotal.ShouldBe(27), list => list.Pages.ShouldBe(2), list => list.Todo[0].Number.ShouldBe("0027"));
        first.Todo[0].Due!.Kind.ShouldBe(DeadlineKind.NoticeDate);
        second.Todo.Select(item => item.Number).ShouldBe(["0002", "0001"]);
    }

    [Fact]
    public async Task Worklist_CaseOfAnotherOfficer_IsNotMine()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await fixture.Use<DistributeCase>().ExecuteAsync(
            new DistributeCaseRequest(one.Command(), null, one.City.Liaison.AccountId, null), one.City.Liaison, Ct)).ShouldBeDone();

        (await TasksAsync(fixture, one.City.Officer)).ShouldBeEmpty();
        (await TasksAsync(fixture, one.City.Liaison)).ShouldContain(WorkTask.Draft);
    }

    private static EnteredCase Replied(string number) => new(number, CaseStage.Replied) { RepliedOn = new DateOnly(2026, 3, 2) };

    private static async Task<IReadOnlyList<WorkItem>> TodoAsync(StoreFixture fixture, Actor actor, WorklistPart part = WorklistPart.Lead) =>
        (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(part), actor, Ct)).Value.Todo;

    private static async Task<IReadOnlyList<WorkTask>> TasksAsync(StoreFixture fixture, Actor actor, WorklistPart part = WorklistPart.Lead) =>
        [.. (await TodoAsync(fixture, actor, part)).Select(item => item.Task)];

    private static async Task<IReadOnlyList<WaitingItem>> WaitingAsync(StoreFixture fixture, Actor actor) =>
        (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), actor, Ct)).Value.Waiting;
}
