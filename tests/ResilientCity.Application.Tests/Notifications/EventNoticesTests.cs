using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>Who hears of what, through the use cases that make it happen.</summary>
public sealed class EventNoticesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Assigned_ToAnAgency_TellsItsLiaisonAndTheCoHandlersAndNobodyElse()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        var told = await ToldAsync(fixture, NoticeKind.CaseAssigned);

        told.ShouldBe([one.City.Liaison.AccountId!.Value, one.City.CoLiaison.AccountId!.Value], ignoreOrder: true);
        var line = (await InboxOfAsync(fixture, one.City.CoLiaison)).ShouldHaveSingleItem();
        line.Text.ShouldStartWith("第0101号建议《关于修复江边步道的建议》已交办，期限2026-04-");
        line.CaseId.ShouldBe(one.Id);
    }

    [Fact]
    public async Task Assigned_InABatch_TellsOfEachLikeSingleActs()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        List<CaseId> ids = [];
        foreach (var number in new[] { "0101", "0102", "0103" })
        {
            ids.Add((await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(number), city.Committee, Ct)).Value);
        }

        (await fixture.Use<AssignCases>().ExecuteAsync(new AssignCasesRequest(Guid.NewGuid(), ids, new DateOnly(2026, 3, 2), null, null, [], null), city.Committee, Ct)).ShouldBeDone();

        (await InboxOfAsync(fixture, city.Liaison)).Select(line => line.CaseId).ShouldBe(ids.Select(id => (CaseId?)id), ignoreOrder: true);
    }

    [Fact]
    public async Task Distributed_ToAnOfficer_TellsHimWithTheInnerDate()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        await DistributeAsync(one);

        (await InboxOfAsync(fixture, one.City.Officer)).ShouldHaveSingleItem().Text.ShouldEndWith("已分办给您或您的处室，期限2026-04-10。");
    }

    [Fact]
    public async Task Opinion_AskedGivenReturned_TellsTheOtherSideEachTime()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await DistributeAsync(one);
        var opinion = (await one.ReadAsync()).Round.Opinions.Single().Id;

        (await fixture.Use<RequestOpinions>().ExecuteAsync(new RequestOpinionsRequest(one.Command(), [new OpinionAsk(opinion, "请就护坡绿化提出意见。")]), one.City.Liaison, Ct)).ShouldBeDone();
        await one.GiveOpinionAsync();
        (await fixture.Use<ReturnOpinion>().ExecuteAsync(new ReturnOpinionRequest(one.Command(), opinion, "过于笼统"), one.City.Officer, Ct)).ShouldBeDone();

        (await ToldAsync(fixture, NoticeKind.OpinionRequested)).ShouldBe([one.City.CoLiaison.AccountId!.Value]);
        (await ToldAsync(fixture, NoticeKind.OpinionGiven)).ShouldBe([one.City.Liaison.AccountId!.Value, one.City.Officer.AccountId!.Value], ignoreOrder: true);
        (await ToldAsync(fixture, NoticeKind.OpinionReturned)).ShouldBe([one.City.CoLiaison.AccountId!.Value]);
    }

    [Fact]
    public async Task SignOff_StepByStep_TellsWhoeverIsNext()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await DistributeAsync(one);
        await one.BringToHeadAsync();

        (await ToldAsync(fixture, NoticeKind.StepOpened)).ShouldBe([one.City.Reviewer.AccountId!.Value, one.City.Head.AccountId!.Value], ignoreOrder: true);
        (await InboxOfAsync(fixture, one.City.Head)).ShouldHaveSingleItem().Text.ShouldContain("局长审签");

        (await fixture.Use<ReturnReply>().ExecuteAsync(new ReturnReplyRequest(one.Command(), null, "数字要核实", null), one.City.Head, Ct)).ShouldBeDone();

        (await ToldAsync(fixture, NoticeKind.ReplyReturned)).ShouldBe([one.City.Officer.AccountId!.Value, one.City.Liaison.AccountId!.Value], ignoreOrder: true);
    }

    [Fact]
    public async Task Sent_ToTheDelegate_TellsHimAndTheOffice_TheReceiptTellsTheAgency()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();

        await one.SendAsync();
        (await one.AnswerAsync("satisfied")).ShouldBeDone();

        (await ToldAsync(fixture, NoticeKind.ReplySignedOff)).ShouldBe([one.City.Liaison.AccountId!.Value]);
        (await ToldAsync(fixture, NoticeKind.ReplyDispatched)).ShouldBe([one.City.LeadDelegate.AccountId!.Value, one.City.Committee.AccountId!.Value], ignoreOrder: true);
        (await ToldAsync(fixture, NoticeKind.ReceiptGiven)).ShouldBe([one.City.Liaison.AccountId!.Value, one.City.Committee.AccountId!.Value], ignoreOrder: true);
        (await InboxOfAsync(fixture, one.City.StrangerLiaison)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reassignment_AskedAndAgreed_TellsTheAssignerThenTheNewLead_AndTheFormerOnlyItsNumber()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        (await fixture.Use<RequestReassignment>().ExecuteAsync(new RequestReassignmentRequest(one.Command(), "不属本局职责", null), one.City.Liaison, Ct)).ShouldBeDone();
        (await ToldAsync(fixture, NoticeKind.ReassignmentRequested)).ShouldBe([one.City.Committee.AccountId!.Value]);
        (await fixture.Use<AgreeReassignment>().ExecuteAsync(new AgreeReassignmentRequest(one.Command(), one.City.Stranger), one.City.Committee, Ct)).ShouldBeDone();

        (await InboxOfAsync(fixture, one.City.StrangerLiaison)).ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.CaseAssigned);
        var left = (await InboxOfAsync(fixture, one.City.Liaison)).ShouldHaveSingleItem(); // what he was told before is not his to read any more
        (left.Kind, left.CaseId).ShouldBe((NoticeKind.ReassignmentAgreed, null));
        left.Text.ShouldBe("第0101号已同意改办，不再由贵单位主办。");
    }

    [Fact]
    public async Task Extension_AskedByTheLead_TellsTheOfficeThatAssigned()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var request = new RequestExtensionRequest(one.Command(), new DateOnly(2026, 7, 2), "涉及面广");

        (await fixture.Use<RequestExtension>().ExecuteAsync(request, one.City.Liaison, Ct)).ShouldBeDone();

        // Where the rules want no consent it is given at once, and the asker knows.
        (await ToldAsync(fixture, NoticeKind.DeadlineExtended)).ShouldNotContain(one.City.Liaison.AccountId!.Value);
    }

    [Fact]
    public async Task AgencyOwn_OthersAreNotHere_AreToldNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0105", CaseStage.Replied)
        {
            Mode = OperatingMode.AgencyOwn,
            RepliedOn = new DateOnly(2026, 2, 20),
            Mark = "A",
            Then = (one, act) => one.RemindDelegate("请反馈", act(null)).ShouldBeNull(),
        });

        (await ToldAsync(fixture, NoticeKind.ReceiptReminded)).ShouldBeEmpty();
    }

    private static async Task DistributeAsync(TestCase one) => (await one.Fixture.Use<DistributeCase>().ExecuteAsync(
        new DistributeCaseRequest(one.Command(), null, one.City.Officer.AccountId, new DateOnly(2026, 4, 10)), one.City.Liaison, Ct)).ShouldBeDone();

    private static async Task<IReadOnlyList<InboxLine>> InboxOfAsync(StoreFixture fixture, Actor person) =>
        (await fixture.Use<ReadInbox>().ExecuteAsync(new ReadInboxRequest(false, 1, "zh-CN"), person, Ct)).Value.Lines;

    private static async Task<List<AccountId>> ToldAsync(StoreFixture fixture, NoticeKind kind)
    {
        await using var db = fixture.Fresh();
        return await db.Inbox.Where(row => row.Kind == kind).Select(row => row.Receiver).ToListAsync(Ct);
    }
}
