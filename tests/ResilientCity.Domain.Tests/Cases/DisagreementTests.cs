using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Disagreement between lead and co-handler: raised by either, decided by the office whose it is, recorded; and opinions in versions.</summary>
public sealed class DisagreementTests
{
    private const string Reason = "对步道产权归属意见不一致。";
    private const string Decision = "产权归市水务局，管护由市园林局负责。";

    [Fact]
    public void Raise_ByTheLead_WaitsForTheOfficeAndStopsNothing()
    {
        var one = InHandling();

        one.RaiseDisagreement(new(FirstCoHandler, Reason, CaseCapacity.GovernmentOffice), By(Liaison)).ShouldBeNull();

        var raised = one.Round.Disagreements.ShouldHaveSingleItem();
        (raised.IsOpen, raised.RaisedById, raised.CoHandlerId, one.Stage).ShouldBe((true, LeadAgency, FirstCoHandler, CaseStage.InHandling));
        one.ShouldRefuse<DisagreementOpen>(it => it.RaiseDisagreement(new(FirstCoHandler, Reason, CaseCapacity.GovernmentOffice), By(FirstCoLiaison)));
    }

    [Fact]
    public void Raise_ByACoHandler_IsItsOwnWhateverItNames()
    {
        var one = InHandling();

        one.RaiseDisagreement(new(SecondCoHandler, Reason, CaseCapacity.GovernmentOffice), By(FirstCoLiaison)).ShouldBeNull();

        (one.Round.Disagreements[0].CoHandlerId, one.Round.Disagreements[0].RaisedById).ShouldBe((FirstCoHandler, FirstCoHandler));
    }

    [Fact]
    public void Raise_WithSomebodyNotThereOrWithoutReason_IsRefused()
    {
        InHandling().ShouldRefuse<CoHandlerNotHere>(one => one.RaiseDisagreement(new(OtherAgency, Reason, CaseCapacity.GovernmentOffice), By(Liaison)));
        InHandling().ShouldRefuse<FieldMissing>(one => one.RaiseDisagreement(new(FirstCoHandler, " ", CaseCapacity.GovernmentOffice), By(Liaison)));
    }

    [Fact]
    public void Decide_ByTheOfficeWhoseItIs_StaysOnRecordWithItsDocument()
    {
        var one = Raised(CaseCapacity.GovernmentOffice);

        one.ShouldRefuse<DisagreementNotOpen>(it => it.DecideDisagreement(new DisagreementId(1), Decision, null, By(Committee)));
        one.ShouldRefuse<FieldMissing>(it => it.DecideDisagreement(new DisagreementId(1), "", null, By(Government)));
        one.DecideDisagreement(new DisagreementId(1), Decision, new AttachmentId(5), By(Government)).ShouldBeNull();

        var decided = one.Round.Disagreements[0];
        (decided.State, decided.Decision, decided.DecidedBy, decided.Document, decided.RecordedFrom).ShouldBe((DisagreementState.Decided, Decision, "督查室", new AttachmentId(5), null));
        one.ShouldRefuse<DisagreementNotOpen>(it => it.DecideDisagreement(new DisagreementId(1), Decision, null, By(Government)));
    }

    [Fact]
    public void Decide_BetweenAgenciesNotTheGovernments_IsTheCommitteeOffices()
    {
        var one = Raised(CaseCapacity.CommitteeOffice);

        one.ShouldRefuse<DisagreementNotOpen>(it => it.DecideDisagreement(new DisagreementId(1), Decision, null, By(Government)));
        one.DecideDisagreement(new DisagreementId(1), Decision, null, By(Committee)).ShouldBeNull();
    }

    [Fact]
    public void Decide_BothOfficesHaveOne_NeitherDecidesTheOthers()
    {
        var one = Raised(CaseCapacity.GovernmentOffice);
        one.RaiseDisagreement(new(SecondCoHandler, Reason, CaseCapacity.CommitteeOffice), By(Liaison)).ShouldBeNull();
        one.WithIds();

        one.ShouldRefuse<NotPermitted>(it => it.DecideDisagreement(new DisagreementId(2), Decision, null, By(Government)));
        one.DecideDisagreement(new DisagreementId(2), Decision, null, By(Committee)).ShouldBeNull();
    }

    [Theory]
    [InlineData(CaseCapacity.GovernmentOffice)]
    [InlineData(CaseCapacity.CommitteeOffice)]
    public void Decide_RecordedInTheAgencysOwnMode_IsThatOfficesForEver(CaseCapacity office)
    {
        var one = InHandling(OperatingMode.AgencyOwn);
        one.RaiseDisagreement(new(FirstCoHandler, Reason, office), By(Liaison)).ShouldBeNull();
        one.WithIds();

        one.ShouldRefuse<RecordingBasisMissing>(it => it.DecideDisagreement(new DisagreementId(1), Decision, null, By(Liaison)));
        one.DecideDisagreement(new DisagreementId(1), Decision, null, By(Liaison, null, Paper)).ShouldBeNull();

        (one.LastEvent().RecordedFor, one.Round.Disagreements[0].RecordedFrom).ShouldBe((office, RecordSource.Paper));
    }

    [Fact]
    public void Release_WithOneOpen_LeavesNothingToDecide()
    {
        var one = Raised(CaseCapacity.GovernmentOffice);

        one.ReleaseCoHandler(FirstCoHandler, "不涉及其职责", By(Government)).ShouldBeNull();

        one.Round.Disagreements[0].State.ShouldBe(DisagreementState.Lapsed);
    }

    [Fact]
    public void Opinion_ReturnedAndGivenAgain_KeepsBothTexts()
    {
        var one = InHandling();
        var id = one.OpinionOf(FirstCoHandler).Id;
        one.GiveOpinion(id, "同意。", "园函1", null, By(FirstCoLiaison, new DateOnly(2026, 3, 10))).ShouldBeNull();
        one.ReturnOpinion(id, "过于空泛", By(Liaison, new DateOnly(2026, 3, 11))).ShouldBeNull();
        one.GiveOpinion(id, "绿化 2 公里，2026 年完成。", "园函2", null, By(FirstCoLiaison, new DateOnly(2026, 3, 16))).ShouldBeNull();

        var versions = one.OpinionOf(FirstCoHandler).Versions;
        versions.Select(version => (version.Number, version.Text, version.DocumentNumber, version.GivenOn)).ShouldBe(
        [
            (1, "同意。", "园函1", new DateOnly(2026, 3, 10)),
            (2, "绿化 2 公里，2026 年完成。", "园函2", new DateOnly(2026, 3, 16)),
        ]);
        (versions[0].ReturnReason, versions[0].ReturnedOn, versions[1].ReturnReason).ShouldBe(("过于空泛", new DateOnly(2026, 3, 11), null));
        one.OpinionOf(FirstCoHandler).Text.ShouldBe("绿化 2 公里，2026 年完成。");
    }

    private static CaseFile Raised(CaseCapacity office)
    {
        var one = InHandling();
        one.RaiseDisagreement(new(FirstCoHandler, Reason, office), By(Liaison)).ShouldBeNull();
        return one.WithIds();
    }
}
