namespace ResilientCity.Domain.Supervision;

/// <summary>One thing done in a key supervision: a visit, a meeting, a call, or a note of how it stands.</summary>
public sealed class SupervisionNote
{
    private SupervisionNote()
    {
    }

    internal SupervisionNote(SupervisionNoteEntry entry, Act act)
    {
        FormCode = entry.FormCode;
        Participants = entry.Participants;
        Text = entry.Text;
        OccurredOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedBy = act.Actor.Name;
        RecordedFrom = act.Basis?.Source;
    }

    public int Id { get; private set; }

    /// <summary>Visit, meeting, survey, telephone, other: a code of the rule set's forms of consultation.</summary>
    public string FormCode { get; private set; } = "";

    public string? Participants { get; private set; }

    public string Text { get; private set; } = "";

    public DateOnly OccurredOn { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";

    /// <summary>Set where the agency recorded the office's act (代录).</summary>
    public RecordSource? RecordedFrom { get; private set; }
}

/// <summary>What is entered of it.</summary>
/// <param name="FormCode">A code of the rule set.</param>
/// <param name="Participants">At most <see cref="MaxPeopleLength"/> characters.</param>
/// <param name="Text">What was seen, said and asked for; at most <see cref="MaxTextLength"/> characters.</param>
public sealed record SupervisionNoteEntry(string FormCode, string? Participants, string Text)
{
    public const int MaxPeopleLength = 300;
    public const int MaxTextLength = 5_000;
}
