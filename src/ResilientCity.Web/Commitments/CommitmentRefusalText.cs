using System.Globalization;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>Sentences for what the ledger refuses.</summary>
internal static class CommitmentRefusalText
{
    private const int ShownLength = 60;

    public static string? Of(Refusal refusal) => refusal switch
    {
        CommitmentMissing => CommitmentsText.RefusedMissing,
        SentenceNotInLetter one => Text.Format(CommitmentsText.RefusedSentence, Shown(one.Sentence)),
        DueBeforeLetter one => Text.Format(CommitmentsText.RefusedDue, DateTexts.Iso(one.DueOn), DateTexts.Iso(one.LetterDay)),
        TargetNotPositive one => Text.Format(CommitmentsText.RefusedTarget, Figures.Plain(one.Target)),
        FigureNegative one => Text.Format(CommitmentsText.RefusedFigure, Figures.Plain(one.Figure)),
        EvidenceMissing => CommitmentsText.RefusedEvidence,
        TargetNotReached one => Text.Format(CommitmentsText.RefusedNotReached, Figures.Plain(one.Reached ?? 0), Figures.Plain(one.Target), one.Unit ?? ""),
        CommitmentNotSent => CommitmentsText.RefusedNotSent,
        CommitmentNotOpen one => Text.Format(CommitmentsText.RefusedNotOpen, one.State.Name()),
        CommitmentStillOpen => CommitmentsText.RefusedStillOpen,
        CommitmentStands => CommitmentsText.RefusedStands,
        CommitmentTieHolds => CommitmentsText.RefusedTieHolds,
        CommitmentsNotKept one => Text.Format(CommitmentsText.RefusedNotKept, one.Open.ToString(CultureInfo.CurrentCulture)),
        MarkAlreadyProposed one => Text.Format(CommitmentsText.RefusedProposed, one.Mark, DateTexts.Iso(one.On)),
        MarkNotFulfilled one => Text.Format(CommitmentsText.RefusedMark, one.Mark),
        YearlyReportAlreadySent one => Text.Format(CommitmentsText.RefusedYearlySent, one.Delegate, DateTexts.Iso(one.On)),
        NothingToReport => CommitmentsText.RefusedNothing,
        DelegateLeftOffice one => Text.Format(CommitmentsText.RefusedLeft, one.Name, DateTexts.Iso(one.On)),
        YearlyReceiptNotDissatisfied => CommitmentsText.RefusedNoMeeting,
        _ => null,
    };

    private static string Shown(string sentence) => sentence.Length <= ShownLength ? sentence : string.Concat(sentence.AsSpan(0, ShownLength), "……");
}
