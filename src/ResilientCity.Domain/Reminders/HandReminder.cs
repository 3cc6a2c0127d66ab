using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Reminders;

/// <summary>A reminder that somebody sent by hand (催办) to one agency in one round. Counted, and never removed.</summary>
public sealed class HandReminder
{
    public const int MaxNoteLength = 500;

    private HandReminder()
    {
    }

    internal HandReminder(AgencyId agencyId, string? note, CaseCapacity sender, Act act)
    {
        AgencyId = agencyId;
        Note = note;
        Sender = sender;
        SentOn = act.OccurredOn;
        SentBy = act.Actor.Name;
        RecordedFrom = act.Basis?.Source;
    }

    public int Id { get; private set; }

    /// <summary>The agency that was reminded.</summary>
    public AgencyId AgencyId { get; private set; }

    public DateOnly SentOn { get; private set; }

    /// <summary>Who sent it, or who recorded it for the office.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>As what it was sent: the office, or the lead agency's liaison.</summary>
    public CaseCapacity Sender { get; private set; }

    /// <summary>Set where the office's reminder came on paper or otherwise and was recorded by the agency.</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public string? Note { get; private set; }
}
