namespace ResilientCity.Domain.Feedback;

/// <summary>A meeting of both sides (会商) after a "dissatisfied". It stays where it is; a further meeting is a further record.</summary>
public abstract class RecordedMeeting
{
    private protected RecordedMeeting()
    {
    }

    private protected RecordedMeeting(MeetingEntry entry, Act act)
    {
        DelegateSide = entry.DelegateSide;
        AgencySide = entry.AgencySide;
        Outcome = entry.Outcome;
        HeldOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedBy = act.Actor.Name;
        RecordedFrom = act.Basis?.Source;
        Document = act.Basis?.Document;
    }

    public int Id { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public string DelegateSide { get; private set; } = "";

    public string AgencySide { get; private set; } = "";

    public string Outcome { get; private set; } = "";

    public DateTime RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";

    /// <summary>Set where the agency recorded the office's meeting (代录).</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public AttachmentId? Document { get; private set; }
}

/// <summary>What is entered of a meeting.</summary>
/// <param name="DelegateSide">Who came for the delegate, at most <see cref="MaxPeopleLength"/> characters.</param>
/// <param name="AgencySide">Who came for the agency, as long at most.</param>
/// <param name="Outcome">What came of it, at most <see cref="MaxOutcomeLength"/> characters.</param>
public sealed record MeetingEntry(string DelegateSide, string AgencySide, string Outcome)
{
    public const int MaxPeopleLength = 300;
    public const int MaxOutcomeLength = 5_000;

    /// <summary>The first field that is empty or too long.</summary>
    public Refusal? WhatIsWrong() =>
        NeededText.WhatIsWrong("MeetingDelegateSide", DelegateSide, MaxPeopleLength)
        ?? NeededText.WhatIsWrong("MeetingAgencySide", AgencySide, MaxPeopleLength)
        ?? NeededText.WhatIsWrong("MeetingOutcome", Outcome, MaxOutcomeLength);
}
