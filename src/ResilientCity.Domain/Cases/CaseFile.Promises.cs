using System.Globalization;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>What becomes of promises: reported, kept, not possible, told to the delegate once a year (CQ art. 24, 28), and the mark that follows.</summary>
public sealed partial class CaseFile
{
    public const int MaxMarkReferenceLength = 200;

    /// <summary>The mark proposed after all promises were kept; null before.</summary>
    public string? KeptMark { get; private set; }

    public DateOnly? KeptMarkOn { get; private set; }

    /// <summary>The handling whose promises were kept.</summary>
    public int? KeptMarkRound { get; private set; }

    /// <summary>Number of the second letter or notice that told so.</summary>
    public string? KeptMarkReference { get; private set; }

    public AttachmentId? KeptMarkNotice { get; private set; }

    /// <summary>All promises of the letter that was sent last are kept, and there are some.</summary>
    public bool AreCommitmentsKept => OfLastLetter() is { Count: > 0 } promised && promised.All(one => one.State is CommitmentState.Done);

    /// <summary>Reports on a promise, with what shows it.</summary>
    public Refusal? ReportCommitment(CommitmentId id, ProgressEntry entry, Act act)
    {
        if (Permit(CaseAction.ReportCommitment, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (FindCommitment(id) is not { } one || !MayReport(one, line, act.Actor))
        {
            return new NotFound();
        }

        if ((WhatProgressRefuses(one, entry, act) ?? NeedText("ProgressText", entry.Text, ProgressEntry.MaxTextLength)) is { } wrong)
        {
            return wrong;
        }

        one.Report(new CommitmentProgress(entry, null, act));
        Advance(line, CaseEventKind.CommitmentReported, act, entry.Text, null, [NumberOf(one), .. FigureOf(entry)]);
        return null;
    }

    /// <summary>Closes a promise: kept, shown by a file or told in words; or not possible, with the reason.</summary>
    public Refusal? CloseCommitment(CommitmentId id, CommitmentState outcome, ProgressEntry entry, Act act)
    {
        if (Permit(CaseAction.CloseCommitment, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (FindCommitment(id) is not { } one)
        {
            return new NotFound();
        }

        if (outcome is not (CommitmentState.Done or CommitmentState.NotPossible))
        {
            return new UnknownChoice("CommitmentState", outcome.ToString());
        }

        if ((WhatProgressRefuses(one, entry, act) ?? WhatClosingLacks(one, outcome, entry)) is { } wrong)
        {
            return wrong;
        }

        one.Report(new CommitmentProgress(entry, outcome, act));
        one.Close(outcome, act.OccurredOn);
        var kind = outcome is CommitmentState.Done ? CaseEventKind.CommitmentDone : CaseEventKind.CommitmentNotPossible;
        Advance(line, kind, act, entry.Text, null, [NumberOf(one), .. FigureOf(entry)]);
        return null;
    }

    /// <summary>Opens again what was closed too early; what was reported stays.</summary>
    public Refusal? ReopenCommitment(CommitmentId id, string reason, Act act)
    {
        if ((Permit(CaseAction.CloseCommitment, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        if (FindCommitment(id) is not { } one)
        {
            return new NotFound();
        }

        if (one.State is not (CommitmentState.Done or CommitmentState.NotPossible))
        {
            return one.State is CommitmentState.Open ? new CommitmentStillOpen() : new CommitmentNotOpen(one.State);
        }

        one.Reopen();
        Advance(line, CaseEventKind.CommitmentReopened, act, reason, null, NumberOf(one));
        return null;
    }

    /// <summary>All promises are kept: the agency has told so and proposes a new mark.</summary>
    /// <param name="mark">The new mark's code.</param>
    /// <param name="reference">Number of the second letter or notice.</param>
    /// <param name="notice">The second letter or notice.</param>
    /// <param name="act">Who, when.</param>
    public Refusal? ProposeMark(string mark, string reference, AttachmentId? notice, Act act)
    {
        var refusal = Permit(CaseAction.ProposeMark, act, out var line) ?? NeedText("MarkReference", reference, MaxMarkReferenceLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (mark == LetterMark)
        {
            return new MarkNotFulfilled(mark);
        }

        if (NotBefore(act.OccurredOn, OfLastLetter().Max(one => one.ClosedOn)) is { } early)
        {
            return early;
        }

        (KeptMark, KeptMarkOn, KeptMarkReference, KeptMarkNotice) = (mark, act.OccurredOn, reference, notice);
        KeptMarkRound = LastSentRound()!.Number; // its promises are kept
        Advance(line, CaseEventKind.MarkProposed, act, reference, null, new FieldChange("MarkCode", LetterMark, mark));
        return null;
    }

    /// <summary>A delegate's yearly report that tells of this case was sent.</summary>
    public Refusal? NoteYearlyReport(int year, string toldTo, Act act) => NoteYearly(CaseAction.SendYearlyReport, CaseEventKind.YearlyReportSent, year, toldTo, null, act);

    /// <summary>The second receipt came in: the delegate's own, or recorded for him.</summary>
    public Refusal? NoteYearlyReceipt(int year, string toldTo, Satisfaction verdict, string? opinion, Act act) =>
        NoteYearly(CaseAction.GiveYearlyReceipt, CaseEventKind.YearlyReceiptGiven, year, toldTo, opinion, act, new FieldChange("Verdict", null, verdict.ToString()));

    /// <summary>Dissatisfied with the state of promises: both sides met. There is no re-handling (CQ art. 28).</summary>
    public Refusal? NoteCommitmentMeeting(int year, string toldTo, string outcome, Act act) =>
        NoteYearly(CaseAction.RecordCommitmentMeeting, CaseEventKind.CommitmentMeetingRecorded, year, toldTo, outcome, act);

    private Refusal? NoteYearly(CaseAction action, CaseEventKind kind, int year, string toldTo, string? note, Act act, params FieldChange[] changes)
    {
        if (Permit(action, act, out var line) is { } refusal)
        {
            return refusal;
        }

        Advance(line, kind, act, note, null, [new FieldChange("ReportYear", null, year.ToString(CultureInfo.InvariantCulture)), new FieldChange("Delegate", null, toldTo), .. changes]);
        return null;
    }

    private Refusal? WhatProgressRefuses(Commitment one, ProgressEntry entry, Act act)
    {
        if (!IsSent(one))
        {
            return new CommitmentNotSent();
        }

        if (entry.Figure is < 0)
        {
            return new FigureNegative(entry.Figure.Value);
        }

        return WhyNotOpen(one)
            ?? NotBefore(act.OccurredOn, LetterDay(RoundOf(one)))
            ?? AtMost("ProgressText", entry.Text, ProgressEntry.MaxTextLength)
            ?? AtMost("CommitmentNote", entry.InternalNote, CommitmentTerms.MaxNoteLength)
            ?? (entry.Evidence.Count > ProgressEntry.MaxEvidence ? new TextTooLong("Evidence", entry.Evidence.Count, ProgressEntry.MaxEvidence) : null);
    }

    private static Refusal? WhatClosingLacks(Commitment one, CommitmentState outcome, ProgressEntry entry)
    {
        var isSilent = string.IsNullOrWhiteSpace(entry.Text);
        if (outcome is CommitmentState.NotPossible)
        {
            return isSilent ? new FieldMissing("Reason") : null;
        }

        if (isSilent && entry.Evidence.Count == 0 && !one.HasEvidence)
        {
            return new EvidenceMissing();
        }

        var reached = entry.Figure ?? one.Reached;
        return isSilent && one.Target is { } target && (reached ?? 0) < target ? new TargetNotReached(reached, target, one.Unit) : null;
    }

    private static bool MayReport(Commitment one, Transition line, Actor actor) =>
        line.Capacity is not CaseCapacity.CoHandlingLiaison || one.OwnerAgencyId == actor.AgencyId;

    private HandlingRound? LastSentRound() => Rounds.LastOrDefault(round => round.RepliedOn is not null);

    private List<Commitment> OfLastLetter() => LastSentRound() is { } sent
        ? commitments.FindAll(one => one.Round == sent.Number && one.State is not CommitmentState.Withdrawn)
        : [];

    private Refusal? CommitmentsInTheWay()
    {
        if (KeptMark is { } proposed && KeptMarkOn is { } on && KeptMarkRound == LastSentRound()?.Number)
        {
            return new MarkAlreadyProposed(proposed, on);
        }

        return AreCommitmentsKept ? null : new CommitmentsNotKept(OfLastLetter().Count(one => one.State is not CommitmentState.Done));
    }

    private static FieldChange NumberOf(Commitment one) => new("CommitmentNumber", null, one.Number.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<FieldChange> FigureOf(ProgressEntry entry) =>
        entry.Figure is { } figure ? [new FieldChange("ProgressFigure", null, Plain(figure))] : [];

    private static IEnumerable<FieldChange> TermChanges(CommitmentTerms before, CommitmentTerms after)
    {
        (string Field, string? Before, string? After)[] all =
        [
            ("CommitmentDueOn", Plain(before.DueOn), Plain(after.DueOn)),
            ("CommitmentTarget", Plain(before.Target), Plain(after.Target)),
            ("CommitmentUnit", before.Unit, after.Unit),
            ("CommitmentMeasure", before.Measure, after.Measure),
            ("DivisionId", before.Owner.DivisionId?.ToString(), after.Owner.DivisionId?.ToString()),
            ("OfficerId", before.Owner.OfficerId?.ToString(), after.Owner.OfficerId?.ToString()),
            ("AgencyId", before.Owner.AgencyId?.ToString(), after.Owner.AgencyId?.ToString()),
        ];
        return all.Where(one => one.Before != one.After).Select(one => new FieldChange(one.Field, one.Before, one.After));
    }

    private static string? Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Plain(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
