using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Tests.Workflow;

public sealed class WorkflowCheckTests
{
    [Fact]
    public void EnsureSound_TheTable_IsAccepted() => Should.NotThrow(() => WorkflowCheck.EnsureSound(CaseWorkflow.Table));

    [Theory]
    [InlineData(CaseStage.Concluded, CaseAction.Archive)]
    [InlineData(CaseStage.SignedOff, CaseAction.NumberAndSeal)]
    public void DeadEnds_AllWaysOutOfAStageTaken_NamesTheStage(CaseStage stage, CaseAction onlyWayOn)
    {
        var trapped = CaseWorkflow.Table.Where(line => line.Stage != stage || (line.Action != onlyWayOn && line.Next is null)).ToList();

        WorkflowCheck.DeadEnds(trapped).ShouldContain((OperatingMode.WholeProcess, stage));
    }

    [Fact]
    public void DeadEnds_OneModeTrapped_NamesThatModeOnly()
    {
        var trapped = CaseWorkflow.Table.Where(line => line.Mode != OperatingMode.AgencyOwn || line.Action != CaseAction.Archive).ToList();

        WorkflowCheck.DeadEnds(trapped).ShouldBe([(OperatingMode.AgencyOwn, CaseStage.Concluded)], ignoreOrder: true);
    }

    [Fact]
    public void DeadEnds_StagesThatOnlyLeadToEachOther_AreTrapped()
    {
        var circle = CaseWorkflow.Table
            .Where(line => line.Stage is not (CaseStage.InSignOff or CaseStage.SignedOff))
            .Append(Way(CaseStage.InSignOff, CaseStage.SignedOff))
            .Append(Way(CaseStage.SignedOff, CaseStage.InSignOff))
            .ToList();

        WorkflowCheck.DeadEnds(circle).ShouldContain((OperatingMode.WholeProcess, CaseStage.InSignOff));
        WorkflowCheck.DeadEnds(circle).ShouldContain((OperatingMode.WholeProcess, CaseStage.SignedOff));
    }

    [Fact]
    public void EnsureSound_TrappedStage_RefusesAndNamesIt()
    {
        var trapped = CaseWorkflow.Table.Where(line => line.Stage != CaseStage.Concluded).ToList();

        Should.Throw<InvalidOperationException>(() => WorkflowCheck.EnsureSound(trapped)).Message.ShouldContain("Concluded");
    }

    [Fact]
    public void EnsureSound_EmptyTable_IsRefused() => Should.Throw<InvalidOperationException>(() => WorkflowCheck.EnsureSound([]));

    private static Transition Way(CaseStage from, CaseStage to) => new(
        OperatingMode.WholeProcess, from, CaseAction.SubmitForSignOff, CaseCapacity.LeadLiaison, null, StageMove.To, to, CaseGuard.None);
}
