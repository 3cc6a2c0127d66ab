using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Tests.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Commitments;

/// <summary>Cases whose letter promises something.</summary>
internal static class PromisedCases
{
    public const string Sentence = "2026年底前修复步道12公里";

    public static readonly CommitmentId First = new(1);

    public static CommitmentTerms Terms { get; } = new() { Target = 12, Unit = "公里", DueOn = new DateOnly(2026, 12, 31) };

    public static ProgressEntry Report(decimal? figure, string? text = "已修复一段。", params AttachmentId[] evidence) => new(figure, text, null, evidence);

    public static CaseFile DraftedWithSentence()
    {
        var one = Drafted();
        one.WriteSection(one.Round.Draft.Sections[0].Id, $"步道已普查。\n{Sentence}；路灯同步更换。", By(Officer)).ShouldBeNull();
        return one;
    }

    public static CaseFile Promising()
    {
        var one = DraftedWithSentence();
        one.Take().ShouldBeNull();
        return one.WithIds();
    }

    public static Refusal? Take(this CaseFile one, CommitmentTerms? terms = null, string sentence = Sentence, Act? act = null) =>
        one.TakeCommitment(null, sentence, null, terms ?? Terms, act ?? By(Officer)).Refusal;

    /// <summary>The letter was sent with its promise in the ledger.</summary>
    public static CaseFile Sending(OperatingMode mode = OperatingMode.WholeProcess, bool promised = true, CommitmentTerms? terms = null)
    {
        var one = Drafted(mode);
        one.WriteSection(one.Round.Draft.Sections[0].Id, $"步道已普查。\n{Sentence}；路灯同步更换。", By(Officer)).ShouldBeNull();
        if (promised)
        {
            one.Take(terms, act: By(Officer, Assigned.AddDays(20))).ShouldBeNull();
        }

        one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();
        one.SignOff(1, Text, "戊局长", corrected: false, By(Head, SignedOn)).ShouldBeNull();
        one.NumberAndSeal(Frozen(), By(Liaison, SignedOn)).ShouldBeNull();
        one.Dispatch([ToLead()], By(Liaison, Sent)).ShouldBeNull();
        one.RefreshDeadlines(Limits);
        return one.WithIds();
    }
}
