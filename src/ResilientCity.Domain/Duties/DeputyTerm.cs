namespace ResilientCity.Domain.Duties;

/// <summary>
/// A stated period in which a person of the same agency may sign in the head's stead (代签). The head names him here, or his written authorisation
/// is recorded with its document. It ends by itself, or early; what was signed under it stays.
/// </summary>
public sealed class DeputyTerm
{
    public const int MaxReasonLength = 500;

    private DeputyTerm()
    {
    }

    private DeputyTerm(DeputyEntry entry, Act act)
    {
        AgencyId = entry.AgencyId;
        (HeadId, HeadName) = (entry.HeadId, entry.HeadName);
        (DeputyId, DeputyName) = (entry.DeputyId, entry.DeputyName);
        (From, Until) = (entry.From, entry.Until);
        Reason = entry.Reason;
        EnteredBy = act.Actor.Name;
        EnteredAt = act.RecordedAt;
        RecordedFrom = act.Basis?.Source;
        Authority = act.Basis?.Reference;
        BasisNote = act.Basis?.Note;
        Document = act.Basis?.Document;
    }

    public DeputyTermId Id { get; private set; }

    public AgencyId AgencyId { get; private set; }

    public AccountId HeadId { get; private set; }

    public string HeadName { get; private set; } = "";

    public AccountId DeputyId { get; private set; }

    public string DeputyName { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day, as it was named.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Why, or for what; null where nothing was said.</summary>
    public string? Reason { get; private set; }

    /// <summary>Where the written authorisation comes from; null where the head named the deputy here.</summary>
    public RecordSource? RecordedFrom { get; private set; }

    /// <summary>Number of the written authorisation.</summary>
    public string? Authority { get; private set; }

    /// <summary>What was noted of the written authorisation.</summary>
    public string? BasisNote { get; private set; }

    public AttachmentId? Document { get; private set; }

    public string EnteredBy { get; private set; } = "";

    public DateTime EnteredAt { get; private set; }

    /// <summary>The day from which it holds no more; null while it was not ended early.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The last day on which it holds; before <see cref="From"/> where it was ended before it began.</summary>
    public DateOnly LastDay => EndedOn is { } ended && ended <= Until ? ended.AddDays(-1) : Until;

    public DeputyPower Power => new(Id, AgencyId, HeadId, HeadName, DeputyName, From, LastDay, Authority);

    /// <summary>Names a deputy.</summary>
    /// <param name="entry">Who for whom, from when to when.</param>
    /// <param name="longestDays">The longest term that the rules allow, in days; null where they say nothing.</param>
    /// <param name="others">The head's terms so far.</param>
    /// <param name="act">Who enters it; with a basis where it is not the head himself.</param>
    public static Outcome<DeputyTerm> Name(DeputyEntry entry, int? longestDays, IEnumerable<DeputyTerm> others, Act act)
    {
        if ((WhatIsWrong(entry, longestDays, act) ?? Overlap(entry, others)) is { } refusal)
        {
            return refusal;
        }

        return new DeputyTerm(entry, act);
    }

    /// <summary>Ends it early: from this day on nothing can be signed under it.</summary>
    public Refusal? End(string? reason, Act act)
    {
        if (reason?.Length > MaxReasonLength)
        {
            return new Cases.TextTooLong("Reason", reason.Length, MaxReasonLength);
        }

        if (EndedOn is not null || Until < act.Today)
        {
            return new TermEnded(LastDay);
        }

        EndedOn = act.Today;
        EndedBy = act.Actor.Name;
        EndReason = reason;
        return null;
    }

    private static Refusal? WhatIsWrong(DeputyEntry entry, int? longestDays, Act act)
    {
        var days = entry.Until.DayNumber - entry.From.DayNumber + 1;
        return entry switch
        {
            _ when entry.DeputyId == entry.HeadId => new DeputyIsHead(entry.HeadName),
            _ when days < 1 => new TermReversed(entry.From, entry.Until),
            _ when entry.Until < act.Today => new TermOver(entry.Until),
            _ when days > longestDays => new TermTooLong(days, longestDays.Value),
            { Reason.Length: > MaxReasonLength } => new Cases.TextTooLong("Reason", entry.Reason.Length, MaxReasonLength),
            _ when act.Actor.AccountId == entry.HeadId && act.Basis is null =>
                entry.From < act.Today ? new Cases.DateTooEarly(entry.From, act.Today) : null, // nobody authorises backwards
            _ => WhatBasisLacks(act.Basis),
        };
    }

    private static Refusal? WhatBasisLacks(RecordingBasis? basis)
    {
        if (basis?.Document is null)
        {
            return new AuthorisationMissing();
        }

        if (basis.Reference?.Length > RecordingBasis.MaxReferenceLength)
        {
            return new Cases.TextTooLong("BasisReference", basis.Reference.Length, RecordingBasis.MaxReferenceLength);
        }

        return basis.Note?.Length > RecordingBasis.MaxNoteLength ? new Cases.TextTooLong("BasisNote", basis.Note.Length, RecordingBasis.MaxNoteLength) : null;
    }

    private static TermOverlaps? Overlap(DeputyEntry entry, IEnumerable<DeputyTerm> others) =>
        others.FirstOrDefault(one => one.HeadId == entry.HeadId && one.From <= one.LastDay && one.From <= entry.Until && entry.From <= one.LastDay) is { } other
            ? new TermOverlaps(other.DeputyName, other.From, other.LastDay)
            : null;
}

/// <summary>Who is to sign in whose stead, from the first day to the last.</summary>
public sealed record DeputyEntry(
    AgencyId AgencyId,
    AccountId HeadId,
    string HeadName,
    AccountId DeputyId,
    string DeputyName,
    DateOnly From,
    DateOnly Until,
    string? Reason);
