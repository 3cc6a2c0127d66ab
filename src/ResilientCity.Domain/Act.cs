namespace ResilientCity.Domain;

/// <summary>Where a fact recorded on another's behalf comes from.</summary>
public enum RecordSource
{
    Paper,
    Platform,
    OfficeSystem,
    Message,
    Telephone,
}

/// <summary>
/// The basis of a record made on another's behalf (代录): from which source, under which number, with which document. It
/// stays with the fact for ever, so that the record never passes as the other's own act.
/// </summary>
public sealed record RecordingBasis(RecordSource Source, string? Reference, AttachmentId? Document, string? Note)
{
    public const int MaxReferenceLength = 100;
    public const int MaxNoteLength = 500;
}

/// <summary>
/// One act: who, on which day it happened, and when it was entered. Limits use <see cref="OccurredOn"/>; a late entry (补录) is one
/// whose day is before the day of entry.
/// </summary>
/// <param name="Actor">Who enters it.</param>
/// <param name="OccurredOn">The day it happened, in the jurisdiction's time zone.</param>
/// <param name="RecordedAt">The instant it was entered, UTC.</param>
/// <param name="Today">The day of entry in the jurisdiction's time zone.</param>
/// <param name="Basis">Required where the process says that the actor records for another.</param>
public sealed record Act(Actor Actor, DateOnly OccurredOn, DateTime RecordedAt, DateOnly Today, RecordingBasis? Basis = null)
{
    public bool IsLateEntry => OccurredOn < Today;
}
