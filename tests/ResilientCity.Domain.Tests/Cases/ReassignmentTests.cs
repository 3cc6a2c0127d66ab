using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Asking for another unit (退办、改办) and what the office decides, in both modes.</summary>
public sealed class ReassignmentTests
{
    [Fact]
    public void RequestReassignment_WithReason_WaitsForTheOffice()
    {
        var one = AssignedCase();

        one.RequestReassignment(new("不属本单位职责", "市园林局", "等待核实"), Limits, By(Liaison)).ShouldBeNull();

        (one.Stage, one.StageBeforeRequest, one.WaitingNote).ShouldBe((CaseStage.ReassignmentRequested, CaseStage.Assigned, "不属本单位职责"));
        one.LastEvent().Changes.ShouldContain(new FieldChange("SuggestedUnit", null, "市园林局"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void RequestReassignment_WithoutReason_IsRefused(string reason) =>
        AssignedCase().ShouldRefuse<FieldMissing>(one => one.RequestReassignment(new(reason), Limits, By(Liaison)));

    [Fact]
    public void RequestReassignment_ReasonTooLong_SaysTheLimit() =>
        AssignedCase().ShouldRefuse<TextTooLong>(one => one.RequestReassignment(new(new string('长', CaseFile.MaxReasonLength + 1)), Limits, By(Liaison)))
            .ShouldBe(new TextTooLong("Reason", CaseFile.MaxReasonLength + 1, CaseFile.MaxReasonLength));

    [Fact]
    public void RequestReassignment_BeforeTheAssignment_IsRefused() =>
        AssignedCase().ShouldRefuse<DateTooEarly>(one => one.RequestReassignment(Elsewhere, Limits, By(Liaison, Assigned.AddDays(-1))));

    [Fact]
    public void AgreeReassignment_WholeProcess_StartsTheNewLeadsClock()
    {
        var one = Requested(OperatingMode.WholeProcess);

        one.AgreeReassignment(new(OtherAgency), By(Government, Assigned.AddDays(9))).ShouldBeNull();

        (one.Stage, one.LeadAgencyId, one.Round.StartedOn, one.Round.AcceptedOn).ShouldBe((CaseStage.Assigned, OtherAgency, Assigned.AddDays(9), null));
        (one.DivisionId, one.OfficerId, one.WaitingNote).ShouldBe((null, null, null));
        one.CapacitiesOf(Liaison).ShouldBeEmpty();
        one.CapacitiesOf(Stranger).ShouldBe([CaseCapacity.LeadLiaison]);
    }

    [Fact]
    public void AgreeReassignment_ToACoHandler_NoLongerAsksItsOwnOpinion()
    {
        var one = Requested(OperatingMode.WholeProcess);

        one.AgreeReassignment(new(FirstCoHandler), By(Government)).ShouldBeNull();

        one.CoHandlers.ShouldHaveSingleItem().AgencyId.ShouldBe(SecondCoHandler);
        one.Round.Opinions.ShouldHaveSingleItem().AgencyId.ShouldBe(SecondCoHandler);
        one.CapacitiesOf(FirstCoLiaison).ShouldBe([CaseCapacity.LeadLiaison]);
    }

    [Fact]
    public void AgreeReassignment_DraftBegun_DropsTheFormerAgencysContactAndSignatory()
    {
        var one = Drafted();
        one.RequestReassignment(Elsewhere, Limits, By(Liaison)).ShouldBeNull();

        one.AgreeReassignment(new(OtherAgency), By(Government)).ShouldBeNull();

        (one.Round.Draft.ContactPerson, one.Round.Draft.ContactPhone, one.Round.Draft.Postcode, one.Round.Draft.Signatory).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void AgreeReassignment_AgencyOwn_EndsTheCaseHere()
    {
        var one = Requested(OperatingMode.AgencyOwn);

        one.AgreeReassignment(new(null), By(Liaison, null, Paper)).ShouldBeNull();

        (one.Stage, one.LeadAgencyId).ShouldBe((CaseStage.Withdrawn, LeadAgency));
        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.GovernmentOffice);
    }

    [Fact]
    public void AgreeReassignment_WholeProcessWithoutNewLead_IsRefused() =>
        Requested(OperatingMode.WholeProcess).ShouldRefuse<FieldMissing>(one => one.AgreeReassignment(new(null), By(Government))).Field.ShouldBe("NewLeadAgency");

    [Fact]
    public void AgreeReassignment_ToTheSameAgency_IsRefused() =>
        Requested(OperatingMode.WholeProcess).ShouldRefuse<FieldMissing>(one => one.AgreeReassignment(new(LeadAgency), By(Government)));

    [Fact]
    public void AgreeReassignment_BeforeTheAssignment_IsRefused() =>
        Requested(OperatingMode.WholeProcess).ShouldRefuse<DateTooEarly>(one => one.AgreeReassignment(new(OtherAgency), By(Government, Assigned.AddDays(-1))));

    [Theory]
    [InlineData(OperatingMode.WholeProcess, CaseStage.Assigned)]
    [InlineData(OperatingMode.WholeProcess, CaseStage.InHandling)]
    [InlineData(OperatingMode.AgencyOwn, CaseStage.Assigned)]
    [InlineData(OperatingMode.AgencyOwn, CaseStage.InHandling)]
    public void RefuseReassignment_FromAnyStage_GoesBackToIt(OperatingMode mode, CaseStage before)
    {
        var one = CaseActs.Situations[before](mode);
        one.RequestReassignment(Elsewhere, Limits, By(Liaison)).ShouldBeNull();

        var act = mode is OperatingMode.WholeProcess ? By(Government) : By(Liaison, null, Paper);
        one.RefuseReassignment("仍由你单位办理", act).ShouldBeNull();

        (one.Stage, one.LeadAgencyId, one.WaitingNote).ShouldBe((before, LeadAgency, null));
    }

    [Fact]
    public void RefuseReassignment_WithoutReason_IsRefused() =>
        Requested(OperatingMode.WholeProcess).ShouldRefuse<FieldMissing>(one => one.RefuseReassignment("", By(Government)));

    private static CaseFile Requested(OperatingMode mode)
    {
        var one = InHandling(mode);
        one.Distribute(Division, Officer.AccountId, Assigned.AddDays(20), By(Liaison)).ShouldBeNull();
        one.RequestReassignment(Elsewhere, Limits, By(Liaison, Assigned.AddDays(8))).ShouldBeNull();
        return one;
    }
}
