using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>What is recorded on another's behalf (代录) says so for ever, and never passes as the other's own act.</summary>
public sealed class RecordedForTests
{
    public static TheoryData<CaseStage, CaseAction> RecordedOnlyInAgencyOwn()
    {
        var data = new TheoryData<CaseStage, CaseAction>();
        foreach (var line in CaseWorkflow.Table.Where(line => line is { Mode: OperatingMode.AgencyOwn, RecordedFor: not null, Capacity: CaseCapacity.LeadLiaison })
            .Where(line => !CaseWorkflow.Table.Any(own => own.RecordedFor is null && (own.Mode, own.Stage, own.Action, own.Capacity) == (line.Mode, line.Stage, line.Action, line.Capacity)))
            .DistinctBy(line => (line.Stage, line.Action)))
        {
            data.Add(line.Stage, line.Action);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(RecordedOnlyInAgencyOwn))]
    public void Record_WithoutBasis_IsRefused(CaseStage stage, CaseAction action) =>
        CaseActs.Situations[stage](OperatingMode.AgencyOwn).ShouldRefuse<RecordingBasisMissing>(one => CaseActs.All[action](one, By(Liaison)));

    [Theory]
    [MemberData(nameof(RecordedOnlyInAgencyOwn))]
    public void Record_BasisWithoutNumberDocumentOrNote_IsRefused(CaseStage stage, CaseAction action) =>
        CaseActs.Situations[stage](OperatingMode.AgencyOwn)
            .ShouldRefuse<RecordingBasisMissing>(one => CaseActs.All[action](one, By(Liaison, null, new RecordingBasis(RecordSource.Paper, " ", null, ""))));

    [Theory]
    [InlineData("江办函5号", null, null)]
    [InlineData(null, 7, null)]
    [InlineData(null, null, "电话告知，记录在案")]
    public void Record_AnyOneOfNumberDocumentNote_IsBasisEnough(string? reference, int? document, string? note)
    {
        var basis = new RecordingBasis(RecordSource.Telephone, reference, document is { } id ? new AttachmentId(id) : null, note);

        Registered(OperatingMode.AgencyOwn).Assign(new AssignmentEntry(null, null, []), By(Liaison, Assigned, basis)).ShouldBeNull();
    }

    [Fact]
    public void OwnAct_WithABasis_IsRefused() =>
        AssignedCase().ShouldRefuse<NotPermitted>(one => one.Accept(By(Liaison, null, Paper)));

    [Fact]
    public void Assign_RecordedByTheLiaison_NamesWhomItIsForAndItsSource()
    {
        var one = AssignedCase(OperatingMode.AgencyOwn);

        var happened = one.LastEvent();
        (happened.Capacity, happened.RecordedFor, happened.Act.Basis).ShouldBe((CaseCapacity.LeadLiaison, CaseCapacity.GovernmentOffice, Paper));
    }

    [Fact]
    public void ApproveStep_ReviewRecorded_IsForTheReviewer()
    {
        var one = InSignOff();

        one.ApproveStep("同意", "核稿人丙", By(Liaison, null, Paper)).ShouldBeNull();

        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.Reviewer);
        var step = one.Round.Steps[0];
        (step.DoneBy, step.RecordedFrom, step.Document).ShouldBe(("核稿人丙", RecordSource.Paper, Paper.Document));
    }

    [Theory]
    [InlineData(OperatingMode.WholeProcess)]
    [InlineData(OperatingMode.AgencyOwn)]
    public void ApproveStep_CountersignRecorded_IsForTheCoHandler(OperatingMode mode)
    {
        var one = InSignOff(mode, ChainWithCountersign);
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();

        one.ApproveStep(null, "市园林局", By(Liaison, null, Paper)).ShouldBeNull();

        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.CoHandlingLiaison);
    }

    [Fact]
    public void ApproveStep_RecordedWithoutSayingWhoSigned_IsRefused() =>
        InSignOff().ShouldRefuse<FieldMissing>(one => one.ApproveStep(null, " ", By(Liaison, null, Paper))).Field.ShouldBe("SignedBy");

    [Fact]
    public void ReturnReply_HeadReturnedOnPaper_IsRecordedForTheSignatory()
    {
        var one = AtTheHeadsStep();

        one.ReturnReply(null, "局长退回：补充数据", "戊局长", By(Liaison, null, Paper)).ShouldBeNull();

        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.Signatory);
        one.LastEvent().Changes.ShouldContain(new FieldChange("SignedBy", null, "戊局长"));
    }

    [Fact]
    public void ReturnReply_RecordedWithoutSayingWhoReturned_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<FieldMissing>(one => one.ReturnReply(null, "补充数据", " ", By(Liaison, null, Paper))).Field.ShouldBe("SignedBy");

    [Fact]
    public void SignOff_RecordedFromPaper_IsNeverTheHeadsOwnAccount()
    {
        var one = AtTheHeadsStep();

        one.SignOff(1, Text, "戊局长", false, By(Liaison, SignedOn, Paper)).ShouldBeNull();

        var record = one.Round.ValidSignOff!;
        (record.SignedBy, record.AccountId, record.RecordedBy, record.RecordedFrom, record.SignedOn)
            .ShouldBe(("戊局长", null, "联络员甲", RecordSource.Paper, SignedOn));
        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.Signatory);
    }

    [Fact]
    public void SignOff_ByTheHeadHimself_CarriesHisAccountAndNoRecorder()
    {
        var record = SignedOff().Round.ValidSignOff!;

        (record.AccountId, record.RecordedBy, record.RecordedFrom).ShouldBe((Head.AccountId, null, null));
    }

    [Fact]
    public void RecordedFor_OverLongNote_IsRefusedWithTheLimit() =>
        InSignOff(OperatingMode.AgencyOwn).ShouldRefuse<TextTooLong>(one => one.ApproveStep(null, "核稿人丙", By(Liaison, null, Paper with { Note = new string('长', RecordingBasis.MaxNoteLength + 1) })))
            .Limit.ShouldBe(RecordingBasis.MaxNoteLength);
}
