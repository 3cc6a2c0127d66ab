using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Worklist;

namespace ResilientCity.Web.Tests.Worklist;

public sealed class WorkWordsTests : ComponentTest
{
    [Fact]
    public void EveryTask_AndEveryWait_HasASentence()
    {
        foreach (var task in Enum.GetValues<WorkTask>())
        {
            Item(task, "市水务局").Sentence().ShouldNotBeNullOrWhiteSpace();
        }

        foreach (var one in Enum.GetValues<WaitingFor>())
        {
            Waits(one).Sentence().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [InlineData(WorkTask.Draft, "/cases/7/reply")]
    [InlineData(WorkTask.SignOff, "/sign-off/7")]
    [InlineData(WorkTask.ChaseOpinions, "/cases/7?tab=opinions")]
    [InlineData(WorkTask.Accept, "/cases/7")]
    public void Task_LeadsToWhereItIsDone(WorkTask task, string address) => Item(task).Link().ShouldBe(address);

    [Fact]
    public void Chasing_ManyAgencies_NamesThreeAndCountsAll() =>
        Item(WorkTask.ChaseOpinions, "甲局\n乙局\n丙局\n丁局\n戊局").Sentence().ShouldBe("催回协办意见：甲局、乙局、丙局等5个单位");

    private static WorkItem Item(WorkTask task, string? about = null) => new()
    {
        CaseId = new CaseId(7),
        Number = "0101",
        Title = "关于修复江边步道的建议",
        IsClassified = false,
        LeadAgency = "市水务局",
        Round = 1,
        Due = null,
        Task = task,
        About = about,
    };

    private static WaitingItem Waits(WaitingFor one) => new()
    {
        CaseId = new CaseId(7),
        Number = "0101",
        Title = "关于修复江边步道的建议",
        IsClassified = false,
        LeadAgency = "市水务局",
        Round = 1,
        Due = null,
        For = one,
        Since = null,
    };
}
