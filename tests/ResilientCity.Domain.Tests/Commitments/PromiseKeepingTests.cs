using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Tests.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;
using static ResilientCity.Domain.Tests.Commitments.PromisedCases;

namespace ResilientCity.Domain.Tests.Commitments;

/// <summary>What becomes of a promise once its letter is sent.</summary>
public sealed class PromiseKeepingTests
{
    [Fact]
    public void ReportCommitment_Figures_TheLatestDayCounts()
    {
        var one = Sending();

        one.ReportCommitment(First, Report(8), By(Officer, Sent.AddDays(20))).ShouldBeNull();
        one.ReportCommitment(First, Report(3), By(Officer, Sent.AddDays(5))).ShouldBeNull();
        one.ReportCommitment(First, Report(null, "仍在施工。"), By(Officer)).ShouldBeNull();

        (one.Commitments[0].Reached, one.Commitments[0].ReportedOn).ShouldBe((8m, Today));
        one.Commitments[0].Progress.Select(report => report.Figure).ShouldBe([3m, 8m, null]);
    }

    [Fact]
    public void ReportCommitment_BadInput_IsRefused()
    {
        Promising().ShouldRefuse<CommitmentMissing>(one => one.ReportCommitment(First, Report(1), By(Officer)));
        Sending().ShouldRefuse<DateInFuture>(one => one.ReportCommitment(First, Report(1), By(Officer, Today.AddDays(1))));
        Sending().ShouldRefuse<DateTooEarly>(one => one.ReportCommitment(First, Report(1), By(Officer, SignedOn.AddDays(-1))));
        Sending().ShouldRefuse<FigureNegative>(one => one.ReportCommitment(First, Report(-1), By(Officer)));
        Sending().ShouldRefuse<FieldMissing>(one => one.ReportCommitment(First, Report(1, " "), By(Officer)));
        Sending().ShouldRefuse<NotFound>(one => one.ReportCommitment(new CommitmentId(9), Report(1), By(Officer)));
    }

    [Fact]
    public void ReportCommitment_ByACoHandler_IsForItsOwnOnly()
    {
        var others = Sending();
        others.ShouldRefuse<CommitmentMissing>(one => one.ReportCommitment(First, Report(1), By(FirstCoLiaison)));

        var own = Sending(terms: Terms with { Owner = new CommitmentOwner(AgencyId: FirstCoHandler) });
        own.ReportCommitment(First, Report(1), By(FirstCoLiaison)).ShouldBeNull();
        own.ShouldRefuse<NotPermitted>(one => one.CloseCommitment(First, CommitmentState.Done, Report(12), By(FirstCoLiaison)));
        own.ShouldRefuse<CommitmentMissing>(one => one.ReportCommitment(First, Report(1), By(SecondCoLiaison)));
    }

    [Fact]
    public void CloseCommitment_WithoutWhatShowsIt_IsRefused()
    {
        Sending().ShouldRefuse<EvidenceMissing>(one => one.CloseCommitment(First, CommitmentState.Done, Report(12, null), By(Officer)));
        Sending().ShouldRefuse<TargetNotReached>(one => one.CloseCommitment(First, CommitmentState.Done, Report(11, null, new AttachmentId(5)), By(Officer)));
        Sending().ShouldRefuse<FieldMissing>(one => one.CloseCommitment(First, CommitmentState.NotPossible, Report(null, ""), By(Officer)));
        Sending().ShouldRefuse<UnknownChoice>(one => one.CloseCommitment(First, CommitmentState.Withdrawn, Report(12), By(Officer)));
    }

    [Fact]
    public void CloseCommitment_WithFileOrWords_IsDoneAndCanBeOpenedAgain()
    {
        var one = Sending();
        one.CloseCommitment(First, CommitmentState.Done, Report(12, null, new AttachmentId(5)), By(Officer)).ShouldBeNull();
        (one.Commitments[0].State, one.Commitments[0].ClosedOn, one.AreCommitmentsKept).ShouldBe((CommitmentState.Done, Today, true));
        one.ShouldRefuse<CommitmentNotOpen>(same => same.ReportCommitment(First, Report(12), By(Officer)));

        one.ShouldRefuse<FieldMissing>(same => same.ReopenCommitment(First, "", By(Officer)));
        one.ReopenCommitment(First, "验收没有通过", By(Officer)).ShouldBeNull();
        (one.Commitments[0].State, one.Commitments[0].ClosedOn, one.Commitments[0].Progress.Count).ShouldBe((CommitmentState.Open, null, 1));
        one.ShouldRefuse<CommitmentStillOpen>(same => same.ReopenCommitment(First, "再开", By(Officer)));
    }

    [Fact]
    public void ProposeMark_WhenAllIsKept_IsProposedOnceAndTheLettersMarkStays()
    {
        var one = Sending();
        one.ShouldRefuse<CommitmentsNotKept>(same => same.ProposeMark("B", "江水函〔2026〕90号", null, By(Liaison)));
        one.CloseCommitment(First, CommitmentState.Done, Report(12), By(Officer)).ShouldBeNull();

        one.ShouldRefuse<MarkNotFulfilled>(same => same.ProposeMark("A", "江水函〔2026〕90号", null, By(Liaison))); // the letter's own
        one.ShouldRefuse<FieldMissing>(same => same.ProposeMark("B", " ", null, By(Liaison)));
        one.ProposeMark("B", "江水函〔2026〕90号", null, By(Liaison)).ShouldBeNull();

        (one.LetterMark, one.KeptMark, one.KeptMarkOn, one.KeptMarkRound).ShouldBe(("A", "B", Today, 1));
        one.ShouldRefuse<MarkAlreadyProposed>(same => same.ProposeMark("B", "江水函〔2026〕91号", null, By(Liaison)));
    }

    [Fact]
    public void Rehandling_FormerLettersPromises_StayAndAreReportedOn()
    {
        var one = Sending();
        one.OrderRehandling(RoundCause.Quality, "答复过于笼统", By(Committee)).ShouldBeNull();

        one.StandingCommitments.ShouldHaveSingleItem();
        one.ReportCommitment(First, Report(4), By(Officer)).ShouldBeNull();
    }
}
