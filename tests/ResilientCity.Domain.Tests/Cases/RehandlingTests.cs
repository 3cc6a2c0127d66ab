using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Re-handling and conclusion (CQ art. 24–29).</summary>
public sealed class RehandlingTests
{
    [Theory]
    [InlineData(OperatingMode.WholeProcess)]
    [InlineData(OperatingMode.AgencyOwn)]
    public void OrderRehandling_Dissatisfied_OpensARoundAndLeavesTheFormerUntouched(OperatingMode mode)
    {
        var one = Answered(Satisfaction.Dissatisfied, mode);
        var first = CaseState.Of(one.Rounds[0]);

        one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", ByOffice(mode)).ShouldBeNull();

        CaseState.Of(one.Rounds[0]).ShouldBe(first);
        (one.Stage, one.CurrentRoundNumber, one.Rounds.Count).ShouldBe((CaseStage.InHandling, 2, 2));
        (one.Round.Cause, one.Round.StartedOn, one.Round.AcceptedOn, one.Round.OrderReason).ShouldBe((RoundCause.Dissatisfied, Today, Today, "责成重新办理"));
    }

    [Fact]
    public void OrderRehandling_NewRound_StartsFromTheFormerTextWithNothingDecided()
    {
        var one = Answered(Satisfaction.Dissatisfied);

        one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", By(Committee)).ShouldBeNull();

        var round = one.Round;
        round.Draft.Sections.Select(section => section.Text).ShouldBe(one.Rounds[0].Draft.Sections.Select(section => section.Text));
        (round.Draft.MarkCode, round.Draft.Signatory, round.Letter, round.RepliedOn, round.CurrentReceipt).ShouldBe((null, "戊局长", null, null, null));
        round.Opinions.Select(opinion => (opinion.AgencyId, opinion.IsGiven)).ShouldBe([(FirstCoHandler, false), (SecondCoHandler, false)]);
        (round.Steps.Count, round.SignOffs.Count, round.Versions.Count, round.Dispatches.Count, round.Slips.Count).ShouldBe((0, 0, 0, 0, 0));
    }

