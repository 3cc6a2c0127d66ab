using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Dissatisfied a second time: both sides meet, and the meeting is recorded.</summary>
public sealed class MeetingTests
{
    private static readonly MeetingEntry Entry = new("甲代表", "戊局长、乙处长", "分三年实施，每年函告进展。");

    [Theory]
    [InlineData(OperatingMode.WholeProcess)]
    [InlineData(OperatingMode.AgencyOwn)]
    public void RecordMeeting_DissatisfiedAgain_IsAFactOfTheRoundAndAllowsConclusion(OperatingMode mode)
    {
        var one = DissatisfiedAgain(mode);
        one.ShouldRefuse<MeetingNotRecorded>(same => same.Conclude(ByOffice(mode)));

        one.RecordMeeting(Entry, ByOffice(mode)).ShouldBeNull();

        var meeting = one.Round.Meetings.ShouldHaveSingleItem();
        (meeting.HeldOn, meeting.DelegateSide, meeting.AgencySide, meeting.Outcome).ShouldBe((Today, Entry.DelegateSide, Entry.AgencySide, Entry.Outcome));
        meeting.RecordedFrom.ShouldBe(mode is OperatingMode.AgencyOwn ? Paper.Source : null);
        (one.LastEvent().Kind, one.LastEvent().Note, one.Stage).ShouldBe((CaseEventKind.MeetingRecorded, Entry.Outcome, CaseStage.Replied));
        one.IsConclusionDue(Today).ShouldBeTrue();
        one.Conclude(ByOffice(mode)).ShouldBeNull();
    }

    [Fact]
    public void RecordMeeting_DissatisfiedTheFirstTime_IsRefused() =>
        Answered(Satisfaction.Dissatisfied).ShouldRefuse<NotDissatisfiedAgain>(one => one.RecordMeeting(Entry, By(Committee)));

    [Fact]
    public void RecordMeeting_SatisfiedTheSecondTime_IsRefused() =>
        SecondAnswer(Satisfaction.Satisfied).ShouldRefuse<NotDissatisfiedAgain>(one => one.RecordMeeting(Entry, By(Committee)));

    [Fact]
    public void RecordMeeting_BeforeTheReceipt_IsRefused() =>
        DissatisfiedAgain().ShouldRefuse<DateTooEarly>(one => one.RecordMeeting(Entry, By(Committee, Today.AddDays(-1))));

    [Theory]
    [InlineData("", "戊局长", "结果", "MeetingDelegateSide")]
    [InlineData("甲代表", " ", "结果", "MeetingAgencySide")]
    [InlineData("甲代表", "戊局长", "", "MeetingOutcome")]
    public void RecordMeeting_OneSideOrOutcomeMissing_IsRefused(string delegateSide, string agencySide, string outcome, string field) =>
        DissatisfiedAgain().ShouldRefuse<FieldMissing>(one => one.RecordMeeting(new MeetingEntry(delegateSide, agencySide, outcome), By(Committee))).Field.ShouldBe(field);

    [Fact]
    public void RecordMeeting_OverLongOutcome_IsRefusedWithTheLimit() =>
        DissatisfiedAgain().ShouldRefuse<TextTooLong>(one => one.RecordMeeting(Entry with { Outcome = new string('长', MeetingEntry.MaxOutcomeLength + 1) }, By(Committee)))
            .Limit.ShouldBe(MeetingEntry.MaxOutcomeLength);

    [Fact]
    public void OrderRehandling_DissatisfiedAgain_StaysOpenToTheOffice()
    {
        var one = DissatisfiedAgain();

        one.PermittedTo(Committee, Today).Select(line => line.Action).ShouldBe([CaseAction.OrderRehandling, CaseAction.RecordMeeting, CaseAction.MarkKeySupervision], ignoreOrder: true);
    }

    private static CaseFile DissatisfiedAgain(OperatingMode mode = OperatingMode.WholeProcess) => SecondAnswer(Satisfaction.Dissatisfied, mode);

    private static CaseFile SecondAnswer(Satisfaction verdict, OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = Answered(Satisfaction.Dissatisfied, mode);
        one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", ByOffice(mode)).ShouldBeNull();
        one.WithIds().GiveOpinionsToday();
        one.WriteSection(one.Round.Draft.Sections[0].Id, "重新办理后的正文", By(Officer)).ShouldBeNull();
        one.SetReplyFacts(Facts(), By(Officer)).ShouldBeNull();
        one.SubmitForSignOff(one.Round.Draft.Version, OtherText, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();
        one.SignOff(1, OtherText, "戊局长", false, By(Head)).ShouldBeNull();
        one.NumberAndSeal(Frozen(OtherText.ContentHash, Today), By(Liaison)).ShouldBeNull();
        one.Dispatch([ToLead(Today)], By(Liaison)).ShouldBeNull();
        one.GiveReceipt(Receipt(verdict), mode is OperatingMode.WholeProcess ? By(LeadDelegate) : By(Liaison, Today, Paper)).ShouldBeNull();
        one.RefreshDeadlines(Limits);
        return one;
    }
}
