using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

public sealed class ReceiptTests
{
    [Theory]
    [InlineData(Satisfaction.Satisfied)]
    [InlineData(Satisfaction.BasicallySatisfied)]
    [InlineData(Satisfaction.Dissatisfied)]
    public void GiveReceipt_ByTheLeadDelegate_IsHisOwnAct(Satisfaction verdict)
    {
        var one = Answered(verdict);

        var receipt = one.Round.CurrentReceipt!;
        (receipt.Verdict, receipt.Channel, receipt.RecordedBy, receipt.GivenOn).ShouldBe((verdict, ReceiptChannel.SignedIn, null, Sent.AddDays(10)));
        one.Stage.ShouldBe(CaseStage.Replied);
    }

    [Fact]
    public void GiveReceipt_ByTheSlip_SaysSo()
    {
        var one = Replied();

        one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Actor.SlipHolder(LeadDelegateId, "卢喆"))).ShouldBeNull();

        one.Round.CurrentReceipt!.Channel.ShouldBe(ReceiptChannel.Slip);
    }

    [Fact]
    public void GiveReceipt_DissatisfiedWithoutOpinion_IsRefused() =>
        Replied().ShouldRefuse<FieldMissing>(one => one.GiveReceipt(Receipt(Satisfaction.Dissatisfied, " "), By(LeadDelegate))).Field.ShouldBe("ReceiptOpinion");

    [Fact]
    public void GiveReceipt_SatisfiedWithoutOpinion_IsTaken() => Replied().GiveReceipt(Receipt(Satisfaction.Satisfied, null), By(LeadDelegate)).ShouldBeNull();

    [Fact]
    public void GiveReceipt_OpinionTooLong_SaysTheLimit() =>
        Replied().ShouldRefuse<TextTooLong>(one => one.GiveReceipt(Receipt(Satisfaction.Satisfied, new string('长', FeedbackReceipt.MaxOpinionLength + 1)), By(LeadDelegate)));

    [Fact]
    public void GiveReceipt_ByAJointDelegate_IsRefused() =>
        Replied().ShouldRefuse<ReceiptIsTheLeadDelegates>(one => one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(JointDelegate))).LeadName.ShouldBe("卢喆");

    [Fact]
    public void GiveReceipt_InAJointDelegatesName_IsRefused() =>
        Replied().ShouldRefuse<ReceiptIsTheLeadDelegates>(one => one.GiveReceipt(
            Receipt(Satisfaction.Satisfied) with { DelegateId = JointDelegateId }, By(Committee, null, Paper)));

    [Fact]
    public void GiveReceipt_Twice_IsRefused() =>
        Answered(Satisfaction.Satisfied).ShouldRefuse<ReceiptAlreadyGiven>(one => one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(LeadDelegate)))
            .On.ShouldBe(Sent.AddDays(10));

    [Fact]
    public void GiveReceipt_BeforeTheReply_IsRefused() =>
        Replied().ShouldRefuse<DateTooEarly>(one => one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(LeadDelegate, Sent.AddDays(-1))));

    [Fact]
    public void GiveReceipt_RecordedByTheCommitteeOffice_SaysByWhomAndFromWhat()
    {
        var one = Replied();

        one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Committee, Sent.AddDays(3), Paper)).ShouldBeNull();

        var receipt = one.Round.CurrentReceipt!;
        (receipt.Channel, receipt.RecordedBy, receipt.RecordedFrom, receipt.Document).ShouldBe((ReceiptChannel.Recorded, "人代工委", RecordSource.Paper, Paper.Document));
        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.CaseDelegate);
    }

    /// <summary>Whoever prints the letter must not be able to answer it, whatever roles an account collects.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void GiveReceipt_AccountThatWorksAtAHandlingAgency_CanNeitherGiveNorRecordNorCorrectNorIssue(int agency)
    {
        var one = Replied();
        var delegateThere = LeadDelegate with { AgencyId = new AgencyId(agency) };
        var officeThere = Committee with { AgencyId = new AgencyId(agency) };

        one.ShouldRefuse<NotPermitted>(same => same.GiveReceipt(Receipt(Satisfaction.Satisfied), By(delegateThere)));
        one.ShouldRefuse<NotPermitted>(same => same.GiveReceipt(Receipt(Satisfaction.Satisfied), By(officeThere, null, Paper)));
        one.ShouldRefuse<NotPermitted>(same => same.IssueSlip(Today.AddDays(9), By(officeThere)).Refusal);
        one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Committee, null, Paper)).ShouldBeNull();
        one.ShouldRefuse<NotPermitted>(same => same.CorrectReceipt(Receipt(Satisfaction.Dissatisfied), "改", By(officeThere, null, Paper)));
    }

    [Fact]
    public void GiveReceipt_ByTheLiaisonInTheWholeProcess_IsRefusedWithOrWithoutABasis()
    {
        var one = Replied();

        one.ShouldRefuse<NotPermitted>(same => same.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Liaison)));
        one.ShouldRefuse<NotPermitted>(same => same.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Liaison, null, Paper)));
    }

    [Fact]
    public void GiveReceipt_ByTheLiaisonInTheAgencysOwnMode_IsARecordForTheDelegate()
    {
        var one = Replied(OperatingMode.AgencyOwn);

        one.ShouldRefuse<RecordingBasisMissing>(same => same.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Liaison)));
        one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(Liaison, null, Paper)).ShouldBeNull();
        (one.Round.CurrentReceipt!.Channel, one.LastEvent().RecordedFor).ShouldBe((ReceiptChannel.Recorded, CaseCapacity.CaseDelegate));
    }

    [Fact]
    public void CorrectReceipt_Transcribed_LeavesTheFormerOneWithTheReasonAndItsDay()
    {
        var one = Answered(Satisfaction.Satisfied, OperatingMode.AgencyOwn);

        one.CorrectReceipt(Receipt(Satisfaction.BasicallySatisfied), "誊录有误", By(Liaison, null, Paper)).ShouldBeNull();

        one.Round.Receipts.Count.ShouldBe(2);
        var former = one.Round.Receipts.Single(receipt => !receipt.IsCurrent);
        (former.Verdict, former.SupersededBecause).ShouldBe((Satisfaction.Satisfied, "誊录有误"));
        (one.Round.CurrentReceipt!.Verdict, one.Round.CurrentReceipt.GivenOn).ShouldBe((Satisfaction.BasicallySatisfied, Sent.AddDays(10)));
    }

    [Fact]
    public void CorrectReceipt_TheDelegatesOwn_IsRefused() =>
        Answered(Satisfaction.Satisfied).ShouldRefuse<ReceiptMissing>(one => one.CorrectReceipt(Receipt(Satisfaction.Dissatisfied), "改", By(Committee, null, Paper)));

    [Fact]
    public void CorrectReceipt_NoneReturned_IsRefused() =>
        Replied().ShouldRefuse<ReceiptMissing>(one => one.CorrectReceipt(Receipt(Satisfaction.Dissatisfied), "改", By(Committee, null, Paper)));

    [Fact]
    public void CorrectReceipt_WithoutReason_IsRefused() =>
        Answered(Satisfaction.Satisfied, OperatingMode.AgencyOwn).ShouldRefuse<FieldMissing>(one => one.CorrectReceipt(Receipt(Satisfaction.Dissatisfied), " ", By(Liaison, null, Paper)));

    [Fact]
    public void IssueSlip_Again_KillsTheFormerGeneration()
    {
        var one = Replied();
        one.IssueSlip(Today.AddDays(20), By(Committee)).Value.Generation.ShouldBe(1);

        var slip = one.IssueSlip(Today.AddDays(30), By(Committee)).Value;

        (slip.Generation, slip.DelegateId, slip.ExpiresOn).ShouldBe((2, LeadDelegateId, Today.AddDays(30)));
        one.Round.Slips.ShouldHaveSingleItem();
    }

    [Fact]
    public void IssueSlip_AlreadyExpired_IsRefused() => Replied().ShouldRefuse<DateTooEarly>(one => one.IssueSlip(Today.AddDays(-1), By(Committee)).Refusal);

    [Fact]
    public void IssueSlip_ReceiptIsIn_IsRefused() =>
        Answered(Satisfaction.Satisfied).ShouldRefuse<ReceiptAlreadyGiven>(one => one.IssueSlip(Today.AddDays(9), By(Committee)).Refusal);

    [Fact]
    public void RemindDelegate_ReceiptIsIn_IsRefused() => Answered(Satisfaction.Satisfied).ShouldRefuse<ReceiptAlreadyGiven>(one => one.RemindDelegate(null, By(Committee)));

    [Fact]
    public void RemindDelegate_BeforeTheReply_IsRefused() => Replied().ShouldRefuse<DateTooEarly>(one => one.RemindDelegate(null, By(Committee, Sent.AddDays(-1))));
}