    [Fact]
    public void Rehandling_WholeSecondRound_LeavesRoundOneUntouchedToTheEnd()
    {
        var one = Answered(Satisfaction.Dissatisfied);
        var first = CaseState.Of(one.Rounds[0]);
        one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", By(Committee)).ShouldBeNull();

        one.WithIds().GiveOpinionsToday();
        one.WriteSection(one.Round.Draft.Sections[0].Id, "重新办理后的正文", By(Officer)).ShouldBeNull();
        one.SetReplyFacts(Facts(), By(Officer)).ShouldBeNull();
        one.SubmitForSignOff(one.Round.Draft.Version, OtherText, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();
        one.SignOff(1, OtherText, "戊局长", false, By(Head)).ShouldBeNull();
        one.NumberAndSeal(Frozen(OtherText.ContentHash, Today), By(Liaison)).ShouldBeNull();
        one.Dispatch([ToLead(Today)], By(Liaison)).ShouldBeNull();
        one.RefreshDeadlines(Limits);
        one.GiveReceipt(Receipt(Satisfaction.Satisfied), By(LeadDelegate)).ShouldBeNull();
        one.Conclude(By(Committee)).ShouldBeNull();

        CaseState.Of(one.Rounds[0]).ShouldBe(first);
        one.Stage.ShouldBe(CaseStage.Concluded);
        one.LastEvent().Round.ShouldBe(2);
    }

    [Fact]
    public void OrderRehandling_ForQuality_NeedsNoReceiptAndIsCountedApart()
    {
        var one = Replied();

        one.OrderRehandling(RoundCause.Quality, "答复过于笼统", By(Committee)).ShouldBeNull();

        one.Round.Cause.ShouldBe(RoundCause.Quality);
    }

    [Theory]
    [InlineData(RoundCause.Dissatisfied)]
    [InlineData(RoundCause.FirstHandling)]
    public void OrderRehandling_NotDissatisfied_IsRefused(RoundCause cause) =>
        Answered(Satisfaction.BasicallySatisfied).ShouldRefuse<NotDissatisfied>(one => one.OrderRehandling(cause, "责成重新办理", By(Committee)));

    [Fact]
    public void OrderRehandling_NoReceiptYet_IsRefused() =>
        Replied().ShouldRefuse<NotDissatisfied>(one => one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", By(Committee)));

    [Fact]
    public void OrderRehandling_WithoutReason_IsRefused() =>
        Answered(Satisfaction.Dissatisfied).ShouldRefuse<FieldMissing>(one => one.OrderRehandling(RoundCause.Dissatisfied, "", By(Committee)));

    [Fact]
    public void OrderRehandling_BeforeTheReply_IsRefused() =>
        Answered(Satisfaction.Dissatisfied).ShouldRefuse<DateTooEarly>(one => one.OrderRehandling(RoundCause.Dissatisfied, "责成重新办理", By(Committee, Sent.AddDays(-1))));

    [Theory]
    [InlineData(Satisfaction.Satisfied)]
    [InlineData(Satisfaction.BasicallySatisfied)]
    public void Conclude_SatisfiedInSomeWay_IsDue(Satisfaction verdict)
    {
        var one = Answered(verdict);

        one.IsConclusionDue(Today).ShouldBeTrue();
        one.Conclude(By(Committee)).ShouldBeNull();
        (one.Stage, one.Round.ConcludedOn).ShouldBe((CaseStage.Concluded, Today));
    }

    [Fact]
    public void Conclude_Dissatisfied_IsRefused() => Answered(Satisfaction.Dissatisfied).ShouldRefuse<ConclusionNotDue>(one => one.Conclude(By(Committee)));

    [Fact]
    public void Conclude_NoReceiptAndLimitPassedButNotReminded_IsRefused()
    {
        var one = Replied();
        var late = By(Committee) with { Today = new DateOnly(2026, 6, 30), OccurredOn = new DateOnly(2026, 6, 30) };

        one.ShouldRefuse<ConclusionNotDue>(same => same.Conclude(late)).Reminded.ShouldBeFalse();
    }

    [Fact]
    public void Conclude_NoReceiptReminded_IsDueFromTheDayAfterTheLimit()
    {
        var one = Replied();
        one.RemindDelegate(null, By(Committee)).ShouldBeNull();
        var due = one.Round.Deadlines.Single(deadline => deadline.Kind is Domain.Deadlines.DeadlineKind.Receipt).DueOn!.Value;

        due.ShouldBe(new DateOnly(2026, 5, 9)); // 20 working days after 8 April, the May holiday left out, its make-up Saturday counted
        one.IsConclusionDue(due).ShouldBeFalse();
        one.IsConclusionDue(due.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void Conclude_ReceiptLimitUnknown_IsNotGuessed()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Replied }, By(Committee)).Value;
        one.RefreshDeadlines(Limits);
        one.RemindDelegate(null, By(Committee)).ShouldBeNull();

        one.ShouldRefuse<ConclusionNotDue>(same => same.Conclude(By(Committee))).ReceiptDue.ShouldBeNull();
    }

    [Fact]
    public void Conclude_BeforeTheReply_IsNotDue() => Numbered().IsConclusionDue(Today).ShouldBeFalse();

    [Theory]
    [InlineData(OperatingMode.WholeProcess)]
    [InlineData(OperatingMode.AgencyOwn)]
    public void Archive_Concluded_IsTheEnd(OperatingMode mode)
    {
        var one = CaseActs.Situations[CaseStage.Archived](mode);

        one.Stage.ShouldBe(CaseStage.Archived);
        CaseActs.People.Values.SelectMany(person => one.PermittedTo(person)).ShouldBeEmpty();
    }
}

internal static class SecondRound
{
    public static void GiveOpinionsToday(this CaseFile one)
    {
        foreach (var opinion in one.Round.Opinions)
        {
            one.GiveOpinion(opinion.Id, "第二轮意见", null, null, By(Liaison, Today, Paper)).ShouldBeNull();
        }
    }
}
