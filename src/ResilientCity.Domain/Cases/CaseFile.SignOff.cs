using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Submission, review, countersign, return, sign-off and what voids it (CQ art. 23).</summary>
public sealed partial class CaseFile
{
    /// <param name="seenDraftVersion">The draft version the person saw; refused when it has moved.</param>
    /// <param name="snapshot">The draft composed as a letter without number and date.</param>
    /// <param name="chain">The lead agency's own list of steps.</param>
    /// <param name="reasonWithoutOpinions">Required while an opinion is missing; stays on record.</param>
    /// <param name="review">What the checks found in it.</param>
    /// <param name="act">Who, when.</param>
    public Refusal? SubmitForSignOff(
        int seenDraftVersion,
        DraftSnapshot snapshot,
        IReadOnlyList<SignOffTemplateStep> chain,
        string? reasonWithoutOpinions,
        SubmissionReview review,
        Act act)
    {
        if (Permit(CaseAction.SubmitForSignOff, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (seenDraftVersion != Round.Draft.Version)
        {
            return new DraftChanged(seenDraftVersion, Round.Draft.Version);
        }

        var lacking = WhatDraftLacks() ?? WhatChainLacks(chain) ?? WhatReviewRefuses(review);
        if (lacking is not null)
        {
            return lacking;
        }

        if (Round.OpinionsOutstanding > 0)
        {
            if (string.IsNullOrWhiteSpace(reasonWithoutOpinions))
            {
                return new OpinionsOutstanding(Round.OpinionsOutstanding);
            }

            WaiveMissingOpinions(reasonWithoutOpinions);
        }

        var version = Round.KeepVersion(VersionCause.Submitted, snapshot, act);
        Round.SetSteps(ChainOf(chain));
        Round.Steps[0].Open(act.RecordedAt);
        Advance(line, CaseEventKind.ReplySubmitted, act, reasonWithoutOpinions, null, [Numbered(version), .. LeftOpen(review)]);
        return null;
    }

    public Refusal? RecallDraft(string? reason, Act act)
    {
        if (Permit(CaseAction.RecallDraft, act, out var line) is { } refusal)
        {
            return refusal;
        }

        Round.ClearSteps();
        Advance(line, CaseEventKind.DraftRecalled, act, reason);
        return null;
    }

    /// <summary>Puts the head's corrections into the draft: the first half of correcting and signing in one act.</summary>
    public Refusal? CorrectForSignOff(IReadOnlyList<SectionCorrection> corrections, Act act)
    {
        if (Permit(CaseAction.SignOff, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (line.RecordedFor is not null && corrections.Count > 0)
        {
            return new NotPermitted(CaseAction.SignOff, Stage);
        }

        if (corrections.FirstOrDefault(one => one.Text.Length > ReplyDraft.MaxSectionLength) is { } tooLong)
        {
            return new TextTooLong("SectionText", tooLong.Text.Length, ReplyDraft.MaxSectionLength);
        }

        if (corrections.Any(one => Round.Draft.Find(one.SectionId) is null))
        {
            return new NotFound();
        }

        foreach (var correction in corrections)
        {
            Round.Draft.Write(Round.Draft.Find(correction.SectionId)!, correction.Text, act); // all found above
        }

        return null;
    }

    /// <summary>
    /// Signs one exact version. <paramref name="versionNumber"/> is the version the head saw (or the one printed on the signed sheet); his own
    /// corrections become a version of their own. A deputy signs by his own power, or by <paramref name="onPaper"/> where his signature on paper is recorded.
    /// </summary>
    public Refusal? SignOff(int versionNumber, DraftSnapshot snapshot, string signedBy, bool corrected, Act act, DeputyPower? onPaper = null)
    {
        if ((Permit(CaseAction.SignOff, act, out var line) ?? NeedText("SignedBy", signedBy, MaxSignedByLength) ?? NotBefore(act.OccurredOn, Round.StartedOn)) is { } refusal)
        {
            return refusal;
        }

        var power = line.RecordedFor is null ? PowerOf(line, act.Actor) : onPaper;
        if (power is not null && WhatPowerLacks(power, act.OccurredOn) is { } lacking)
        {
            return lacking;
        }

        if (Round.LatestVersion is not { } latest || latest.Number != versionNumber)
        {
            return new VersionNotInSignOff(versionNumber, Round.LatestVersion?.Number);
        }

        var mayDiffer = corrected && line.RecordedFor is null; // a signature on paper is for the version it was printed from
        if (!mayDiffer && latest.ContentHash != snapshot.ContentHash)
        {
            return new TextDiffersFromSigned();
        }

        var signed = Round.KeepVersion(VersionCause.SignedOff, snapshot, act);
        Round.OpenStep!.Finish(act, signedBy, null, InStead(power)); // the guard saw the head's step open
        Round.Add(new SignOffRecord(signed.Number, signed.ContentHash, signedBy, act, InStead(power)));
        Advance(
            line,
            CaseEventKind.ReplySignedOff,
            act,
            null,
            null,
            [Numbered(signed), new FieldChange("ContentHash", null, signed.ContentHash), .. SignedOnPaper(line, signedBy), .. SignedInStead(power)]);
        return null;
    }

    /// <summary>Opens a signed text again, which voids the sign-off; a number that it was given is withdrawn with it, as long as nothing was sent.</summary>
    public Refusal? ReopenDraft(string reason, Act act)
    {
        if ((Permit(CaseAction.ReopenDraft, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        if (Round.CurrentFinished is { IsSettled: false } finished)
        {
            finished.Decide(FinishedDecision.SignAgain, reason, act);
        }

        FieldChange[] withdrawn = [.. WithdrawLetter()];
        Round.ValidSignOff?.Void(act, reason);
        Round.ClearSteps();
        Advance(line, CaseEventKind.SignOffVoided, act, reason, null, withdrawn);
        return null;
    }

    private DeputyPower? PowerOf(Transition line, Actor actor) =>
        line.Capacity is CaseCapacity.DeputySignatory ? actor.PowerFor(Round.OpenStep?.AccountId) : null;

    private Refusal? WhatPowerLacks(DeputyPower power, DateOnly day)
    {
        if (power.AgencyId != LeadAgencyId || power.HeadId != Round.OpenStep?.AccountId)
        {
            return new UnknownChoice("DeputyTerm", power.DeputyName);
        }

        return power.Covers(day) ? null : new TermDoesNotCover(day, power.From, power.Until);
    }

    private static Deputation? InStead(DeputyPower? power) => power is null ? null : Deputation.Under(power);

    private static FieldChange[] SignedInStead(DeputyPower? power) => power is null
        ? []
        :
        [
            new FieldChange("InSteadOf", null, power.HeadName),
            new FieldChange("DeputyTerm", null, $"{power.From:O} — {power.Until:O}"),
            new FieldChange("DeputyAuthority", null, power.Authority),
        ];

    private Refusal? WhatDraftLacks() => Round.Draft.Lacks() is { Count: > 0 } missing ? new DraftIncomplete(missing) : null;

    private static Refusal? WhatReviewRefuses(SubmissionReview review)
    {
        if (review.InTheWay.Count > 0)
        {
            return new LetterHasFaults([.. review.InTheWay.Select(finding => finding.Reason)]);
        }

        if (review.LeftOpen.Count == 0)
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(review.Reason)
            ? new FindingsNeedReason([.. review.LeftOpen.Select(finding => finding.Reason)])
            : NeedText("FindingsReason", review.Reason, MaxReasonLength);
    }

    private static IEnumerable<FieldChange> LeftOpen(SubmissionReview review) => review.LeftOpen.Count == 0
        ? []
        :
        [
            new FieldChange("Findings", null, ReviewFindings.Write(review.LeftOpen)),
            new FieldChange("FindingsReason", null, review.Reason),
        ];

    private static Refusal? WhatChainLacks(IReadOnlyList<SignOffTemplateStep> chain) =>
        chain.Count > 0 && chain[^1].Kind is SignOffStepKind.SignOff && chain.SkipLast(1).All(step => step.Kind is not SignOffStepKind.SignOff)
            ? null
            : new SignOffChainMissing();

    private IEnumerable<SignOffStep> ChainOf(IReadOnlyList<SignOffTemplateStep> chain)
    {
        var order = 0;
        foreach (var step in chain)
        {
            if (step.Kind is not SignOffStepKind.Countersign)
            {
                yield return new SignOffStep(++order, step.Kind, step.Label, step.AccountId, null);
                continue;
            }

            foreach (var coHandler in CoHandlers)
            {
                yield return new SignOffStep(++order, step.Kind, step.Label, null, coHandler.AgencyId);
            }
        }
    }

    private void WaiveMissingOpinions(string reason)
    {
        foreach (var opinion in Round.Opinions.Where(opinion => opinion is { IsGiven: false, WaivedBecause: null }))
        {
            opinion.Waive(reason);
        }
    }
}

/// <summary>The head's own wording of one section.</summary>
public sealed record SectionCorrection(SectionId SectionId, string Text);
