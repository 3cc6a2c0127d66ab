using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>The head's sign-off of one exact version, and what voids it (CQ art. 23).</summary>
public sealed class SignOffTests
{
    [Fact]
    public void SignOff_TheVersionSeen_HoldsItsHashAndEndsTheSteps()
    {
        var one = SignedOff();

        (one.Stage, one.Round.OpenStep).ShouldBe((CaseStage.SignedOff, null));
        var record = one.Round.ValidSignOff!;
        (record.VersionNumber, record.ContentHash, record.SignedOn, record.SignedBy).ShouldBe((1, Text.ContentHash, SignedOn, "戊局长"));
    }

    [Fact]
    public void SignOff_BeforeTheReviewsAreDone_SaysHowManyAreLeft() =>
        InSignOff().ShouldRefuse<ReviewsOutstanding>(one => one.SignOff(1, Text, "戊局长", false, By(Head))).Count.ShouldBe(2);

    [Fact]
    public void SignOff_ByAnotherHeadOfTheAgency_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<NotYourStep>(one => one.SignOff(1, Text, "己副局长", false, By(Person(50, "己副局长", LeadAgency, Role.Head))));

    [Fact]
    public void SignOff_AnotherVersionThanTheLatest_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<VersionNotInSignOff>(one => one.SignOff(7, Text, "戊局长", false, By(Head))).ShouldBe(new VersionNotInSignOff(7, 1));

    [Fact]
    public void SignOff_TextDiffersFromTheVersion_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<TextDiffersFromSigned>(one => one.SignOff(1, OtherText, "戊局长", false, By(Head)));

    [Fact]
    public void SignOff_WithoutAName_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<FieldMissing>(one => one.SignOff(1, Text, " ", false, By(Head)));

    [Fact]
    public void SignOff_BeforeTheAssignment_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<DateTooEarly>(one => one.SignOff(1, Text, "戊局长", false, By(Head, Assigned.AddDays(-1))));

    [Fact]
    public void SignOff_WithTheHeadsCorrections_MakesThemAVersionOfTheirOwn()
    {
        var one = AtTheHeadsStep();
        var section = one.Round.Draft.Sections[0].Id;

        one.CorrectForSignOff([new SectionCorrection(section, "局长改定的正文")], By(Head)).ShouldBeNull();
        one.SignOff(1, OtherText, "戊局长", corrected: true, By(Head)).ShouldBeNull();

        one.Round.Draft.Sections[0].Text.ShouldBe("局长改定的正文");
        one.Round.Versions.Select(version => (version.Number, version.Cause)).ShouldBe([(1, VersionCause.Submitted), (2, VersionCause.SignedOff)]);
        (one.Round.ValidSignOff!.VersionNumber, one.Round.ValidSignOff.ContentHash).ShouldBe((2, OtherText.ContentHash));
    }

    [Fact]
    public void CorrectForSignOff_ByAnybodyElse_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<NotPermitted>(one => one.CorrectForSignOff([new SectionCorrection(one.Round.Draft.Sections[0].Id, "改")], By(Reviewer)));

    [Fact]
    public void CorrectForSignOff_TooLong_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<TextTooLong>(one => one.CorrectForSignOff(
            [new SectionCorrection(one.Round.Draft.Sections[0].Id, new string('字', ReplyDraft.MaxSectionLength + 1))], By(Head)));

    [Fact]
    public void CorrectForSignOff_OneSectionUnknown_ChangesNone() =>
        AtTheHeadsStep().ShouldRefuse<NotFound>(one => one.CorrectForSignOff(
            [new SectionCorrection(one.Round.Draft.Sections[0].Id, "改"), new SectionCorrection(new SectionId(999), "改")], By(Head)));

    [Fact]
    public void CorrectForSignOff_WhileRecordingAPaperSignature_IsRefused() =>
        AtTheHeadsStep().ShouldRefuse<NotPermitted>(one => one.CorrectForSignOff(
            [new SectionCorrection(one.Round.Draft.Sections[0].Id, "改")], By(Liaison, SignedOn, Paper)));

    [Fact]
    public void SignOff_PaperSignatureForAnotherText_IsRefusedEvenAsCorrected() =>
        AtTheHeadsStep().ShouldRefuse<TextDiffersFromSigned>(one => one.SignOff(1, OtherText, "戊局长", corrected: true, By(Liaison, SignedOn, Paper)));

