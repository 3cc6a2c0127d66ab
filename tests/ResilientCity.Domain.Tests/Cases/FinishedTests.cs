using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>The letter as it comes back finished: compared, answered for, or signed again.</summary>
public sealed class FinishedTests
{
    private static readonly AttachmentId File = new(7);

    [Fact]
    public void AttachFinished_OfTheSignedText_IsSettledAtOnce()
    {
        var one = With(Numbered(), FinishedComparison.Same);

        one.Round.CurrentFinished!.IsSettled.ShouldBeTrue();
        (one.Stage, one.LastEvent().Kind, one.LastEvent().Note).ShouldBe((CaseStage.Numbered, CaseEventKind.FinishedAttached, "成品.pdf"));
        one.ShouldRefuse<FinishedSettled>(it => it.DecideFinished("无", By(Liaison)));
    }

    [Fact]
    public void AttachFinished_ComparedWithAnotherText_IsRefused() =>
        Numbered().ShouldRefuse<TextDiffersFromSigned>(one => one.AttachFinished(Entry(FinishedComparison.Same) with { ComparedHash = "else" }, By(Liaison)));

    [Fact]
    public void AttachFinished_WithoutASignedText_IsRefused()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Numbered }, By(Liaison)).Value;

        one.ShouldRefuse<SignedTextMissing>(it => it.AttachFinished(Entry(FinishedComparison.Same), By(Liaison)));
    }

    [Fact]
    public void DecideFinished_OnDifferences_NeedsAReasonAndKeepsIt()
    {
        var one = With(Numbered(), FinishedComparison.Differs);
        one.ShouldRefuse<FieldMissing>(it => it.DecideFinished(" ", By(Liaison)));

        one.DecideFinished("落款加盖骑缝章", By(Liaison)).ShouldBeNull();

        var finished = one.Round.CurrentFinished!;
        (finished.Decision, finished.Reason, finished.DecidedBy, finished.IsSettled).ShouldBe((FinishedDecision.Accepted, "落款加盖骑缝章", Liaison.Name, true));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.FinishedAccepted);
    }

    [Fact]
    public void DecideFinished_OnAScan_SaysWhoReadIt()
    {
        var one = With(Numbered(), FinishedComparison.NotCompared);

        one.DecideFinished(null, By(Liaison)).ShouldBeNull();

        (one.Round.CurrentFinished!.Decision, one.Round.CurrentFinished.DecidedBy).ShouldBe((FinishedDecision.ConfirmedByEye, Liaison.Name));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.FinishedConfirmed);
    }

    [Fact]
    public void ReopenDraft_OfANumberedLetter_WithdrawsNumberAndSignOffAndKeepsThemInTheHistory()
    {
        var one = With(Numbered(), FinishedComparison.Differs);
        var number = one.Round.Letter!.DocumentNumber;

        one.ReopenDraft("成品与签发文本不一致", By(Liaison)).ShouldBeNull();

        (one.Stage, one.Round.Letter, one.Round.ValidSignOff).ShouldBe((CaseStage.InHandling, null, null));
        one.Round.FinishedFiles.ShouldHaveSingleItem().Decision.ShouldBe(FinishedDecision.SignAgain);
        one.Round.CurrentFinished.ShouldBeNull();
        one.LastEvent().Changes.ShouldContain(new FieldChange("DocumentNumber", number, null));
    }

    [Fact]
    public void ReopenDraft_OnceSent_IsRefused() =>
        Replied().ShouldRefuse<NotPermitted>(one => one.ReopenDraft("成品与签发文本不一致", By(Liaison)));

    [Fact]
    public void ReopenDraft_OfALetterThatCameFromOutside_IsRefused()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Numbered }, By(Liaison)).Value;
        one.ImportLetter(Imported(), By(Liaison)).ShouldBeNull();

        one.ShouldRefuse<SignedTextMissing>(it => it.ReopenDraft("数据有误", By(Liaison)));
    }

    private static CaseFile With(CaseFile one, FinishedComparison comparison)
    {
        one.AttachFinished(Entry(comparison) with { ComparedHash = one.Round.SignedHash! }, By(Liaison)).ShouldBeNull(); // signed
        return one;
    }

    private static FinishedEntry Entry(FinishedComparison comparison) => new(File, "成品.pdf", comparison, null, "");
}
