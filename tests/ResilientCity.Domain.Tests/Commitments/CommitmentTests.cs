using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Tests.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;
using static ResilientCity.Domain.Tests.Commitments.PromisedCases;

namespace ResilientCity.Domain.Tests.Commitments;

/// <summary>Promises are taken from the letter's own words and stay tied to them.</summary>
public sealed class CommitmentTests
{
    [Fact]
    public void TakeCommitment_SentenceOfTheDraft_IsNumberedTiedAndOnRecord()
    {
        var one = DraftedWithSentence();

        one.Take().ShouldBeNull();
        one.Take(Terms with { Target = 100 }).ShouldBeNull();

        one.Commitments.Select(taken => (taken.Number, taken.Section, taken.Paragraph)).ShouldBe([(1, 1, 1), (2, 1, 1)]);
        one.Commitments[0].PlaceIn(one.Round.Draft).ShouldBe(new CommitmentPlace(1, 1, 0));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.CommitmentTaken);
        one.LastEvent().Changes.ShouldContain(new FieldChange("CommitmentDueOn", null, "2026-12-31"));
    }

    [Fact]
    public void TakeCommitment_BadInput_IsRefusedWithTheReason()
    {
        DraftedWithSentence().ShouldRefuse<FieldMissing>(one => one.Take(sentence: " "));
        DraftedWithSentence().ShouldRefuse<SentenceNotInLetter>(one => one.Take(sentence: "没有这句话"));
        DraftedWithSentence().ShouldRefuse<TextTooLong>(one => one.Take(sentence: new string('字', Commitment.MaxSentenceLength + 1)));
        DraftedWithSentence().ShouldRefuse<TargetNotPositive>(one => one.Take(Terms with { Target = 0 }));
        DraftedWithSentence().ShouldRefuse<TargetNotPositive>(one => one.Take(Terms with { Target = -1 }));
        DraftedWithSentence().ShouldRefuse<DueBeforeLetter>(one => one.Take(Terms with { DueOn = Today.AddDays(-1) }));
        DraftedWithSentence().ShouldRefuse<UnknownChoice>(one => one.Take(Terms with { Owner = new CommitmentOwner(AgencyId: OtherAgency) }));
        DraftedWithSentence().ShouldRefuse<TextTooLong>(one => one.Take(Terms with { Measure = new string('字', CommitmentTerms.MaxMeasureLength + 1) }));
        DraftedWithSentence().ShouldRefuse<NotPermitted>(one => one.Take(act: By(Reviewer)));
    }

    [Fact]
    public void TakeCommitment_OfASentLetter_IsHeldAgainstTheLettersDay()
    {
        Sending(promised: false).ShouldRefuse<DueBeforeLetter>(one => one.Take(Terms with { DueOn = SignedOn.AddDays(-1) })).LetterDay.ShouldBe(SignedOn);

        Sending(promised: false).Take(Terms with { DueOn = SignedOn }).ShouldBeNull();
    }

    [Fact]
    public void Tie_WordsChanged_IsLostAndCanBeTiedAgain()
    {
        var one = Promising();
        var section = one.Round.Draft.Sections[0].Id;

        one.WriteSection(section, "2026年底前修复步道10公里。", By(Officer)).ShouldBeNull();
        one.Commitments[0].PlaceIn(one.Round.Draft).ShouldBeNull();

        one.TieCommitment(First, "2026年底前修复步道10公里", null, By(Officer)).ShouldBeNull();
        one.Commitments[0].PlaceIn(one.Round.Draft).ShouldNotBeNull();
        one.LastEvent().Changes.ShouldContain(new FieldChange("CommitmentSentence", Sentence, "2026年底前修复步道10公里"));
    }

    [Fact]
    public void Tie_InASignedLetter_IsChangedOnlyWhenItIsLost()
    {
        var one = Sending();
        one.ShouldRefuse<CommitmentTieHolds>(same => same.TieCommitment(First, "路灯同步更换", null, By(Officer)));

        var summary = Concluded();
        summary.Take(Terms, "正文").ShouldBeNull();
        summary.WithIds();
        summary.SetSummary(Imported(), By(Liaison));

        summary.Commitments[0].PlaceIn(summary.Round.Draft).ShouldBeNull();
        summary.TieCommitment(First, "原文一", null, By(Officer)).ShouldBeNull();
        summary.Commitments[0].PlaceIn(summary.Round.Draft).ShouldBe(new CommitmentPlace(1, 0, 0));
    }

    [Fact]
    public void WithdrawCommitment_BeforeSigning_IsAMistakeAfterwardsAPromise()
    {
        var one = Promising();
        one.ShouldRefuse<FieldMissing>(same => same.WithdrawCommitment(First, "", By(Officer)));
        one.WithdrawCommitment(First, "这句是现状，不是承诺", By(Officer)).ShouldBeNull();
        one.Commitments[0].State.ShouldBe(CommitmentState.Withdrawn);
        one.StandingCommitments.ShouldBeEmpty();

        Sending().ShouldRefuse<CommitmentStands>(same => same.WithdrawCommitment(First, "不想做了", By(Officer)));
    }

    [Fact]
    public void WithdrawCommitment_ReadOffASignedLetter_IsPossibleUntilItIsReported()
    {
        var one = Sending(promised: false);
        one.Take().ShouldBeNull();
        one.WithIds();
        one.ReportCommitment(First, Report(1), By(Officer)).ShouldBeNull();

        one.ShouldRefuse<CommitmentStands>(same => same.WithdrawCommitment(First, "录错了", By(Officer)));

        var other = Sending(promised: false);
        other.Take().ShouldBeNull();
        other.WithIds().WithdrawCommitment(First, "录错了", By(Officer)).ShouldBeNull();
    }

    [Fact]
    public void ChangeCommitment_OnceSent_NeedsAReasonAndKeepsTheFirstDate()
    {
        var one = Sending();
        var later = Terms with { DueOn = new DateOnly(2027, 6, 30) };

        one.ShouldRefuse<FieldMissing>(same => same.ChangeCommitment(First, later, null, By(Officer)));
        one.ChangeCommitment(First, later, "汛期停工", By(Officer)).ShouldBeNull();

        (one.Commitments[0].DueOn, one.Commitments[0].FirstDueOn).ShouldBe((new DateOnly(2027, 6, 30), new DateOnly(2026, 12, 31)));
        one.LastEvent().Changes.ShouldContain(new FieldChange("CommitmentDueOn", "2026-12-31", "2027-06-30"));
    }

    [Fact]
    public void IsOverdue_StartsTheDayAfter_AndIsNeverStored()
    {
        var taken = Sending().Commitments[0];

        taken.IsOverdueOn(new DateOnly(2026, 12, 31)).ShouldBeFalse();
        taken.IsOverdueOn(new DateOnly(2027, 1, 1)).ShouldBeTrue();
        typeof(Commitment).GetProperty("IsOverdue").ShouldBeNull();
    }
}
