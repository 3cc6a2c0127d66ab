using Bunit;
using ResilientCity.Application.Cases;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Cases;

public sealed class ActionBarTests : ComponentTest
{
    [Fact]
    public void Bar_ShowsExactlyWhatIsPermitted_WithTheStagesMainOneFilled()
    {
        var view = SampleView.At(
            CaseStage.Assigned,
            new PermittedAction(CaseAction.RequestReassignment, CaseCapacity.LeadLiaison, null),
            new PermittedAction(CaseAction.Accept, CaseCapacity.LeadLiaison, null),
            new PermittedAction(CaseAction.GiveOpinion, CaseCapacity.LeadLiaison, CaseCapacity.CoHandlingLiaison));

        var bar = Render<ActionBar>(p => p.Add(b => b.Case, view));

        bar.FindAll("button").Select(button => button.TextContent.Trim()).ShouldBe(["签收", "代录：提交协办意见", "申请退办"]);
        bar.Find("button").ClassList.ShouldBe(["rc-button"]);
    }

    [Fact]
    public void Bar_NothingPermitted_ShowsNoButton() =>
        Render<ActionBar>(p => p.Add(b => b.Case, SampleView.At(CaseStage.InSignOff))).FindAll("button").ShouldBeEmpty();

    [Fact]
    public void Bar_RecordForAnotherInWholeProcess_IsNeverTheMainOne()
    {
        var view = SampleView.At(CaseStage.InSignOff, new PermittedAction(CaseAction.SignOff, CaseCapacity.LeadLiaison, CaseCapacity.Signatory));

        ActionChoice.Of(view).Main.ShouldBeNull();
        ActionChoice.Of(view with { Mode = OperatingMode.AgencyOwn }).Main.ShouldNotBeNull();
    }

    [Fact]
    public void Bar_Pressed_NamesTheActionAndForWhomItIsRecorded()
    {
        var record = new PermittedAction(CaseAction.GiveOpinion, CaseCapacity.LeadLiaison, CaseCapacity.CoHandlingLiaison);
        PermittedAction? chosen = null;
        var bar = Render<ActionBar>(p => p.Add(b => b.Case, SampleView.At(CaseStage.InSignOff, record)).Add(b => b.Chosen, one => chosen = one));

        bar.Find("button").Click();

        chosen.ShouldBe(record);
    }
}
