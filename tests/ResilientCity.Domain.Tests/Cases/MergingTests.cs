using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Like proposals answered by one letter (并案), what cannot be merged, and taking apart before the reply.</summary>
public sealed class MergingTests
{
    [Fact]
    public void Merge_LikeProposals_OneWaitsAndTheOtherAnswersBoth()
    {
        var (one, main) = (Like(), InHandling());

        one.MergeInto(main, By(Committee)).ShouldBeNull();

        (one.Stage, one.MergedIntoId, one.Round.DrivingDueOn).ShouldBe((CaseStage.Merged, main.Id, null));
        main.Stage.ShouldBe(CaseStage.InHandling);
        main.MergedProposals.ShouldHaveSingleItem().Proposal.Number.ShouldBe("0102");
        main.Addressees.Select(raised => raised.Name).ShouldBe(["卢喆", "方堃", "曹畹"]);
        (one.LastEvent().Kind, main.LastEvent().Kind).ShouldBe((CaseEventKind.CaseMerged, CaseEventKind.ProposalTakenIn));
    }

    [Fact]
    public void Merge_OneAssignedEarlier_ItsLimitCountsAndCoHandlersKeepTheirs()
    {
        var (one, main) = (Like(assigned: Assigned.AddDays(-7)), InHandling());
        main.RefreshDeadlines(Limits);
        var opinion = main.Round.Deadlines.First(deadline => deadline.AgencyId == FirstCoHandler).DueOn;

        one.MergeInto(main, By(Committee)).ShouldBeNull();
        main.RefreshDeadlines(Limits);

        main.Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 5, 25)); // 2026-02-23 + 3 months, a Saturday
        main.Round.Deadlines.First(deadline => deadline.AgencyId == FirstCoHandler).DueOn.ShouldBe(opinion);
    }

    [Fact]
    public void Merge_WhatDoesNotGoTogether_IsRefused()
    {
        var main = InHandling();
        main.ShouldRefuse<MergeIntoItself>(it => it.MergeInto(it, By(Committee)));
        Like(kind: ProposalKind.PoliticalConsultative).ShouldRefuse<MergeOtherKind>(it => it.MergeInto(main, By(Committee)));
        Like(session: 2).ShouldRefuse<MergeOtherSession>(it => it.MergeInto(main, By(Committee)));
        Like(lead: 9).ShouldRefuse<MergeOtherLead>(it => it.MergeInto(main, By(Committee)));
    }

    [Theory]
    [InlineData(CaseStage.InSignOff)]
    [InlineData(CaseStage.Replied)]
    [InlineData(CaseStage.Withdrawn)]
    public void Merge_IntoOneThatStandsTooFarOn_IsRefused(CaseStage stage)
    {
        var main = CaseActs.Situations[stage](OperatingMode.WholeProcess);

        Like().ShouldRefuse<MergeTooLate>(it => it.MergeInto(main, By(Committee))).Number.ShouldBe("0101");
    }

    [Fact]
    public void Merge_OneThatAnswersOthers_IsRefused()
    {
        var main = InHandling();
        Like().MergeInto(main, By(Committee)).ShouldBeNull();

        main.ShouldRefuse<MergedHasOthers>(it => it.MergeInto(Like(), By(Committee)));
        main.ShouldRefuse<MergedHasOthers>(it => it.Withdraw("代表书面撤回", By(Committee)));
    }

    [Theory]
    [InlineData(CaseStage.InSignOff)]
    [InlineData(CaseStage.SignedOff)]
    [InlineData(CaseStage.Numbered)]
    public void Unmerge_WhenTheTextIsOnItsWay_GoesBackToTheDraft(CaseStage stage)
    {
        var main = CaseActs.Situations[stage](OperatingMode.WholeProcess);
        var one = Like();
        one.MergeInto(InHandling(), By(Committee)).ShouldBeNull();

        one.Unmerge(main, "两件诉求不同", By(Committee)).ShouldBeNull();

        (one.Stage, one.MergedIntoId).ShouldBe((CaseStage.Assigned, null));
        (main.Stage, main.Round.ValidSignOff, main.Round.Letter).ShouldBe((CaseStage.InHandling, null, null));
    }

    [Fact]
    public void Unmerge_AfterTheReply_IsRefused()
    {
        var one = Like();
        one.MergeInto(InHandling(), By(Committee)).ShouldBeNull();

        one.ShouldRefuse<MergedReplied>(it => it.Unmerge(Replied(), "两件诉求不同", By(Committee)));
    }

    [Fact]
    public void Dispatch_WithoutTheOtherLead_IsRefusedAndWithHimBothAreReplied()
    {
        var (one, main) = (Like(), Drafted());
        one.MergeInto(main, By(Committee)).ShouldBeNull();
        main.SubmitForSignOff(main.Round.Draft.Version, Text, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        main.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        main.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();
        main.SignOff(1, Text, "戊局长", corrected: false, By(Head, SignedOn)).ShouldBeNull();
        main.NumberAndSeal(Frozen(), By(Liaison, SignedOn)).ShouldBeNull();
        main.ShouldRefuse<FieldMissing>(it => it.Dispatch([ToLead()], By(Liaison, Sent))).Field.ShouldBe("LeadDelegate");

        main.Dispatch([ToLead(), new DispatchEntry(RecipientKind.Delegate, "曹畹", OtherDelegateId, "post", Sent.AddDays(1), null)], By(Liaison, Sent)).ShouldBeNull();
        one.FollowReply(main, By(Liaison, Sent)).ShouldBeNull();

        (one.Stage, one.Round.RepliedOn, one.Round.Letter!.DocumentNumber, one.Round.Letter.VerificationCode).ShouldBe((CaseStage.Replied, Sent.AddDays(1), "江水函〔2026〕62号", null)); // set by the line above
        one.Round.Dispatches.ShouldHaveSingleItem().DelegateId.ShouldBe(OtherDelegateId);
        one.Round.Draft.MarkCode.ShouldBe("A");
    }
}
