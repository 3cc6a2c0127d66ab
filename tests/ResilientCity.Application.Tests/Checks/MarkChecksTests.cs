using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Marks;

namespace ResilientCity.Application.Tests.Checks;

public sealed class MarkChecksTests
{
    [Theory]
    [InlineData("我局将加快修复步道，力争明年完成。", 1)]
    [InlineData("下一步，计划增设路灯。确保汛前完成。", 1)]
    [InlineData("全市步道已普查。", 0)]
    [InlineData("今年新增停车泊位31万个。下一步将继续增加。", 0)]
    [InlineData("结构设施检测率达到100%。", 0)]
    [InlineData("对12座换乘站的物资作了清点，拟选3座先行试点。", 0)]
    public void PromisesOnly_MarkedSolvedWithoutAnythingDone_IsFound(string text, int count)
    {
        var findings = SampleLetter.Marked("A", text).Find<PromisesOnly>();

        findings.Count.ShouldBe(count);
        findings.ShouldAllBe(finding => finding.Severity == CheckSeverity.Should);
    }

    [Theory]
    [InlineData("将逐步修复步道。", 1)]
    [InlineData("2025年已修复12公里，其余逐步推进。", 1)]
    [InlineData("计划2026年6月30日前完成。", 0)]
    [InlineData("年底前全部修复。", 0)]
    [InlineData("“十五五”期间分批改造。", 0)]
    [InlineData("自收到函之日起三个月内落实到位。", 0)]
    [InlineData("力争明年汛期前建成。", 0)]
    public void CommitmentTime_PlannedWithoutATime_IsFound(string text, int count) => SampleLetter.Marked("B", text).Find<CommitmentTime>().Count.ShouldBe(count);

    [Fact]
    public void CommitmentListed_MarkThatPromises_WantsARowOfTheLedgerWithATimeThatStands()
    {
        var letter = SampleLetter.Marked("B", "目前正在勘察，计划年底前修复。");

        letter.Find<CommitmentListed>().ShouldBeEmpty("a letter without a ledger is not held against one");
        (letter with { Commitments = [] }).Find<CommitmentListed>().Count.ShouldBe(1);
        (letter with { Commitments = [new(IsDated: false, Stands: true), new(IsDated: true, Stands: false)] }).Find<CommitmentListed>().Count.ShouldBe(1);
        (letter with { Commitments = [new(IsDated: true, Stands: true)] }).Find<CommitmentListed>().ShouldBeEmpty();
        (SampleLetter.Marked("A", "已修复。") with { Commitments = [] }).Find<CommitmentListed>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("步道老化，市民意见较多。", 1, 1)]
    [InlineData("目前已修复12公里。", 1, 0)]
    [InlineData("将于年底前修复。", 0, 1)]
    [InlineData("目前正在勘察，计划年底前修复。", 0, 0)]
    public void Commitment_WithoutPlanOrProgress_IsFound(string text, int plans, int progress)
    {
        SampleLetter.Marked("B", text).Find<CommitmentPlan>().Count.ShouldBe(plans);
        SampleLetter.Marked("B", text).Find<CommitmentProgress>().Count.ShouldBe(progress);
    }

    [Theory]
    [InlineData("你的建议很有价值，我们留作今后工作的参考。", 1)]
    [InlineData("因河道管理范围内不得新建永久建筑，暂不具备条件。", 0)]
    public void ReferenceReason_KeptForReferenceWithoutAReason_IsFound(string text, int count) => SampleLetter.Marked("C", text).Find<ReferenceReason>().Count.ShouldBe(count);

    [Theory]
    [InlineData("这属于国家事权。", 1)]
    [InlineData("我局已向水利部反映，建议修订相关标准。", 0)]
    [InlineData("已将你的建议上报市政府。", 0)]
    public void ReportedUpward_NothingReported_IsFound(string text, int count) => SampleLetter.Marked("D", text).Find<ReportedUpward>().Count.ShouldBe(count);

    [Fact]
    public void Marks_OfAnotherKind_AskForNothingElse()
    {
        var letter = SampleLetter.Marked("A", "全市步道已普查。");

        letter.Find<CommitmentTime>().ShouldBeEmpty();
        letter.Find<ReferenceReason>().ShouldBeEmpty();
        letter.Find<ReportedUpward>().ShouldBeEmpty();
    }
}
