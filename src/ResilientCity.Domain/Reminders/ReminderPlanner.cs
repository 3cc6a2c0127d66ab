using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Reminders;

/// <summary>What is due for one deadline on one day.</summary>
/// <param name="Step">The step to send; null for none.</param>
/// <param name="Skipped">Offsets of the lower steps that were never sent and are passed over: after an outage only the highest goes out.</param>
/// <param name="IsUncertain">A year that is not loaded stands between: what cannot be counted is not sent.</param>
public sealed record ReminderPlan(ReminderStep? Step, IReadOnlyList<int> Skipped, bool IsUncertain)
{
    public static ReminderPlan None { get; } = new(null, [], false);
}

/// <summary>
/// Plans the reminders of open deadlines. It asks only what is due by now and what was done before, so that the same day planned
/// again, or a day planned late, gives what is still missing and nothing twice.
/// </summary>
public sealed class ReminderPlanner(ReminderLadder ladder, WorkingCalendar calendar)
{
    private readonly Dictionary<(DateOnly DueOn, int Offset), DateOnly?> days = [];

    /// <param name="kind">What is owed.</param>
    /// <param name="dueOn">Null where the date is not known: nothing is sent for it.</param>
    /// <param name="today">The day that is planned.</param>
    /// <param name="done">Offsets of the steps that were sent or passed over for this very date; a date that moved begins anew.</param>
    public ReminderPlan Plan(DeadlineKind kind, DateOnly? dueOn, DateOnly today, IReadOnlyCollection<int> done)
    {
        var steps = ladder.For(kind).ToList();
        if (steps.Count == 0)
        {
            return ReminderPlan.None;
        }

        if (dueOn is not { } due)
        {
            return new ReminderPlan(null, [], IsUncertain: true);
        }

        var isUncertain = false;
        var reached = new List<ReminderStep>();
        foreach (var step in steps)
        {
            var day = DayOf(due, step.Offset);
            isUncertain |= day is null;
            if (day <= today)
            {
                reached.Add(step);
            }
        }

        return reached is not [.., var highest] || done.Any(offset => offset >= highest.Offset)
            ? new ReminderPlan(null, [], isUncertain)
            : new ReminderPlan(highest, [.. reached.Select(step => step.Offset).Where(offset => offset < highest.Offset && !done.Contains(offset))], isUncertain);
    }

    private DateOnly? DayOf(DateOnly due, int offset)
    {
        if (!days.TryGetValue((due, offset), out var day))
        {
            days[(due, offset)] = day = ReminderStep.DayOf(due, offset, calendar);
        }

        return day;
    }
}
