using ResilientCity.Domain.Tests.Support;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Tests.Workflow;

public sealed class WorkflowTableTests
{
    [Fact]
    public void WorkflowTable_WholeMatrix_IsTheKeptOne() =>
        KeptText.ShouldBeKept("tests/ResilientCity.Domain.Tests/Workflow/workflow-matrix.txt", WorkflowMatrix.Write(CaseWorkflow.Table));

    [Fact]
    public void WorkflowPage_GeneratedFromTheTable_IsTheKeptOne() =>
        KeptText.ShouldBeKept("docs/workflow.md", new WorkflowPage(CaseWorkflow.Table).Write());

    [Fact]
    public void WorkflowTable_NoLine_StandsTwice() =>
        CaseWorkflow.Table.GroupBy(line => (line.Mode, line.Stage, line.Action, line.Capacity, line.RecordedFor)).ShouldAllBe(same => same.Count() == 1);

    [Fact]
    public void WorkflowTable_EveryAction_OccursInSomeMode() =>
        CaseWorkflow.Table.Select(line => line.Action).Distinct().Count().ShouldBe(Enum.GetValues<CaseAction>().Length);

    [Fact]
    public void WorkflowTable_LinesThatLeadOn_NameTheirStageAndOnlyThey() =>
        CaseWorkflow.Table.ShouldAllBe(line => line.Move == StageMove.To == (line.Next != null));

    /// <summary>Nobody at a handling agency gives a receipt, in either mode: it may only be recorded, and only where the mode says so.</summary>
    [Fact]
    public void WorkflowTable_Receipt_IsNeverAHandlingAgencysOwnAct()
    {
        CaseCapacity[] handling = [CaseCapacity.LeadLiaison, CaseCapacity.Officer, CaseCapacity.Reviewer, CaseCapacity.Signatory, CaseCapacity.CoHandlingLiaison];
        var receipts = CaseWorkflow.Table.Where(line => line.Action is CaseAction.GiveReceipt && handling.Contains(line.Capacity)).ToList();

        receipts.ShouldAllBe(line => line.RecordedFor == CaseCapacity.CaseDelegate && line.Mode == OperatingMode.AgencyOwn);
    }

    /// <summary>In the agency's own mode only the agency is in the house: what others do is recorded by its liaison.</summary>
    [Fact]
    public void WorkflowTable_AgencyOwn_KnowsNoOutsiderButThoseWhoEnterACase()
    {
        CaseCapacity[] outside = [CaseCapacity.CoHandlingLiaison, CaseCapacity.CaseDelegate, CaseCapacity.CommitteeOffice, CaseCapacity.GovernmentOffice];

        CaseWorkflow.Table.Where(line => line.Mode is OperatingMode.AgencyOwn && outside.Contains(line.Capacity))
            .ShouldAllBe(line => line.Action == CaseAction.EnterAtStage);
    }

    [Fact]
    public void Permitted_Capacities_GiveTheirLinesInTheTablesOrder()
    {
        var lines = CaseWorkflow.Permitted(OperatingMode.WholeProcess, CaseStage.Assigned, new HashSet<CaseCapacity> { CaseCapacity.LeadLiaison }).ToList();

        lines.Select(line => line.Action).Distinct().ShouldBe(
            [CaseAction.Accept, CaseAction.RequestReassignment, CaseAction.RequestExtension, CaseAction.SendReminder, CaseAction.RecordConsultation, CaseAction.GiveOpinion, CaseAction.HandOver]);
    }

    [Fact]
    public void Permitted_NoCapacity_GivesNothing() =>
        CaseWorkflow.Permitted(OperatingMode.WholeProcess, CaseStage.InHandling, new HashSet<CaseCapacity>()).ShouldBeEmpty();
}
