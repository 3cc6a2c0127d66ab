namespace ResilientCity.Domain.Feedback;

/// <summary>The meeting that follows a second "dissatisfied" with a reply, recorded by the committee office.</summary>
public sealed class DissatisfactionMeeting : RecordedMeeting
{
    private DissatisfactionMeeting()
    {
    }

    internal DissatisfactionMeeting(MeetingEntry entry, Act act)
        : base(entry, act)
    {
    }
}
