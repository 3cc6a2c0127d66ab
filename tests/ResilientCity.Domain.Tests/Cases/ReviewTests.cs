using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Submission, review, countersign, return, recall.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void SubmitForSignOff_Complete_KeepsAVersionAndOpensTheFirstStep()
    {
        var one = InSignOff();

        one.Stage.ShouldBe(CaseStage.InSignOff);
        one.Round.LatestVersion!.ShouldSatisfyAllConditions(version => version.Number.ShouldBe(1), version => version.Cause.ShouldBe(VersionCause.Submitted));
        one.Round.Steps.Select(step => step.State).ShouldBe([SignOffStepState.Open, SignOffStepState.Waiting, SignOffStepState.Waiting]);
    }

    [Fact]
    public void SubmitForSignOff_DraftMovedSinceSeen_IsRefused() =>
        Drafted().ShouldRefuse<DraftChanged>(one => one.SubmitForSignOff(one.Round.Draft.Version - 1, Text, Chain, null, SubmissionReview.Clean, By(Officer)));

    [Fact]
    public void SubmitForSignOff_EmptyDraft_NamesAllThatIsMissing() =>
        InHandling().ShouldRefuse<DraftIncomplete>(one => one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, null, SubmissionReview.Clean, By(Officer)))
            .Missing.ShouldBe(["Sections", "MarkCode", "PublicityCode", "Signatory"]);

    [Theory]
    [InlineData]
    [InlineData(SignOffStepKind.Review)]
    [InlineData(SignOffStepKind.SignOff, SignOffStepKind.Review)]
    [InlineData(SignOffStepKind.SignOff, SignOffStepKind.SignOff)]
    public void SubmitForSignOff_ChainNotEndingInTheHeadsOneSignOff_IsRefused(params SignOffStepKind[] kinds)
    {
        var chain = kinds.Select(kind => new SignOffTemplateStep(kind, "步骤", Head.AccountId)).ToList();

        Drafted().ShouldRefuse<SignOffChainMissing>(one => one.SubmitForSignOff(one.Round.Draft.Version, Text, chain, null, SubmissionReview.Clean, By(Officer)));
    }

    [Fact]
    public void SubmitForSignOff_FaultsInTheWay_AreAllNamed()
    {
        var review = new SubmissionReview([Finding("number"), Finding("title")], [Finding("spaces")], "理由");

        Drafted().ShouldRefuse<LetterHasFaults>(one => one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, null, review, By(Officer)))
            .Findings.Select(finding => finding.En).ShouldBe(["number", "title"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void SubmitForSignOff_FindingsLeftOpenWithoutAReason_IsRefused(string? reason)
    {
        var review = new SubmissionReview([], [Finding("spaces")], reason);

        Drafted().ShouldRefuse<FindingsNeedReason>(one => one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, null, review, By(Officer)))
            .Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void SubmitForSignOff_FindingsLeftOpenWithAReason_KeepsBothOnRecord()
    {
        var one = Drafted();
        var review = new SubmissionReview([], [Finding("spaces"), Finding("spaces"), Finding("years")], "引文原样如此");

        one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, null, review, By(Officer)).ShouldBeNull();

        var kept = one.LastEvent().Changes.Single(change => change.Field == "Findings").After.ShouldNotBeNull();
        ReviewFindings.Read(kept).ShouldBe(review.LeftOpen);
        one.LastEvent().Changes.ShouldContain(new FieldChange("FindingsReason", null, "引文原样如此"));
    }

    [Fact]
    public void ReviewFindings_OlderRecord_IsReadAsItsCodes() =>
        ReviewFindings.Read("text.spaces、text.plan-years").Select(finding => finding.Code).ShouldBe(["text.spaces", "text.plan-years"]);

    [Fact]
    public void SubmitForSignOff_OpinionMissingAndNoReason_SaysHowMany()
    {
        var one = InHandling();
        one.WriteDraft();

        one.ShouldRefuse<OpinionsOutstanding>(same => same.SubmitForSignOff(same.Round.Draft.Version, Text, Chain, " ", SubmissionReview.Clean, By(Officer))).Count.ShouldBe(2);
    }

    [Fact]
    public void SubmitForSignOff_OpinionMissingWithReason_KeepsTheReasonOnRecord()
    {
        var one = WithoutOpinions();

        one.Round.Opinions.ShouldAllBe(opinion => opinion.WaivedBecause == "两次催办未果");
        one.LastEvent().Note.ShouldBe("两次催办未果");
        one.Round.OpinionsOutstanding.ShouldBe(0);
    }

    [Fact]
    public void SubmitForSignOff_OpinionReturnedAfterItWasWaived_IsAskedForAgain()
    {
        var one = WithoutOpinions();
        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "迟到的意见", null, null, By(FirstCoLiaison)).ShouldBeNull();
        one.RecallDraft(null, By(Officer)).ShouldBeNull();
        one.ReturnOpinion(one.OpinionOf(FirstCoHandler).Id, "过于空泛", By(Officer)).ShouldBeNull();

        one.ShouldRefuse<OpinionsOutstanding>(same => same.SubmitForSignOff(same.Round.Draft.Version, Text, Chain, null, SubmissionReview.Clean, By(Officer))).Count.ShouldBe(1);
    }

    [Fact]
    public void SubmitForSignOff_SecondReason_LeavesTheFirstOneWhereItWasGiven()
    {
        var one = WithoutOpinions();
        one.GiveOpinion(one.OpinionOf(FirstCoHandler).Id, "迟到的意见", null, null, By(FirstCoLiaison)).ShouldBeNull();
        one.RecallDraft(null, By(Officer)).ShouldBeNull();
        one.ReturnOpinion(one.OpinionOf(FirstCoHandler).Id, "过于空泛", By(Officer)).ShouldBeNull();

        one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, "不再等待", SubmissionReview.Clean, By(Officer)).ShouldBeNull();

        (one.OpinionOf(FirstCoHandler).WaivedBecause, one.OpinionOf(SecondCoHandler).WaivedBecause).ShouldBe(("不再等待", "两次催办未果"));
    }

    [Fact]
    public void ApproveStep_ByItsOwner_OpensTheNext()
    {
        var one = InSignOff();

        one.ApproveStep("同意", null, By(Reviewer)).ShouldBeNull();

        (one.Round.Steps[0].State, one.Round.Steps[0].DoneBy, one.Round.Steps[0].Comment).ShouldBe((SignOffStepState.Done, "核稿人丙", "同意"));
        one.Round.OpenStep!.Order.ShouldBe(2);
    }

    [Fact]
    public void ApproveStep_ByTheReviewerOfALaterStep_IsRefused() =>
        InSignOff().ShouldRefuse<NotYourStep>(one => one.ApproveStep(null, null, By(SecondReviewer))).OpenStep.ShouldBe("处室核稿");

    [Fact]
    public void ApproveStep_HeadWhoAlsoReviews_SignsOffHisStepAndIsNotOfferedToApproveIt()
    {
        var one = AtTheHeadsStep();
        var both = Head with { Roles = new HashSet<Role> { Role.Head, Role.Reviewer } };

        one.PermittedTo(both).Select(line => line.Action).ShouldNotContain(CaseAction.ApproveStep);
        one.PermittedTo(both).Select(line => line.Action).ShouldContain(CaseAction.SignOff);
        one.ShouldRefuse<NotYourStep>(same => same.ApproveStep(null, null, By(both)));
    }

    [Fact]
    public void ApproveStep_RecordedAtTheHeadsStep_IsRefusedAndNotOffered()
    {
        var one = AtTheHeadsStep();

        one.PermittedTo(Liaison).Select(line => line.Action).ShouldNotContain(CaseAction.ApproveStep);
        one.ShouldRefuse<NotYourStep>(same => same.ApproveStep(null, "戊局长", By(Liaison, null, Paper)));
    }

    [Fact]
    public void Countersign_EveryCoHandler_HasAStepOfItsOwnInOrder()
    {
        var one = InSignOff(OperatingMode.WholeProcess, ChainWithCountersign);

        one.Round.Steps.Select(step => (step.Order, step.Kind, step.AgencyId)).ShouldBe(
        [
            (1, SignOffStepKind.Review, null),
            (2, SignOffStepKind.Countersign, FirstCoHandler),
            (3, SignOffStepKind.Countersign, SecondCoHandler),
            (4, SignOffStepKind.SignOff, (AgencyId?)null),
        ]);
    }

    [Fact]
    public void Countersign_ByTheOtherCoHandler_IsRefused()
    {
        var one = InSignOff(OperatingMode.WholeProcess, ChainWithCountersign);
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();

        one.ShouldRefuse<NotYourStep>(same => same.ApproveStep(null, null, By(SecondCoLiaison)));
        one.ApproveStep(null, null, By(FirstCoLiaison)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondCoLiaison)).ShouldBeNull();
        one.Round.OpenStep!.Kind.ShouldBe(SignOffStepKind.SignOff);
    }

    [Fact]
    public void ReturnReply_ToTheDraft_EndsTheSignOffAndKeepsTheVersion()
    {
        var one = InSignOff();

        one.ReturnReply(null, "请补充数据", null, By(Reviewer)).ShouldBeNull();

        (one.Stage, one.Round.Steps.Count, one.Round.Versions.Count).ShouldBe((CaseStage.InHandling, 0, 1));
        one.LastEvent().Note.ShouldBe("请补充数据");
    }

    [Fact]
    public void ReturnReply_ToANamedStep_ReopensItAndAllAfterIt()
    {
        var one = AtTheHeadsStep();

        one.ReturnReply(1, "处室再核", null, By(Head)).ShouldBeNull();

        one.Stage.ShouldBe(CaseStage.InSignOff);
        one.Round.Steps.Select(step => step.State).ShouldBe([SignOffStepState.Open, SignOffStepState.Waiting, SignOffStepState.Waiting]);
        one.Round.Steps.ShouldAllBe(step => step.DoneBy == null && step.DoneOn == null && step.Comment == null);
        one.LastEvent().Changes.ShouldContain(new FieldChange("Step", "局长审签", "处室核稿"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(-1)]
    public void ReturnReply_ToAStepThatIsNotEarlier_IsRefused(int step) =>
        AtTheHeadsStep().ShouldRefuse<UnknownChoice>(one => one.ReturnReply(step, "退回", null, By(Head)));

    [Fact]
    public void ReturnReply_WithoutReason_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<FieldMissing>(one => one.ReturnReply(null, "", null, By(Head)));

    [Fact]
    public void ReturnReply_ByTheOwnerOfAnotherStep_IsRefused() =>
        InSignOff().ShouldRefuse<NotYourStep>(one => one.ReturnReply(null, "退回", null, By(Head)));

    [Fact]
    public void RecallDraft_DuringReview_GoesBackToEditing()
    {
        var one = InSignOff();

        one.RecallDraft("改一处数字", By(Officer)).ShouldBeNull();

        (one.Stage, one.Round.OpenStep).ShouldBe((CaseStage.InHandling, null));
        one.MayEdit(By(Officer)).ShouldBeNull();
    }

    private static CaseFile WithoutOpinions()
    {
        var one = InHandling();
        one.WriteDraft();
        one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, "两次催办未果", SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        return one;
    }

    private static ReviewFinding Finding(string code) => new(code, new RuleLabel(code, code)) { Name = new RuleLabel("名", "Name"), Place = new ReviewPlace("Text", 1, 0) };
}
