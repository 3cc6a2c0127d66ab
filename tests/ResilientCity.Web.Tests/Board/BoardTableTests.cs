using Bunit;
using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Board;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Board;

public sealed class BoardTableTests : ComponentTest
{
    [Fact]
    public void Numbers_LeadToTheirListAndNoughtsDoNot()
    {
        var row = new BoardRow(new AgencyId(3), "市水务局", new Dictionary<CaseStage, int> { [CaseStage.InHandling] = 4 }, 1);
        var board = new Application.Cases.Board([row], Enum.GetValues<CaseSituation>().ToDictionary(one => one, _ => 0), 0, 0, MayAct: true)
        {
            Again = new Dictionary<RoundCause, (int, int)>(),
        };

        var table = Render<BoardTable>(p => p.Add(t => t.Board, board).Add(t => t.Session, new SessionId(2)));

        table.FindAll("tbody a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "/cases?stage=InHandling&agency=3&session=2",
            "/cases?agency=3&session=2&show=Overdue",
            "/cases?agency=3&session=2",
        ]);
        table.Find("tbody a").GetAttribute("aria-label").ShouldBe("市水务局，办理中：4 件");
    }
}
