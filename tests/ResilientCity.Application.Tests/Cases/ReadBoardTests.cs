using ResilientCity.Application.Cases;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

public sealed class ReadBoardTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Board_ForAnOffice_CountsByAgencyAndStageAsTheListsDo()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001", CaseStage.Registered));
        await fixture.EnterAsync(city, new EnteredCase("0002") { AssignedOn = new(2025, 11, 3) });
        await fixture.EnterAsync(city, new EnteredCase("0003") { Lead = city.CoHandler });
        await fixture.EnterAsync(city, new EnteredCase("0004", CaseStage.Replied) { RepliedOn = new(2026, 3, 2), Verdict = Satisfaction.Dissatisfied });
        await fixture.EnterAsync(city, new EnteredCase("0005", CaseStage.Replied) { RepliedOn = new(2026, 3, 2), Verdict = Satisfaction.Satisfied });

        var board = (await fixture.Use<ReadBoard>().ExecuteAsync(new ReadBoardRequest(null), city.Committee, Ct)).Value;

        board.MayAct.ShouldBeTrue();
        board.Registered.ShouldBe(1);
        var lead = board.Rows[0]; // overdue first
        lead.ShouldSatisfyAllConditions(row => row.Agency.ShouldBe("市水务局"), row => row.Overdue.ShouldBe(1), row => row.Total.ShouldBe(4));
        lead.Stages[CaseStage.Replied].ShouldBe(2);
        foreach (var situation in Enum.GetValues<CaseSituation>())
        {
            var list = await fixture.Use<ReadCaseList>().ExecuteAsync(
                new ReadCaseListRequest(new CaseListFilter { Situation = situation }), city.Committee, Ct);
            board.Situations[situation].ShouldBe(list.Value.Total, situation.ToString());
        }
    }

    [Fact]
    public async Task Board_ForOthers_ReadsOrIsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var board = fixture.Use<ReadBoard>();

        (await board.ExecuteAsync(new ReadBoardRequest(null), city.Government, Ct)).Value.MayAct.ShouldBeFalse();
        foreach (var actor in new[] { city.Liaison, city.Officer, city.Head, city.CoLiaison, city.StrangerLiaison, city.LeadDelegate })
        {
            (await board.ExecuteAsync(new ReadBoardRequest(null), actor, Ct)).Refusal.ShouldBeOfType<NotFound>(actor.Name);
        }
    }
}
