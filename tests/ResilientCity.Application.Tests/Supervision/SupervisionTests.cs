using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Supervision;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Supervision;

/// <summary>The plan of key supervision, from the mark to the board.</summary>
public sealed class SupervisionTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public async Task Board_AMarkedCase_ShowsPlanStageContactsAndNotes()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await MarkAsync(one)).ShouldBeDone();
        (await fixture.Use<RecordConsultation>().ExecuteAsync(
            new RecordConsultationRequest(Guid.NewGuid(), [one.Id], Day, "visit", "head", "卢喆", null, "先修急需路段"), one.City.Officer, Ct)).ShouldBeDone();
        (await fixture.Use<RecordSupervision>().ExecuteAsync(new RecordSupervisionRequest(one.Command(), "visit", "某副主任", "现场查看步道"), one.City.Committee, Ct)).ShouldBeDone();

        var board = (await fixture.Use<ReadSupervisionBoard>().ExecuteAsync(new ReadSupervisionBoardRequest(), one.City.Committee, Ct)).Value;

        (board.Year, board.MayPlan).ShouldBe((2026, true));
        var row = board.Rows.ShouldHaveSingleItem();
        (row.Case.Id, row.Case.Stage, row.Leader, row.PlannedOn).ShouldBe((one.Id, CaseStage.InHandling, "某副主任", new DateOnly(2026, 5, 20)));
        (row.Contacts, row.Notes, row.LastNoteOn).ShouldBe((1, 1, Day));
    }

    [Fact]
    public async Task Board_HandlingAgency_ReadsItsOwnAndOthersReadNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await MarkAsync(one)).ShouldBeDone();

        var own = (await fixture.Use<ReadSupervisionBoard>().ExecuteAsync(new ReadSupervisionBoardRequest(), one.City.Liaison, Ct)).Value;

        (own.Rows.Count, own.MayPlan).ShouldBe((1, false));
        (await fixture.Use<ReadSupervisionBoard>().ExecuteAsync(new ReadSupervisionBoardRequest(2026), one.City.CoLiaison, Ct)).Value.Rows.ShouldBeEmpty();
        (await fixture.Use<ReadSupervisionBoard>().ExecuteAsync(new ReadSupervisionBoardRequest(), one.City.LeadDelegate, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Case_UnderKeySupervision_SaysSoToTheAgencyAndTheOfficesOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await MarkAsync(one)).ShouldBeDone();

        (await ViewAsync(one, one.City.Officer)).KeySupervision!.Leader.ShouldBe("某副主任");
        (await ViewAsync(one, one.City.Government)).KeySupervision.ShouldNotBeNull();
        foreach (var outsider in new[] { one.City.CoLiaison, one.City.LeadDelegate })
        {
            var view = await ViewAsync(one, outsider);
            view.Supervisions.ShouldBeEmpty();
            view.History.ShouldNotContain(line => line.Kind == CaseEventKind.KeySupervisionMarked);
        }
    }

    [Fact]
    public async Task List_FilteredByKeySupervision_FindsItForInsidersOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await TestCase.InHandlingAsync(fixture, "0102", one.City);
        (await MarkAsync(one)).ShouldBeDone();

        var found = await ListAsync(fixture, one.City.Liaison);

        found.ShouldHaveSingleItem().IsKey.ShouldBeTrue();
        (await ListAsync(fixture, one.City.LeadDelegate)).ShouldBeEmpty();
        (await ListAsync(fixture, one.City.CoLiaison)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mark_SeparatelyHandled_MarksAndUnmarksEveryCaseOfTheProposal()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var other = (await fixture.Use<RegisterCase>().ExecuteAsync(one.City.Registration() with { LeadAgencyId = one.City.Stranger }, one.City.Committee, Ct)).Value;
        var second = TestCase.Of(fixture, one.City, other);

        (await MarkAsync(one)).ShouldBeDone();
        (await second.ReadAsync()).CurrentKeySupervision.ShouldNotBeNull();

        (await fixture.Use<UnmarkKeySupervision>().ExecuteAsync(new UnmarkKeySupervisionRequest(one.Command(), "年度计划调整"), one.City.Committee, Ct)).ShouldBeDone();
        (await second.ReadAsync()).CurrentKeySupervision.ShouldBeNull();
        var board = (await fixture.Use<ReadSupervisionBoard>().ExecuteAsync(new ReadSupervisionBoardRequest(), one.City.Committee, Ct)).Value;
        board.Rows.ShouldAllBe(row => row.UnmarkReason == "年度计划调整");
    }

    [Fact]
    public async Task Record_AFormThatTheRulesDoNotHave_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        (await MarkAsync(one)).ShouldBeDone();

        (await fixture.Use<RecordSupervision>().ExecuteAsync(new RecordSupervisionRequest(one.Command(), "dance", null, "现场查看"), one.City.Committee, Ct))
            .Refusal.ShouldBe(new UnknownChoice("FormCode", "dance"));
        (await one.ReadAsync()).CurrentKeySupervision!.Notes.ShouldBeEmpty();
    }

    private static Task<Outcome<Done>> MarkAsync(TestCase one) => one.Fixture.Use<MarkKeySupervision>().ExecuteAsync(
        new MarkKeySupervisionRequest(one.Command(), 2026, "某副主任", "上半年走访", new DateOnly(2026, 5, 20)), one.City.Committee, Ct);

    private static async Task<CaseView> ViewAsync(TestCase one, Actor reader) =>
        (await one.Fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), reader, Ct)).Value;

    private static async Task<IReadOnlyList<CaseListRow>> ListAsync(StoreFixture fixture, Actor reader) =>
        (await fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter { IsKey = true }), reader, Ct)).Value.Rows;
}
