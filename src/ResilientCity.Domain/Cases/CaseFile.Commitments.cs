using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>The ledger of promises (承诺事项台账): taken from the letter's own sentences, and kept, or not, after it is sent (CQ art. 22, 24).</summary>
public sealed partial class CaseFile
{
    private readonly List<Commitment> commitments = [];

    public IReadOnlyList<Commitment> Commitments => [.. commitments.OrderBy(one => one.Number)];

    public Commitment? FindCommitment(CommitmentId id) => commitments.Find(one => one.Id == id);

    /// <summary>The promises that count: of letters that were sent, without mistakes.</summary>
    public IReadOnlyList<Commitment> StandingCommitments => [.. Commitments.Where(one => one.State is not CommitmentState.Withdrawn && IsSent(one))];

    /// <summary>Takes a sentence of a letter into the ledger.</summary>
    /// <param name="round">The handling whose letter it is; null for the current one.</param>
    /// <param name="sentence">Word for word.</param>
    /// <param name="section">The part it is meant in, where the words stand in several.</param>
    /// <param name="terms">Who, how much, by when.</param>
    /// <param name="act">Who, when.</param>
    public Outcome<Commitment> TakeCommitment(int? round, string sentence, int? section, CommitmentTerms terms, Act act)
    {
        var refusal = Permit(CaseAction.TakeCommitment, act, out var line) ?? NeedText("CommitmentSentence", sentence, Commitment.MaxSentenceLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (rounds.Find(one => one.Number == (round ?? CurrentRoundNumber)) is not { } promising)
        {
            return new NotFound();
        }

        if (CommitmentPlace.Find(promising.Draft, sentence, section) is not { } place)
        {
            return new SentenceNotInLetter(sentence);
        }

        if (commitments.Count >= Commitment.MaxInCase)
        {
            return new TextTooLong("Commitments", commitments.Count + 1, Commitment.MaxInCase);
        }

        if (WhatTermsRefuse(terms, promising, act) is { } wrong)
        {
            return wrong;
        }

        var number = commitments.Select(one => one.Number).DefaultIfEmpty().Max() + 1;
        var taken = new Commitment(number, promising.Number, sentence, place, terms, IsSigned(promising), act);
        commitments.Add(taken);
        Advance(line, CaseEventKind.CommitmentTaken, act, sentence, null, [.. TermChanges(new CommitmentTerms(), terms)]);
        return taken;
    }

    /// <summary>Sets owner, measure and date anew. Once the letter is sent it needs a reason, and the first date stays on record.</summary>
    public Refusal? ChangeCommitment(CommitmentId id, CommitmentTerms terms, string? reason, Act act)
    {
        if (Permit(CaseAction.TakeCommitment, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (FindCommitment(id) is not { } one)
        {
            return new NotFound();
        }

        var promising = RoundOf(one);
        var wrong = WhyNotOpen(one) ?? WhatTermsRefuse(terms, promising, act) ?? (IsSent(one) ? NeedText("Reason", reason, MaxReasonLength) : null);
        if (wrong is not null)
        {
            return wrong;
        }

        FieldChange[] changes = [NumberOf(one), .. TermChanges(one.ToTerms(), terms)];
        one.Set(terms);
        Advance(line, CaseEventKind.CommitmentChanged, act, reason, null, changes);
        return null;
    }

    /// <summary>Ties a promise to a sentence again: while the letter is drafted, or when its words are lost.</summary>
    public Refusal? TieCommitment(CommitmentId id, string sentence, int? section, Act act)
    {
        var refusal = Permit(CaseAction.TakeCommitment, act, out var line) ?? NeedText("CommitmentSentence", sentence, Commitment.MaxSentenceLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (FindCommitment(id) is not { } one)
        {
            return new NotFound();
        }

        var promising = RoundOf(one);
        if (CommitmentPlace.Find(promising.Draft, sentence, section) is not { } place)
        {
            return new SentenceNotInLetter(sentence);
        }

        if (IsSigned(promising) && one.PlaceIn(promising.Draft) is not null)
        {
            return new CommitmentTieHolds();
        }

        var before = one.Sentence;
        one.Tie(sentence, place);
        Advance(line, CaseEventKind.CommitmentTied, act, null, null, NumberOf(one), new FieldChange("CommitmentSentence", before, sentence));
        return null;
    }

    /// <summary>Takes a mistake off the ledger: before the letter is signed, or, where it was read off a signed one, before anything was reported of it.</summary>
    public Refusal? WithdrawCommitment(CommitmentId id, string reason, Act act)
    {
        var refusal = Permit(CaseAction.TakeCommitment, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (FindCommitment(id) is not { } one)
        {
            return new NotFound();
        }

        if (WhyNotOpen(one) is { } closed)
        {
            return closed;
        }

        if (IsSigned(RoundOf(one)) && (!one.IsTakenAfterSigning || one.Progress.Count > 0))
        {
            return new CommitmentStands();
        }

        one.Close(CommitmentState.Withdrawn, act.OccurredOn);
        Advance(line, CaseEventKind.CommitmentWithdrawn, act, reason, null, NumberOf(one), new FieldChange("CommitmentSentence", one.Sentence, null));
        return null;
    }

    private HandlingRound RoundOf(Commitment one) => rounds.Find(round => round.Number == one.Round)!; // it was taken from a round of this case

    private bool IsSent(Commitment one) => RoundOf(one).RepliedOn is not null;

    private static bool IsSigned(HandlingRound round) => round.ValidSignOff is not null || round.Letter is not null || round.RepliedOn is not null;

    private static DateOnly? LetterDay(HandlingRound round) => round.Letter?.LetterDate ?? round.RepliedOn;

    private static Refusal? WhyNotOpen(Commitment one) => one.State is CommitmentState.Open ? null : new CommitmentNotOpen(one.State);

    private Refusal? WhatTermsRefuse(CommitmentTerms terms, HandlingRound promising, Act act)
    {
        if (terms.Target is <= 0)
        {
            return new TargetNotPositive(terms.Target.Value);
        }

        var letterDay = LetterDay(promising) ?? act.OccurredOn;
        if (terms.DueOn is { } due && due < letterDay)
        {
            return new DueBeforeLetter(due, letterDay);
        }

        if (terms.Owner.AgencyId is { } agency && agency != LeadAgencyId && !coHandlers.Exists(party => party.AgencyId == agency))
        {
            return new UnknownChoice("CommitmentOwner", agency.ToString());
        }

        return AtMost("CommitmentMeasure", terms.Measure, CommitmentTerms.MaxMeasureLength)
            ?? AtMost("CommitmentUnit", terms.Unit, CommitmentTerms.MaxUnitLength)
            ?? AtMost("CommitmentNote", terms.Note, CommitmentTerms.MaxNoteLength);
    }

    private static TextTooLong? AtMost(string field, string? text, int limit) => text?.Length > limit ? new TextTooLong(field, text.Length, limit) : null;
}