    [Fact]
    public void SignOff_PaperSignatureForAnEarlierVersion_IsRefused()
    {
        var one = AtTheHeadsStep();
        one.ReturnReply(null, "改", null, By(Head)).ShouldBeNull();
        one.SubmitForSignOff(one.Round.Draft.Version, OtherText, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();

        one.ShouldRefuse<VersionNotInSignOff>(same => same.SignOff(1, Text, "戊局长", false, By(Liaison, SignedOn, Paper))).Current.ShouldBe(2);
    }

    [Fact]
    public void ReopenDraft_Signed_VoidsTheRecordAndKeepsIt()
    {
        var one = SignedOff();

        one.ReopenDraft("数据有误", By(Officer)).ShouldBeNull();

        one.Stage.ShouldBe(CaseStage.InHandling);
        one.Round.ValidSignOff.ShouldBeNull();
        var record = one.Round.SignOffs.ShouldHaveSingleItem();
        (record.IsValid, record.VoidReason, record.VoidedBy, record.ContentHash).ShouldBe((false, "数据有误", "承办人乙", Text.ContentHash));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.SignOffVoided);
    }

    [Fact]
    public void ReopenDraft_WithoutReason_IsRefused() => SignedOff().ShouldRefuse<FieldMissing>(one => one.ReopenDraft("", By(Officer)));

    [Fact]
    public void ReopenDraft_SignedAgain_HasOneValidRecordBesideTheVoidOne()
    {
        var one = SignedOff();
        one.ReopenDraft("数据有误", By(Officer)).ShouldBeNull();
        one.SubmitForSignOff(one.Round.Draft.Version, OtherText, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();

        one.SignOff(2, OtherText, "戊局长", false, By(Head)).ShouldBeNull();

        one.Round.SignOffs.Count.ShouldBe(2);
        one.Round.ValidSignOff!.VersionNumber.ShouldBe(2);
    }

    [Fact]
    public void NumberAndSeal_OtherNumberAndDateOnTheSignedText_FreezesTheLetter()
    {
        var one = SignedOff();

        one.NumberAndSeal(Frozen(date: SignedOn.AddDays(1), number: "江水函〔2026〕99号"), By(Liaison)).ShouldBeNull();

        var letter = one.Round.Letter!;
        (one.Stage, letter.Origin, letter.DocumentNumber, letter.LetterDate).ShouldBe((CaseStage.Numbered, LetterOrigin.SignedHere, "江水函〔2026〕99号", SignedOn.AddDays(1)));
        letter.ContentHash.ShouldBe(one.Round.ValidSignOff!.ContentHash);
    }

    [Fact]
    public void NumberAndSeal_TextChanged_IsRefused() =>
        SignedOff().ShouldRefuse<TextDiffersFromSigned>(one => one.NumberAndSeal(Frozen(OtherText.ContentHash), By(Liaison)));

    [Fact]
    public void NumberAndSeal_EnteredAsSignedWithoutARecord_IsRefused()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.SignedOff }, By(Liaison)).Value;

        one.ShouldRefuse<TextDiffersFromSigned>(same => same.NumberAndSeal(Frozen(), By(Liaison)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void NumberAndSeal_WithoutNumber_IsRefused(string? number) =>
        SignedOff().ShouldRefuse<FieldMissing>(one => one.NumberAndSeal(Frozen(number: number), By(Liaison))).Field.ShouldBe("DocumentNumber");

    [Fact]
    public void NumberAndSeal_WithoutDate_IsRefused() =>
        SignedOff().ShouldRefuse<FieldMissing>(one => one.NumberAndSeal(Frozen() with { LetterDate = null }, By(Liaison))).Field.ShouldBe("LetterDate");

    [Fact]
    public void NumberAndSeal_DatedInTheFuture_IsRefused() =>
        SignedOff().ShouldRefuse<DateInFuture>(one => one.NumberAndSeal(Frozen(date: Today.AddDays(1)), By(Liaison)));

    [Fact]
    public void NumberAndSeal_DatedBeforeTheAssignment_IsRefused() =>
        SignedOff().ShouldRefuse<DateTooEarly>(one => one.NumberAndSeal(Frozen(date: Assigned.AddDays(-1)), By(Liaison)));
}
