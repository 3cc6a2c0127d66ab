using ResilientCity.Domain.Replies;

namespace ResilientCity.Domain.Commitments;

/// <summary>
/// A promise of a reply (承诺事项): the letter's own sentence, who keeps it, how much, by when, and what became of it (CQ art. 22, 24). It is tied to the letter by
/// its words: where they stand in the text of its round the tie holds, otherwise it is lost until it is tied again.
/// </summary>
public sealed class Commitment
{
    public const int MaxSentenceLength = 1_000;
    public const int MaxInCase = 60;

    private readonly List<CommitmentProgress> progress = [];

    private Commitment()
    {
    }

    internal Commitment(int number, int round, string sentence, CommitmentPlace place, CommitmentTerms terms, bool isAfterSigning, Act act)
    {
        Number = number;
        Round = round;
        IsTakenAfterSigning = isAfterSigning;
        TakenAt = act.RecordedAt;
        TakenBy = act.Actor.Name;
        FirstDueOn = terms.DueOn;
        Tie(sentence, place);
        Set(terms);
    }

    public CommitmentId Id { get; private set; }

    /// <summary>In its case, from 1, in the order in which they were taken; never given again.</summary>
    public int Number { get; private set; }

    /// <summary>The handling whose letter promises it.</summary>
    public int Round { get; private set; }

    /// <summary>Word for word as the letter has it.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The numbered part in which it stood when it was tied, from 1.</summary>
    public int Section { get; private set; }

    /// <summary>The paragraph of that part, from 0.</summary>
    public int Paragraph { get; private set; }

    public DivisionId? OwnerDivisionId { get; private set; }

    public AccountId? OwnerOfficerId { get; private set; }

    /// <summary>Set where a co-handling agency keeps it.</summary>
    public AgencyId? OwnerAgencyId { get; private set; }

    public string? Measure { get; private set; }

    public decimal? Target { get; private set; }

    public string? Unit { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>The date that was promised first; a later one never hides it.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    public string? Note { get; private set; }

    public CommitmentState State { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The figure last reported.</summary>
    public decimal? Reached { get; private set; }

    /// <summary>The last day of which something was reported.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>Read off a letter that was signed without it.</summary>
    public bool IsTakenAfterSigning { get; private set; }

    public DateTime TakenAt { get; private set; }

    public string TakenBy { get; private set; } = "";

    public IReadOnlyList<CommitmentProgress> Progress => [.. progress.OrderBy(one => one.ReachedOn).ThenBy(one => one.RecordedAt).ThenBy(one => one.Id)];

    public CommitmentTerms ToTerms() => new()
    {
        Owner = new CommitmentOwner(OwnerDivisionId, OwnerOfficerId, OwnerAgencyId),
        Measure = Measure,
        Target = Target,
        Unit = Unit,
        DueOn = DueOn,
        Note = Note,
    };

    /// <summary>Whether its day has passed while it is open: the day itself is still in time.</summary>
    public bool IsOverdueOn(DateOnly today) => State is CommitmentState.Open && DueOn < today;

    public CommitmentPlace? PlaceIn(ReplyDraft draft) => CommitmentPlace.Find(draft, Sentence, Section);

    internal bool HasEvidence => progress.Exists(one => one.Evidence.Count > 0);

    internal void Tie(string sentence, CommitmentPlace place) => (Sentence, Section, Paragraph) = (sentence, place.Section, place.Paragraph);

    internal void Set(CommitmentTerms terms)
    {
        (OwnerDivisionId, OwnerOfficerId, OwnerAgencyId) = (terms.Owner.DivisionId, terms.Owner.OfficerId, terms.Owner.AgencyId);
        (Measure, Target, Unit, DueOn, Note) = (terms.Measure, terms.Target, terms.Unit, terms.DueOn, terms.Note);
        FirstDueOn ??= terms.DueOn;
    }

    internal void Report(CommitmentProgress report)
    {
        progress.Add(report);
        var latest = Progress[^1];
        ReportedOn = latest.ReachedOn;
        Reached = Progress.LastOrDefault(one => one.Figure is not null)?.Figure;
    }

    internal void Close(CommitmentState state, DateOnly day) => (State, ClosedOn) = (state, day);

    internal void Reopen() => (State, ClosedOn) = (CommitmentState.Open, null);
}
