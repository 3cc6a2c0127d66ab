using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Deadlines;

/// <summary>An open date as a list shows it, counted from today.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Which date it is: the legal one, the notice's, the agency's own …; null where the case does not say.</param>
/// <param name="WorkingDaysLeft">Null once it has passed, or where a year's calendar is missing.</param>
/// <param name="DaysOverdue">Calendar days since; 0 while it has not passed.</param>
/// <param name="IsDueSoon">Whether few working days are left.</param>
public sealed record DueDate(DateOnly On, DeadlineKind? Kind, int? WorkingDaysLeft, int DaysOverdue, bool IsDueSoon)
{
    internal static DueDate Of(DateOnly on, DeadlineKind? kind, DateOnly today, RuleBook rules)
    {
        var deadline = new Deadline { Kind = kind ?? DeadlineKind.Reply, StartEvent = StartEvent.SetByNotice, StartDate = on, DueOn = on };
        return new DueDate(
            on,
            kind,
            deadline.IsOverdue(today) ? null : deadline.WorkingDaysLeft(today, rules.Calendar),
            DueDays.DaysOverdue(on, today),
            rules.IsDueSoon(on, today));
    }
}
