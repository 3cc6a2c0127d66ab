using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>The deadlines of a round, each from its own facts, and the two dates that lists sort by.</summary>
public sealed class RoundDeadlineTests
{
    [Fact]
    public void Deadlines_BeforeTheAssignment_AreNone() => Computed(Registered()).Round.Deadlines.ShouldBeEmpty();

    [Fact]
    public void Deadlines_FirstRound_AreTheLegalOnesEachFromItsOwnStart()
    {
        var one = Computed(InHandling());

        Due(one, DeadlineKind.Reply).ShouldBe(new DateOnly(2026, 6, 2));
        Due(one, DeadlineKind.ReassignmentRequest).ShouldBe(new DateOnly(2026, 3, 16));
        Due(one, DeadlineKind.FirstContact).ShouldBe(new DateOnly(2026, 3, 6)); // 20 working days from receipt; the spring festival and its make-up days
        one.Round.Deadlines.Count(deadline => deadline.Kind is DeadlineKind.CoHandlingOpinion).ShouldBe(2);
        one.Round.Deadlines.ShouldNotContain(deadline => deadline.Kind == DeadlineKind.Receipt || deadline.Kind == DeadlineKind.Publication);
    }

    [Fact]
    public void Deadlines_ProposalReceivedUnknown_FirstContactRunsFromTheAssignment()
    {
        var one = CaseFile.EnterAt(Unreceived(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.InHandling, AssignedOn = Assigned }, By(Liaison)).Value;

        One(Computed(one), DeadlineKind.FirstContact).Deadline.StartDate.ShouldBe(Assigned);
    }

    [Fact]
    public void DrivingDate_NoticeAndInnerDateEarlier_IsTheEarliestWhileTheLegalOneStays()
    {
        var one = InHandling(noticeDueOn: new DateOnly(2026, 5, 20));
        Computed(one).Round.DrivingDueOn.ShouldBe(new DateOnly(2026, 5, 20));

        one.Distribute(null, null, new DateOnly(2026, 4, 20), By(Liaison)).ShouldBeNull();

        (Computed(one).Round.DrivingDueOn, one.Round.ReplyDueOn).ShouldBe((new DateOnly(2026, 4, 20), new DateOnly(2026, 6, 2)));
    }

    [Fact]
    public void DrivingDate_InnerDateLaterThanTheLegalOne_IsTheLegalOne()
    {
        var one = InHandling();
        one.Distribute(null, null, new DateOnly(2026, 7, 20), By(Liaison)).ShouldBeNull();

        Computed(one).Round.DrivingDueOn.ShouldBe(new DateOnly(2026, 6, 2));
    }

