using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// A deadline of a round as last computed from the case's facts, with the day on which it was met. Overdue is asked of it,
/// never stored.
/// </summary>
public sealed class RoundDeadline
{
    private RoundDeadline()
    {
    }

    internal RoundDeadline(Deadline deadline, AgencyId? agencyId, DateOnly? metOn)
    {
        Kind = deadline.Kind;
        DueOn = deadline.DueOn;
        Deadline = deadline;
        AgencyId = agencyId;
        MetOn = metOn;
    }

    public int Id { get; private set; }

    public DeadlineKind Kind { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>The whole deadline with its explanation.</summary>
    public Deadline Deadline { get; private set; } = null!; // set by the constructor, or loaded

    /// <summary>The co-handling agency whose opinion it limits.</summary>
    public AgencyId? AgencyId { get; private set; }

    public DateOnly? MetOn { get; private set; }

    public bool IsOpen => MetOn is null;

    internal bool IsSameAs(RoundDeadline other) => Kind == other.Kind && AgencyId == other.AgencyId;

    /// <summary>A date that is closed stays as it was counted, whatever rules and calendars came since.</summary>
    internal void TakeOver(RoundDeadline computed)
    {
        if (MetOn is not null && MetOn == computed.MetOn && Deadline.StartDate == computed.Deadline.StartDate)
        {
            return;
        }

        DueOn = computed.DueOn;
        Deadline = computed.Deadline;
        MetOn = computed.MetOn;
    }

    public bool IsOverdue(DateOnly today) => DueDays.IsOverdue(DueOn, MetOn ?? today);
}
