using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Receipt, re-handling, conclusion (CQ art. 24–29).</summary>
public sealed partial class CaseFile
{
    public Refusal? RemindDelegate(string? note, Act act)
    {
        if ((Permit(CaseAction.RemindDelegate, act, out var line) ?? NotBefore(act.OccurredOn, Round.RepliedOn)) is { } refusal)
        {
            return refusal;
        }

        Round.RemindedOn = act.OccurredOn;
        Advance(line, CaseEventKind.DelegateReminded, act, note);
        return null;
    }

    /// <summary>
    /// The lead delegate's receipt: his own act, or with a basis a transcription by the committee office (in the agency's own mode
    /// by the liaison), marked as such for ever. An opinion is required with "dissatisfied".
    /// </summary>
    public Refusal? GiveReceipt(ReceiptEntry entry, Act act)
    {
        var refusal = Permit(CaseAction.GiveReceipt, act, out var line) ?? WhatReceiptLacks(entry) ?? NotBefore(act.OccurredOn, Round.RepliedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        Round.Add(new FeedbackReceipt(entry, ChannelOf(line, act), act));
        Advance(line, CaseEventKind.ReceiptGiven, act, entry.Opinion, changes: new FieldChange("Verdict", null, entry.Verdict.ToString()));
        return null;
    }

    /// <summary>Corrects a transcribed receipt; the former one stays, superseded, with the reason.</summary>
    public Refusal? CorrectReceipt(ReceiptEntry entry, string reason, Act act)
    {
        var refusal = Permit(CaseAction.CorrectReceipt, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength) ?? WhatReceiptLacks(entry);
        if (refusal is not null)
        {
            return refusal;
        }

        if (Round.CurrentReceipt is not { Channel: ReceiptChannel.Recorded } former)
        {
            return new ReceiptMissing();
        }

        former.Supersede(act, reason);
        // It was given on the day it was given: what is corrected is the transcription.
        Round.Add(new FeedbackReceipt(entry, ReceiptChannel.Recorded, act with { OccurredOn = former.GivenOn }));
        Advance(line, CaseEventKind.ReceiptCorrected, act, reason, null, new FieldChange("Verdict", former.Verdict.ToString(), entry.Verdict.ToString()));
        return null;
    }

    /// <summary>Orders re-handling: a new round at "in handling"; the round before is left as it is (CQ art. 27).</summary>
    public Refusal? OrderRehandling(RoundCause cause, string reason, Act act)
    {
        var refusal = Permit(CaseAction.OrderRehandling, act, out var line)
            ?? NeedText("Reason", reason, MaxReasonLength)
            ?? NotBefore(act.OccurredOn, Round.RepliedOn);
        if (refusal is not null)
        {
            return refusal;
        }

        if (cause is not RoundCause.Quality && Round.CurrentReceipt?.Verdict is not Satisfaction.Dissatisfied)
        {
            return new NotDissatisfied();
        }

        var former = Round;
        var next = new HandlingRound(former.Number + 1, cause is RoundCause.Quality ? cause : RoundCause.Dissatisfied, act.OccurredOn)
        {
            OrderReason = reason,
            AcceptedOn = act.OccurredOn,
        };
        rounds.Add(next);
        CurrentRoundNumber = next.Number;
        SetParties([]);
        // Appendices are not taken over: what went with the first reply is not news.
        next.Draft.ReplaceSections(former.Draft.Sections.Select(section => (section.Heading, section.Text)));
        next.Draft.SetFacts(new Replies.ReplyFacts(
            former.Draft.MarkScheme,
            null,
            former.Draft.PublicityCode,
            former.Draft.PublicityReason,
            former.Draft.ContactPerson,
            former.Draft.ContactPhone,
            former.Draft.Postcode,
            former.Draft.CopyTo,
            former.Draft.Signatory));
        Advance(line, CaseEventKind.RehandlingOrdered, act, reason, changes: new FieldChange("Cause", null, next.Cause.ToString()));
        return null;
    }

    /// <summary>The delegate was dissatisfied with an earlier round's reply and is with this one.</summary>
    public bool IsDissatisfiedAgain =>
        Round.CurrentReceipt?.Verdict is Satisfaction.Dissatisfied
        && rounds.Exists(former => former.Number < CurrentRoundNumber && former.CurrentReceipt?.Verdict is Satisfaction.Dissatisfied);

    /// <summary>Dissatisfied again: both sides meet, and what came of it is recorded. The case can be concluded after it.</summary>
    public Refusal? RecordMeeting(MeetingEntry entry, Act act)
    {
        var refusal = Permit(CaseAction.RecordMeeting, act, out var line)
            ?? entry.WhatIsWrong()
            ?? NotBefore(act.OccurredOn, Round.CurrentReceipt?.GivenOn);
        if (refusal is not null)
        {
            return refusal;
        }

        Round.Add(new DissatisfactionMeeting(entry, act));
        Advance(
            line,
            CaseEventKind.MeetingRecorded,
            act,
            entry.Outcome,
            null,
            new FieldChange("MeetingDelegateSide", null, entry.DelegateSide),
            new FieldChange("MeetingAgencySide", null, entry.AgencySide));
        return null;
    }

    /// <summary>
    /// Whether a conclusion is proposed: satisfied, dissatisfied again and met, or the receipt's limit passed after a reminder (CQ art. 29).
    /// </summary>
    public bool IsConclusionDue(DateOnly today) => WhyNotConcluded(today) is null;

    public Refusal? Conclude(Act act)
    {
        if ((Permit(CaseAction.Conclude, act, out var line) ?? WhyNotConcluded(act.Today)) is { } refusal)
        {
            return refusal;
        }

        Round.ConcludedOn = act.OccurredOn;
        Advance(line, CaseEventKind.CaseConcluded, act);
        return null;
    }

    public Refusal? Archive(Act act)
    {
        if (Permit(CaseAction.Archive, act, out var line) is { } refusal)
        {
            return refusal;
        }

        Advance(line, CaseEventKind.CaseArchived, act);
        return null;
    }

    private static ReceiptChannel ChannelOf(Transition line, Act act)
    {
        if (line.RecordedFor is not null)
        {
            return ReceiptChannel.Recorded;
        }

        return act.Actor.Kind is ActorKind.SlipHolder ? ReceiptChannel.Slip : ReceiptChannel.SignedIn;
    }

    private Refusal? WhatReceiptLacks(ReceiptEntry entry)
    {
        if (Proposal.Lead is { } lead && entry.DelegateId != lead.DelegateId)
        {
            return new ReceiptIsTheLeadDelegates(lead.Name);
        }

        if (entry.Verdict is Satisfaction.Dissatisfied && string.IsNullOrWhiteSpace(entry.Opinion))
        {
            return new FieldMissing("ReceiptOpinion");
        }

        return entry.Opinion?.Length > FeedbackReceipt.MaxOpinionLength
            ? new TextTooLong("ReceiptOpinion", entry.Opinion.Length, FeedbackReceipt.MaxOpinionLength)
            : null;
    }

    private Refusal? WhyNotConcluded(DateOnly today)
    {
        if (Stage is not CaseStage.Replied)
        {
            return new NotPermitted(CaseAction.Conclude, Stage);
        }

        var receiptDue = Round.Deadlines.FirstOrDefault(one => one.Kind is Deadlines.DeadlineKind.Receipt)?.DueOn;
        return Round.CurrentReceipt switch
        {
            { Verdict: Satisfaction.Dissatisfied } when Round.Meetings.Count > 0 => null,
            { Verdict: Satisfaction.Dissatisfied } => IsDissatisfiedAgain ? new MeetingNotRecorded() : new ConclusionNotDue(null, true),
            not null => null,
            _ => receiptDue < today && Round.RemindedOn is not null ? null : new ConclusionNotDue(receiptDue, Round.RemindedOn is not null),
        };
    }
}