    [Fact]
    public void DrivingDate_Replied_IsTheReceiptsAndNoneOnceItIsIn()
    {
        var one = Replied();
        one.Round.DrivingDueOn.ShouldBe(new DateOnly(2026, 5, 9));
        one.Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 6, 2));

        one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(LeadDelegate)).ShouldBeNull();

        Computed(one).Round.DrivingDueOn.ShouldBeNull();
    }

    [Theory]
    [InlineData(CaseStage.Concluded)]
    [InlineData(CaseStage.Archived)]
    [InlineData(CaseStage.Withdrawn)]
    public void DrivingDate_AtAnEnd_IsNone(CaseStage stage) => Computed(CaseActs.Situations[stage](OperatingMode.WholeProcess)).Round.DrivingDueOn.ShouldBeNull();

    [Fact]
    public void Met_Reply_ByTheSending()
    {
        var one = Replied();

        (One(one, DeadlineKind.Reply).MetOn, One(one, DeadlineKind.Reply).IsOpen).ShouldBe((Sent, false));
    }

    [Fact]
    public void Met_EachOtherKind_ByItsOwnFact()
    {
        var one = InHandling();
        one.RecordConsultation(By(Officer, Assigned.AddDays(1)), "面商").ShouldBeNull();
        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "意见", null, null, By(FirstCoLiaison)).ShouldBeNull();
        Computed(one);

        One(one, DeadlineKind.FirstContact).MetOn.ShouldBe(Assigned.AddDays(1));
        One(one, DeadlineKind.ReassignmentRequest).MetOn.ShouldBe(Assigned.AddDays(1));
        OfAgency(one, DeadlineKind.CoHandlingOpinion, FirstCoHandler).MetOn.ShouldBe(Today);
        OfAgency(one, DeadlineKind.CoHandlingOpinion, SecondCoHandler).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Met_PublicationAndReceipt_ByPostingAndReturn()
    {
        var one = Answered(Satisfaction.Satisfied);
        one.RecordPublication(new Publication(Sent.AddDays(2), "https://example.org/1", "审核人"), By(Liaison)).ShouldBeNull();
        Computed(one);

        (One(one, DeadlineKind.Receipt).MetOn, One(one, DeadlineKind.Publication).MetOn).ShouldBe((Sent.AddDays(10), Sent.AddDays(2)));
    }

    [Fact]
    public void Publication_OfALetterThatIsNotPosted_HasNoLimit()
    {
        var one = Answered(Satisfaction.Satisfied);

        one.RefreshDeadlines(Limits with { PublishedAs = new HashSet<string> { "summary" } });

        one.Round.Deadlines.ShouldNotContain(deadline => deadline.Kind == DeadlineKind.Publication);
        one.Round.Deadlines.ShouldContain(deadline => deadline.Kind == DeadlineKind.Receipt);
    }

    [Fact]
    public void OpinionRedo_Returned_RunsFromTheDayItWasAskedAndIsMetWhenGivenAgain()
    {
        var one = InHandling();
        var opinion = one.OpinionOf(FirstCoHandler).Id;
        one.GiveOpinion(opinion, "无意见", null, null, By(FirstCoLiaison, Assigned.AddDays(5))).ShouldBeNull();
        one.ReturnOpinion(opinion, "过于空泛", By(Officer, new DateOnly(2026, 3, 16))).ShouldBeNull();
        Computed(one);
        (OfAgency(one, DeadlineKind.OpinionRedo, FirstCoHandler).DueOn, OfAgency(one, DeadlineKind.OpinionRedo, FirstCoHandler).IsOpen).ShouldBe((new DateOnly(2026, 3, 23), true));

        one.GiveOpinion(opinion, "补充后的意见", null, null, By(FirstCoLiaison, new DateOnly(2026, 3, 20))).ShouldBeNull();
        Computed(one);

        var redo = OfAgency(one, DeadlineKind.OpinionRedo, FirstCoHandler);
        (redo.MetOn, redo.IsOverdue(Today)).ShouldBe((new DateOnly(2026, 3, 20), false));
    }

    [Theory]
    [InlineData("2026-06-02", false)]
    [InlineData("2026-06-03", true)]
    public void IsOverdue_OpenDeadline_BeginsTheDayAfter(string today, bool overdue) =>
        One(Computed(InHandling()), DeadlineKind.Reply).IsOverdue(DateOnly.Parse(today, null)).ShouldBe(overdue);

    [Fact]
    public void IsOverdue_MetLate_StaysOverdueHoweverLongAgo()
    {
        var facts = new EntryFacts { Stage = CaseStage.Replied, AssignedOn = new DateOnly(2026, 1, 5), RepliedOn = new DateOnly(2026, 4, 20) };
        var one = Computed(CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, facts, By(Liaison)).Value);

        One(one, DeadlineKind.Reply).IsOverdue(new DateOnly(2027, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Deadlines_SecondRound_AreRehandlingsOwn()
    {
        var one = Answered(Satisfaction.Dissatisfied);
        one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", By(Committee)).ShouldBeNull();

        Due(Computed(one), DeadlineKind.Rehandling).ShouldBe(new DateOnly(2026, 7, 6));
        one.Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 7, 6));
        one.Round.Deadlines.ShouldNotContain(deadline => deadline.Kind == DeadlineKind.Reply || deadline.Kind == DeadlineKind.FirstContact);
    }

    [Fact]
    public void Deadlines_ComputedAgain_KeepTheirObjects()
    {
        var one = Computed(InHandling());
        var before = one.Round.Deadlines.ToList();

        Computed(one);

        one.Round.Deadlines.ShouldBe(before);
    }

    [Fact]
    public void Deadlines_Reassigned_RunFromTheNewLeadsDay()
    {
        var one = InHandling(noticeDueOn: Assigned.AddDays(2));
        one.RequestReassignment(Elsewhere, Limits, By(Liaison, Assigned.AddDays(3))).ShouldBeNull();
        one.AgreeReassignment(new(OtherAgency), By(Government, new DateOnly(2026, 3, 12))).ShouldBeNull();

        Due(Computed(one), DeadlineKind.Reply).ShouldBe(new DateOnly(2026, 6, 12));
        one.Round.Deadlines.ShouldNotContain(deadline => deadline.Kind == DeadlineKind.NoticeDate); // the old notice's date lies before the new start
    }

    private static Domain.Proposals.Proposal Unreceived() => new(new SessionId(1), Domain.Proposals.ProposalKind.Proposal, "0102", "关于增设站亭的建议");

    private static CaseFile Computed(CaseFile one)
    {
        one.RefreshDeadlines(Limits);
        return one;
    }

    private static RoundDeadline One(CaseFile one, DeadlineKind kind) => one.Round.Deadlines.Single(deadline => deadline.Kind == kind);

    private static RoundDeadline OfAgency(CaseFile one, DeadlineKind kind, AgencyId agency) =>
        one.Round.Deadlines.Single(deadline => deadline.Kind == kind && deadline.AgencyId == agency);

    private static DateOnly? Due(CaseFile one, DeadlineKind kind) => One(one, kind).DueOn;
}
