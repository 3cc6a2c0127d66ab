using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>The letter as it comes back finished from outside, held against the signed text.</summary>
public sealed partial class CaseFile
{
    public Refusal? AttachFinished(FinishedEntry entry, Act act)
    {
        if (Permit(CaseAction.AttachFinished, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.SignedHash != entry.ComparedHash)
        {
            return new TextDiffersFromSigned();
        }

        Round.Add(new FinishedFile(entry, act));
        Advance(line, CaseEventKind.FinishedAttached, act, entry.FileName, null, new FieldChange("Comparison", null, entry.Comparison.ToString()), NamedFile(entry.File));
        return null;
    }

    /// <summary>
    /// Answers for a finished letter: its differences are accepted, for which a reason is required, or, where no program could compare it, it was
    /// read by eye. Signing again is <see cref="ReopenDraft"/>.
    /// </summary>
    public Refusal? DecideFinished(string? reason, Act act)
    {
        if (Permit(CaseAction.DecideFinished, act, out var line) is { } refusal)
        {
            return refusal;
        }

        var finished = Round.CurrentFinished!; // the guard saw it
        var differs = finished.Comparison is FinishedComparison.Differs;
        if (differs && NeedText("Reason", reason, MaxReasonLength) is { } missing)
        {
            return missing;
        }

        if (reason?.Length > MaxReasonLength)
        {
            return new TextTooLong("Reason", reason.Length, MaxReasonLength);
        }

        finished.Decide(differs ? FinishedDecision.Accepted : FinishedDecision.ConfirmedByEye, reason, act);
        Advance(line, differs ? CaseEventKind.FinishedAccepted : CaseEventKind.FinishedConfirmed, act, reason, null, NamedFile(finished.File));
        return null;
    }

    private static FieldChange NamedFile(AttachmentId file) => new("SourceFile", null, file.ToString());

    /// <summary>A signed letter that was numbered is withdrawn with its sign-off: number, date and hash stay in the history.</summary>
    private IEnumerable<FieldChange> WithdrawLetter()
    {
        if (Round.Letter is not { } letter)
        {
            return [];
        }

        Round.Letter = null;
        return
        [
            new FieldChange("DocumentNumber", letter.DocumentNumber, null),
            Dated("LetterDate", letter.LetterDate, null),
            new FieldChange("FullHash", letter.FullHash, null),
        ];
    }
}
