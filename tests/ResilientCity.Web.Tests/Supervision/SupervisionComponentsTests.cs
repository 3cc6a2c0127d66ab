using Bunit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Supervision;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Supervision;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Cases.Parts;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Supervision;
using ResilientCity.Web.Tests.Cases;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Supervision;

public sealed class SupervisionComponentsTests : ComponentTest
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void CaseLink_UnderKeySupervision_BearsTheMarker()
    {
        Render<CaseLink>(p => p.Add(one => one.Row, CaseListTableTests.Row with { IsKey = true })).Markup.ShouldContain("重点督办");
        Render<CaseLink>(p => p.Add(one => one.Row, CaseListTableTests.Row)).Markup.ShouldNotContain("重点督办");
    }

    [Fact]
    public void SupervisionTable_Row_SaysLeaderContactsAndLastNote()
    {
        var row = new SupervisionRow(CaseListTableTests.Row, "某副主任", "上半年走访", Day, 2, 1, Day.AddDays(3), null, null);

        var cells = Render<SupervisionTable>(p => p.Add(one => one.Rows, [row])).FindAll("tbody td");

        cells.Single(cell => cell.GetAttribute("data-label") == SupervisionText.Leader).TextContent.ShouldContain("某副主任");
        cells.Single(cell => cell.GetAttribute("data-label") == SupervisionText.Contacts).TextContent.ShouldBe("2");
        cells.Single(cell => cell.GetAttribute("data-label") == SupervisionText.Notes).TextContent.ShouldContain("2026-03-05");
    }

    [Fact]
    public void SupervisionPart_TakenOutOfThePlan_SaysWhenByWhomAndWhy()
    {
        var view = SampleView.At(CaseStage.InHandling) with
        {
            Supervisions = [new SupervisionLine { Year = 2026, Leader = "某副主任", MarkedOn = Day, MarkedBy = "人代工委", UnmarkedOn = Day.AddDays(9), UnmarkedBy = "人代工委", UnmarkReason = "年度计划调整", Notes = [] }],
        };

        var part = Render<SupervisionPart>(p => p.Add(one => one.Case, view));

        part.Markup.ShouldContain("2026-03-11 由人代工委撤销：年度计划调整");
        view.KeySupervision.ShouldBeNull();
    }

    [Fact]
    public void RoundWords_TwoRounds_SetTheSameThingSideBySide()
    {
        var view = new RoundsView
        {
            Rounds =
            [
                Side(1, RoundCause.FirstHandling, [new RoundSection("加快修复", "年内修复12公里。")]) with { Receipt = new RoundReceipt(Satisfaction.Dissatisfied, "没有资金", Day, true) },
                Side(2, RoundCause.Dissatisfied, [new RoundSection("加快修复", "年内修复20公里。"), new RoundSection(null, "资金已落实。")]),
            ],
            Agencies = [],
            SeesReceipts = true,
        };

        var rows = RoundWords.Rows(view, CaseAudience.Handling).ToList();

        rows.Single(row => row.Label == "第1部分").Cells.ShouldBe(["加快修复\n年内修复12公里。", "加快修复\n年内修复20公里。"]);
        rows.Single(row => row.Label == "第2部分").Cells.ShouldBe(["–", "资金已落实。"]);
        rows.Single(row => row.Label == "代表回执").Cells.ShouldBe(["2026-03-02 不满意（代录）\n没有资金", "–"]);
        RoundWords.Rows(view with { SeesReceipts = false }, CaseAudience.CoHandling).ShouldNotContain(row => row.Label == "代表回执" || row.Label == "责成理由");
    }

    [Fact]
    public void ListAddress_KeyAndCause_SurviveTheirAddress()
    {
        var filter = new CaseListFilter { IsKey = true, Again = RoundCause.Quality };

        var url = CaseListAddress.ListUrl(filter);

        CaseListAddress.Parse(new Uri("https://example.org" + url)).Filter.ShouldBe(filter);
        CaseListAddress.Parse(new Uri("https://example.org/cases?again=FirstHandling&key=maybe")).Filter.ShouldBe(new CaseListFilter());
    }

    [Fact]
    public void RefusalText_OfSupervision_NamesTheYears()
    {
        RefusalText.Of(new KeyYearOutOfRange(1999, 2026, 2027)).ShouldContain("2026 至 2027");
        RefusalText.Of(new PlannedOutsideYear(Day, 2027)).ShouldContain("2026-03-02");
        RefusalText.Of(new NotUnderKeySupervision()).ShouldContain("请先列入");
    }

    private static RoundSide Side(int number, RoundCause cause, IReadOnlyList<RoundSection> sections) =>
        new() { Number = number, Cause = cause, IsDraft = false, Sections = sections, Opinions = [], Meetings = [] };
}
