using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>One step to send.</summary>
internal sealed record DueReminder(ChasedDeadline Deadline, DateOnly DueOn, int Offset, IReadOnlyList<int> Skipped, IReadOnlyList<ChosenReceiver> Receivers);

/// <summary>Plans a page of deadlines: what is due today and to whom.</summary>
internal sealed class ChaseBatch(ReminderPlanner planner)
{
    /// <summary>A date that could not be counted for want of a calendar was met.</summary>
    public bool IsUncertain { get; private set; }

    public IReadOnlyList<DueReminder> Plan(ChasedPage page, ReminderPeople people, DateOnly today)
    {
        var due = new List<DueReminder>();
        foreach (var deadline in page.Deadlines)
        {
            var plan = planner.Plan(deadline.Kind, deadline.DueOn, today, page.DoneFor(deadline));
            IsUncertain |= plan.IsUncertain;
            if (plan.Step is { } step && deadline.DueOn is { } on)
            {
                var receivers = people.Choose(deadline, step.To);
                if (receivers.Count > 0 || !page.Sent[deadline.Key].Any(one => one.Offset == step.Offset))
                {
                    due.Add(new DueReminder(deadline, on, step.Offset, plan.Skipped, receivers));
                }
            }
        }

        return due;
    }

    public static ChaseBatch Of(ReadScope scope, ReminderLadder ladder) => new(new ReminderPlanner(ladder, scope.Rules.Calendar));

    /// <summary>The ladder of this day: chasing follows the rules of the day on which it is done.</summary>
    public static ReminderLadder? LadderOf(ReadScope scope) => scope.Rules.On(scope.Today).Reminders;
}
