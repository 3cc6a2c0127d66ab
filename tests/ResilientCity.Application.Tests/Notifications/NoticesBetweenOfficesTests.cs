using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Data;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Supervision;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>Who hears of what goes on between the offices, of handovers and of key supervision.</summary>
public sealed class NoticesBetweenOfficesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CoHandler_AddedAndReleased_HearsOfBothAndAfterwardsOfItsNumberOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var city = one.City;

        (await fixture.Use<AddCoHandler>().ExecuteAsync(new AddCoHandlerRequest(one.Command(), city.Stranger, "涉及体育设施"), city.Government, Ct)).ShouldBeDone();
        var added = (await InboxOfAsync(fixture, city.StrangerLiaison)).ShouldHaveSingleItem();
        (await fixture.Use<ReleaseCoHandler>().ExecuteAsync(new ReleaseCoHandlerRequest(one.Command(), city.Stranger, "已无涉及"), city.Government, Ct)).ShouldBeDone();

        added.CaseId.ShouldBe(one.Id);
        added.Text.ShouldContain("已交办，期限2026-");
        var ended = (await InboxOfAsync(fixture, city.StrangerLiaison)).Single(line => line.Kind == NoticeKind.CoHandlingEnded);
        (ended.CaseId, ended.Text).ShouldBe((null, "第0101号不再由贵单位协办。"));
        (await ToldAsync(fixture, NoticeKind.CoHandlerAdded)).ShouldBe([city.Liaison.AccountId!.Value]); // nobody has it distributed
        (await InboxOfAsync(fixture, city.Liaison)).Single(line => line.Kind == NoticeKind.CoHandlerReleased).Text.ShouldContain("不再协办第0101号建议");
    }

    [Fact]
    public async Task Disagreement_RaisedAndDecided_TellsTheDecidingOfficeAndBothSidesAndNotTheActor()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var city = one.City;

        (await fixture.Use<RaiseDisagreement>().ExecuteAsync(new RaiseDisagreementRequest(one.Command(), city.CoHandler, "责任划分不一致"), city.CoLiaison, Ct)).ShouldBeDone();
        var id = (await one.ReadAsync()).Round.Disagreements.Single().Id;
        (await fixture.Use<DecideDisagreement>().ExecuteAsync(new DecideDisagreementRequest(one.Command(), id, "由水务局牵头"), city.Government, Ct)).ShouldBeDone();

        (await ToldAsync(fixture, NoticeKind.DisagreementRaised)).ShouldBe([city.Government.AccountId!.Value, city.Liaison.AccountId!.Value], ignoreOrder: true);
        (await ToldAsync(fixture, NoticeKind.DisagreementDecided)).ShouldBe([city.Liaison.AccountId!.Value, city.CoLiaison.AccountId!.Value], ignoreOrder: true);
    }

    [Fact]
    public async Task Reassigned_ByTheOfficeItself_TellsTheNewLeadAndTheFormer()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var city = one.City;

        (await fixture.Use<ReassignCase>().ExecuteAsync(new ReassignCaseRequest(one.Command(), city.Stranger, "职责在体育部门"), city.Government, Ct)).ShouldBeDone();

        (await InboxOfAsync(fixture, city.StrangerLiaison)).ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.CaseAssigned);
        var former = (await InboxOfAsync(fixture, city.Liaison)).Single(line => line.Kind == NoticeKind.ReassignmentAgreed);
        (former.CaseId, former.Text).ShouldBe((null, "第0101号已改办，不再由贵单位主办。"));
    }

    [Fact]
    public async Task HandedOver_TheOfficersPart_TellsWhoHasItNowAndNotWhoHasTheStep()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var city = one.City;
        (await fixture.Use<DistributeCase>().ExecuteAsync(new DistributeCaseRequest(one.Command(), null, city.Officer.AccountId, null), city.Liaison, Ct)).ShouldBeDone();

        var handed = await fixture.Use<HandOverWork>().ExecuteAsync(
            new HandOverWorkRequest(Guid.NewGuid(), city.Officer.AccountId!.Value, city.Liaison.AccountId!.Value, [new HandoverPart(one.Id, true, [])], "轮岗"), city.Administrator, Ct);

        handed.Refusal.ShouldBeNull();
        (await ToldAsync(fixture, NoticeKind.WorkHandedOver)).ShouldBe([city.Liaison.AccountId!.Value]);
        (await ToldAsync(fixture, NoticeKind.StepOpened)).ShouldBeEmpty();
    }

    [Fact]
    public async Task HeadsStep_WhileADeputyIsNamed_TellsTheDeputyToo()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var (city, today) = (one.City, fixture.Use<CaseStore>().Today);
        (await fixture.Use<NameDeputy>().ExecuteAsync(
            new NameDeputyRequest(Guid.NewGuid(), city.Head.AccountId!.Value, city.Officer.AccountId!.Value, today, today.AddDays(6), "赴外地学习", null), city.Head, Ct)).ShouldBeDone();

        await one.BringToHeadAsync();

        (await InboxOfAsync(fixture, city.Officer)).Single(line => line.Kind == NoticeKind.StepOpened).Text.ShouldContain("局长审签");
        (await InboxOfAsync(fixture, city.Head)).ShouldContain(line => line.Kind == NoticeKind.StepOpened);
    }

    [Fact]
    public async Task KeySupervision_Marked_TellsTheLeadAgencyOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        (await fixture.Use<MarkKeySupervision>().ExecuteAsync(new MarkKeySupervisionRequest(one.Command(), 2026, "某副主任", null, null), one.City.Committee, Ct)).ShouldBeDone();

        (await ToldAsync(fixture, NoticeKind.KeySupervisionMarked)).ShouldBe([one.City.Liaison.AccountId!.Value]);
    }

    private static async Task<IReadOnlyList<InboxLine>> InboxOfAsync(StoreFixture fixture, Actor person) =>
        (await fixture.Use<ReadInbox>().ExecuteAsync(new ReadInboxRequest(false, 1, "zh-CN"), person, Ct)).Value.Lines;

    private static async Task<List<AccountId>> ToldAsync(StoreFixture fixture, NoticeKind kind)
    {
        await using var db = fixture.Fresh();
        return await db.Inbox.Where(row => row.Kind == kind).Select(row => row.Receiver).ToListAsync(Ct);
    }
}
