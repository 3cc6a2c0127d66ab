using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.CoHandling;

/// <summary>Another unit, late co-handlers and disagreements through the store: who sees what, whose figures, and what the letter says.</summary>
public sealed class BetweenOfficesTests
{
    [Fact]
    public async Task Agree_ToAnotherUnit_CountsForItAndLeavesTheFormerOneALook()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await ReassignedAsync(fixture);

        var former = await ReadAsync(one, one.City.Liaison);
        (former.Audience, former.Lead.ShortName, former.Actions.Count, former.Deadlines.Count, former.Opinions.Count).ShouldBe((CaseAudience.Former, "市体育局", 0, 0, 0));
        former.Reassignments.ShouldHaveSingleItem().NewLead.ShouldBe("市体育局");
        former.FormerParties.ShouldHaveSingleItem().Part.ShouldBe(FormerPart.Lead);
        former.History.ShouldContain(line => line.Kind == CaseEventKind.ReassignmentAgreed && line.Changes.Any(change => change.After == "市体育局"));

        var board = await fixture.Use<ReadBoard>().ExecuteAsync(new ReadBoardRequest(null), one.City.Committee, CancellationToken.None);
        board.Value.Rows.ShouldHaveSingleItem().Agency.ShouldBe("市体育局");
        var list = await fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter()), one.City.Liaison, CancellationToken.None);
        list.Value.Rows.ShouldBeEmpty();
        var found = await fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter { Text = "0101" }), one.City.Liaison, CancellationToken.None);
        found.Value.Rows.ShouldHaveSingleItem().LeadAgency.ShouldBe("市体育局");
        (await ReadAsync(one, one.City.StrangerLiaison)).May(CaseAction.Accept).ShouldBeTrue();
    }

    [Fact]
    public async Task Agree_ToAnotherUnit_ShowsTheFormerOneNothingOfWhatComesAfter()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await ReassignedAsync(fixture);
        (await fixture.Use<AcceptCase>().ExecuteAsync(new AcceptCaseRequest(one.Command()), one.City.StrangerLiaison, CancellationToken.None)).ShouldBeDone();
        await one.GiveOpinionAsync("不给原单位看的意见。");

        var former = await ReadAsync(one, one.City.Liaison);

        former.History.ShouldNotContain(line => line.Kind == CaseEventKind.OpinionGiven);
        former.History.SelectMany(line => line.Changes).ShouldNotContain(change => change.After != null && change.After.Contains("不给原单位看"));
        (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Liaison, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
        (await fixture.Use<ReadLetterPrint>().ExecuteAsync(one.Id, null, one.City.Liaison, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Agree_ToAnUnknownUnit_IsRefusedAndNothingMoves()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await RequestedAsync(fixture);

        var outcome = await fixture.Use<AgreeReassignment>().ExecuteAsync(new AgreeReassignmentRequest(one.Command(), new AgencyId(999)), one.City.Government, CancellationToken.None);

        outcome.Refusal.ShouldBe(new UnknownChoice("NewLeadAgency", "999"));
        (await one.ReadAsync()).Stage.ShouldBe(CaseStage.ReassignmentRequested);
    }

    [Fact]
    public async Task AddCoHandler_AfterTheDraft_IsNamedAndCountedInTheLetter()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await OpeningAsync(one)).ShouldNotContain("市体育局");

        (await fixture.Use<AddCoHandler>().ExecuteAsync(new AddCoHandlerRequest(one.Command(), one.City.Stranger, "涉及体育设施"), one.City.Government, CancellationToken.None)).ShouldBeDone();
        var named = await OpeningAsync(one);
        (named.Contains("市园林局", StringComparison.Ordinal), named.Contains("市体育局", StringComparison.Ordinal), named.Contains("2个协办单位", StringComparison.Ordinal)).ShouldBe((true, true, true));
        (await one.SubmitAsync()).Refusal.ShouldBe(new OpinionsOutstanding(1));

        (await fixture.Use<ReleaseCoHandler>().ExecuteAsync(new ReleaseCoHandlerRequest(one.Command(), one.City.CoHandler, "不涉及其职责"), one.City.Government, CancellationToken.None)).ShouldBeDone();
        (await OpeningAsync(one)).ShouldNotContain("市园林局");
        var view = await ReadAsync(one, one.City.Liaison);
        view.ReleasedOpinions.ShouldHaveSingleItem().Text.ShouldBe("园林局意见：护坡绿化由我局负责。");
        (await ReadAsync(one, one.City.CoLiaison)).Audience.ShouldBe(CaseAudience.Former);
    }

    [Fact]
    public async Task AddCoHandler_Unknown_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        (await fixture.Use<AddCoHandler>().ExecuteAsync(new AddCoHandlerRequest(one.Command(), new AgencyId(999), "涉及体育设施"), one.City.Government, CancellationToken.None))
            .Refusal.ShouldBe(new UnknownChoice("CoHandlers", "999"));
    }

    [Theory]
    [InlineData(AgencyKind.MunicipalDepartment, CaseCapacity.GovernmentOffice)]
    [InlineData(AgencyKind.DistrictGovernment, CaseCapacity.GovernmentOffice)]
    [InlineData(AgencyKind.Other, CaseCapacity.CommitteeOffice)]
    public async Task Raise_WithAnAgencyOfAKind_GoesToTheOfficeWhoseItIs(AgencyKind kind, CaseCapacity office)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await using (var db = fixture.Fresh())
        {
            (await db.Agencies.SingleAsync(agency => agency.Id == one.City.CoHandler, TestContext.Current.CancellationToken)).SetKind(kind);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await fixture.Use<RaiseDisagreement>().ExecuteAsync(new RaiseDisagreementRequest(one.Command(), one.City.CoHandler, "责任划分不一致"), one.City.CoLiaison, CancellationToken.None)).ShouldBeDone();

        (await one.ReadAsync()).Round.Disagreements.ShouldHaveSingleItem().Decider.ShouldBe(office);
        var decides = office is CaseCapacity.GovernmentOffice ? one.City.Government : one.City.Committee;
        var looksOn = office is CaseCapacity.GovernmentOffice ? one.City.Committee : one.City.Government;
        (await TasksAsync(one, decides)).ShouldContain(WorkTask.DecideDisagreement);
        (await TasksAsync(one, looksOn)).ShouldNotContain(WorkTask.DecideDisagreement);
    }

    [Fact]
    public async Task Decide_Disagreement_IsSeenByTheTwoAndTheOfficesOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await fixture.Use<AddCoHandler>().ExecuteAsync(new AddCoHandlerRequest(one.Command(), one.City.Stranger, "涉及体育设施"), one.City.Government, CancellationToken.None)).ShouldBeDone();
        (await fixture.Use<RaiseDisagreement>().ExecuteAsync(new RaiseDisagreementRequest(one.Command(), one.City.CoHandler, "责任划分不一致"), one.City.Liaison, CancellationToken.None)).ShouldBeDone();
        var id = (await one.ReadAsync()).Round.Disagreements[0].Id;

        (await fixture.Use<DecideDisagreement>().ExecuteAsync(new DecideDisagreementRequest(one.Command(), id, "由市水务局牵头"), one.City.Government, CancellationToken.None)).ShouldBeDone();

        foreach (var reader in new[] { one.City.Liaison, one.City.CoLiaison, one.City.Committee })
        {
            (await ReadAsync(one, reader)).Disagreements.ShouldHaveSingleItem().Decision.ShouldBe("由市水务局牵头");
        }

        (await ReadAsync(one, one.City.StrangerLiaison)).Disagreements.ShouldBeEmpty();
        (await ReadAsync(one, one.City.LeadDelegate)).History.ShouldNotContain(line => line.Kind == CaseEventKind.DisagreementDecided);
    }

    [Fact]
    public async Task GiveOpinion_AgainAfterAReturn_ShowsBothWithTheirDays()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync("同意。");
        var opinion = (await one.ReadAsync()).Round.Opinions.Single().Id;
        (await fixture.Use<ReturnOpinion>().ExecuteAsync(new ReturnOpinionRequest(one.Command(), opinion, "过于空泛"), one.City.Officer, CancellationToken.None)).ShouldBeDone();
        await one.GiveOpinionAsync("绿化2公里，年内完成。");

        var line = (await ReadAsync(one, one.City.Liaison)).Opinions.Single();

        line.Versions.Select(version => (version.Number, version.Text, version.ReturnReason)).ShouldBe([(1, "同意。", "过于空泛"), (2, "绿化2公里，年内完成。", null)]);
        line.Versions.ShouldAllBe(version => version.GivenBy == "协办联络员" && version.RecordedAt != null);
    }

    private static async Task<TestCase> RequestedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        (await fixture.Use<RequestReassignment>().ExecuteAsync(
            new RequestReassignmentRequest(one.Command(), "不属本单位职责", "市体育局", "等待核实"), one.City.Liaison, CancellationToken.None)).ShouldBeDone();
        return one;
    }

    private static async Task<TestCase> ReassignedAsync(StoreFixture fixture)
    {
        var one = await RequestedAsync(fixture);
        (await fixture.Use<AgreeReassignment>().ExecuteAsync(new AgreeReassignmentRequest(one.Command(), one.City.Stranger), one.City.Government, CancellationToken.None)).ShouldBeDone();
        return one;
    }

    private static async Task<CaseView> ReadAsync(TestCase one, Actor reader) =>
        (await one.Fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), reader, CancellationToken.None)).Value;

    private static async Task<IReadOnlyList<WorkTask>> TasksAsync(TestCase one, Actor reader) =>
        [.. (await one.Fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), reader, CancellationToken.None)).Value.Todo.Select(item => item.Task)];

    private static async Task<string> OpeningAsync(TestCase one) =>
        (await one.Fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Officer, CancellationToken.None)).Value.MadeOpening;
}
