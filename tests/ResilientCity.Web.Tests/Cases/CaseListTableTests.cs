using Bunit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Cases;

public sealed class CaseListTableTests : ComponentTest
{
    internal static CaseListRow Row { get; } = new()
    {
        Id = new CaseId(7),
        Version = 1,
        Number = "0101",
        Title = "关于修复江边步道的建议",
        IsClassified = false,
        Session = "市六届三次会议",
        LeadDelegate = "卢喆",
        DelegateCount = 3,
        LeadAgency = "市水务局",
        Stage = CaseStage.Replied,
        Mode = OperatingMode.WholeProcess,
        Round = 2,
        AssignedOn = new DateOnly(2026, 1, 5),
        RepliedOn = new DateOnly(2026, 3, 2),
        Due = new DueDate(new DateOnly(2026, 3, 2), DeadlineKind.NoticeDate, 3, 0, true),
        IsDueUnknown = false,
        Mark = "B",
        Verdict = Satisfaction.Dissatisfied,
        Opinions = (1, 2),
        LastMovedAt = new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc),
    };

    [Fact]
    public void Table_Row_SaysWhereTheCaseStands()
    {
        var table = Render<CaseListTable>(p => p.Add(t => t.Rows, [Row]).Add(t => t.Request, new ReadCaseListRequest(new CaseListFilter())));

        table.Find("tbody a").GetAttribute("href").ShouldBe("/cases/7");
        var text = table.Find("tbody").TextContent;
        string[] said = ["0101", "卢喆等3人", "市水务局", "已答复", "第2次办理", "剩3个工作日", "通知要求 2026-03-02", "B", "不满意", "1/2"];
        foreach (var one in said)
        {
            text.ShouldContain(one);
        }
    }

    [Fact]
    public void Table_ClassifiedPlaceholder_ShowsTheNumberOnly()
    {
        var table = Render<CaseListTable>(p => p
            .Add(t => t.Rows, [Row with { IsClassified = true }])
            .Add(t => t.Request, new ReadCaseListRequest(new CaseListFilter())));

        table.Find("tbody").TextContent.ShouldNotContain("步道");
    }

    [Fact]
    public void Headers_OfTheSortedColumn_SayTheOrderAndTurnItRound()
    {
        var request = new ReadCaseListRequest(new CaseListFilter { Stage = CaseStage.Replied }, CaseSort.Number, Page: 3);

        var table = Render<CaseListTable>(p => p.Add(t => t.Rows, [Row]).Add(t => t.Request, request));

        var sorted = table.FindAll("th[aria-sort]").ShouldHaveSingleItem();
        sorted.GetAttribute("aria-sort").ShouldBe("ascending");
        sorted.QuerySelector("a")!.GetAttribute("href").ShouldBe("/cases?stage=Replied&sort=Number&dir=desc");
    }
}
