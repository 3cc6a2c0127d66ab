namespace ResilientCity.Domain.Supervision;

/// <summary>
/// A case in the committee office's plan of key supervision (重点督办) for one year: under which leader, with what plan and planned day, and what was done.
/// Taken out of the plan it stays, with the reason.
/// </summary>
public sealed class KeySupervision
{
    private readonly List<SupervisionNote> notes = [];

    private KeySupervision()
    {
    }

    internal KeySupervision(KeySupervisionEntry entry, Act act)
    {
        Year = entry.Year;
        MarkedOn = act.OccurredOn;
        MarkedBy = act.Actor.Name;
        RecordedFrom = act.Basis?.Source;
        Document = act.Basis?.Document;
        Plan(entry);
    }

    public KeySupervisionId Id { get; private set; }

    /// <summary>The plan's calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>The leader who supervises (督办领导).</summary>
    public string Leader { get; private set; } = "";

    public string? PlanNotes { get; private set; }

    /// <summary>The day planned for it, inside <see cref="Year"/>.</summary>
    public DateOnly? PlannedOn { get; private set; }

    public DateOnly MarkedOn { get; private set; }

    public string MarkedBy { get; private set; } = "";

    /// <summary>Set where the agency recorded the office's plan (代录).</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public AttachmentId? Document { get; private set; }

    public DateOnly? UnmarkedOn { get; private set; }

    public string? UnmarkedBy { get; private set; }

    public string? UnmarkReason { get; private set; }

    /// <summary>Visits, meetings and notes, in the order in which they were entered.</summary>
    public IReadOnlyList<SupervisionNote> Notes => notes;

    public bool IsInPlan => UnmarkedOn is null;

    internal void Plan(KeySupervisionEntry entry) => (Leader, PlanNotes, PlannedOn) = (entry.Leader, entry.PlanNotes, entry.PlannedOn);

    internal void Unmark(string reason, Act act)
    {
        UnmarkedOn = act.OccurredOn;
        UnmarkedBy = act.Actor.Name;
        UnmarkReason = reason;
    }

    internal void Add(SupervisionNote note) => notes.Add(note);
}

/// <summary>What the plan says of one case.</summary>
/// <param name="Year">The plan's calendar year.</param>
/// <param name="Leader">Who supervises, at most <see cref="MaxLeaderLength"/> characters.</param>
/// <param name="PlanNotes">At most <see cref="MaxNotesLength"/> characters.</param>
/// <param name="PlannedOn">A day of that year.</param>
public sealed record KeySupervisionEntry(int Year, string Leader, string? PlanNotes, DateOnly? PlannedOn)
{
    public const int MaxLeaderLength = 100;
    public const int MaxNotesLength = 2_000;
}
