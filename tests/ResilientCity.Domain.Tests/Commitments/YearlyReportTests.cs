using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Tests.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;
using static ResilientCity.Domain.Tests.Commitments.PromisedCases;

namespace ResilientCity.Domain.Tests.Commitments;

/// <summary>Once a year the delegate is told, gives a second receipt, and where dissatisfied both sides meet (CQ art. 24, 28).</summary>
public sealed class YearlyReportTests
{
    [Fact]
    public void Send_ByTheLiaison_IsRememberedByEachCase()
    {
        var (one, report) = (Sending(), Report());

        report.Send([one], "{}", "paper", By(Liaison)).ShouldBeNull();

        (report.SentOn, report.Channel, report.RecordedBy).ShouldBe((Today, "paper", Liaison.Name));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.YearlyReportSent);
        one.LastEvent().Changes.ShouldBe([new FieldChange("ReportYear", null, "2026"), new FieldChange("Delegate", null, report.DelegateName)]);
    }

    [Fact]
    public void Send_WithoutPromisesOrByAnother_IsRefused()
    {
        Report().Send([], "{}", "paper", By(Liaison)).ShouldBeOfType<NothingToReport>();
        Report().Send([Replied()], "{}", "paper", By(Liaison)).ShouldBeOfType<CommitmentMissing>();
        Report().Send([Sending()], "{}", "paper", By(Committee)).ShouldBeOfType<NotPermitted>();
    }

    [Fact]
    public void GiveReceipt_ByTheDelegate_OnceAndWithAWordWhenDissatisfied()
    {
        var (one, report) = Sent();

        report.GiveReceipt([one], Satisfaction.Dissatisfied, " ", By(LeadDelegate)).ShouldBe(new FieldMissing("ReceiptOpinion"));
        report.GiveReceipt([one], Satisfaction.Satisfied, null, By(JointDelegate)).ShouldBeOfType<NotFound>();
        report.GiveReceipt([one], Satisfaction.Satisfied, null, By(Liaison, null, Paper)).ShouldBeOfType<NotPermitted>();
        report.GiveReceipt([one], Satisfaction.Dissatisfied, "只修了一半。", By(LeadDelegate)).ShouldBeNull();

        (report.Receipt!.Verdict, report.Receipt.RecordedBy).ShouldBe((Satisfaction.Dissatisfied, null)); // just given
        report.GiveReceipt([one], Satisfaction.Satisfied, null, By(LeadDelegate)).ShouldBeOfType<ReceiptAlreadyGiven>();
        one.Stage.ShouldBe(CaseStage.Replied); // a meeting follows, not re-handling
    }

    [Fact]
    public void GiveReceipt_Recorded_NeedsItsSourceAndSaysByWhom()
    {
        var (one, report) = Sent();
        report.GiveReceipt([one], Satisfaction.Satisfied, null, By(Committee)).ShouldBeOfType<RecordingBasisMissing>();

        report.GiveReceipt([one], Satisfaction.Satisfied, null, By(Committee, null, Paper)).ShouldBeNull();

        (report.Receipt!.RecordedBy, report.Receipt.RecordedFrom).ShouldBe((Committee.Name, RecordSource.Paper)); // just given
    }

    [Fact]
    public void GiveReceipt_InTheAgencysOwnMode_IsRecordedByTheLiaison()
    {
        var (one, report) = Sent(OperatingMode.AgencyOwn);

        report.GiveReceipt([one], Satisfaction.Satisfied, null, By(Liaison, null, Paper)).ShouldBeNull();

        one.LastEvent().RecordedFor.ShouldBe(CaseCapacity.CaseDelegate);
    }

    [Fact]
    public void RecordMeeting_AfterDissatisfied_Only()
    {
        var (one, report) = Sent();
        var entry = new MeetingEntry("卢喆", "戊局长", "明年汛前补修剩余路段。");
        report.RecordMeeting([one], entry, By(Committee)).ShouldBeOfType<YearlyReceiptNotDissatisfied>();
        report.GiveReceipt([one], Satisfaction.Dissatisfied, "只修了一半。", By(LeadDelegate)).ShouldBeNull();

        report.RecordMeeting([one], entry with { Outcome = "" }, By(Committee)).ShouldBe(new FieldMissing("MeetingOutcome"));
        report.RecordMeeting([one], entry, By(Liaison)).ShouldBeOfType<NotPermitted>();
        report.RecordMeeting([one], entry, By(Committee)).ShouldBeNull();

        report.Meeting!.Outcome.ShouldBe("明年汛前补修剩余路段。"); // just recorded
    }

    private static YearlyReport Report(OperatingMode mode = OperatingMode.WholeProcess) => new(LeadAgency, LeadDelegateId, "卢喆", 2026, mode);

    private static (CaseFile One, YearlyReport Report) Sent(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var (one, report) = (Sending(mode), Report(mode));
        report.Send([one], "{}", "paper", By(Liaison)).ShouldBeNull();
        return (one, report);
    }
}
