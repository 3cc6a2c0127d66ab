using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Reminders;

/// <summary>How open deadlines are chased: data of the rule set. The rule set of the day on which the reminders go out is asked.</summary>
public sealed record ReminderLadder
{
    /// <summary>What an agency owes; other dates are a right, a ceiling, or owed by a delegate.</summary>
    public static IReadOnlySet<DeadlineKind> Chaseable { get; } = new HashSet<DeadlineKind>
    {
        DeadlineKind.FirstContact,
        DeadlineKind.CoHandlingOpinion,
        DeadlineKind.OpinionRedo,
        DeadlineKind.Reply,
        DeadlineKind.Rehandling,
        DeadlineKind.NoticeDate,
        DeadlineKind.InnerDate,
        DeadlineKind.Publication,
        DeadlineKind.Commitment,
        DeadlineKind.CommitmentReport,
    };

    /// <summary>From the earliest to the latest.</summary>
    public required IReadOnlyList<ReminderStep> Steps { get; init; }

    /// <summary>By hand one agency is reminded of one case at most once in this many working days.</summary>
    public required int ByHandEveryWorkingDays { get; init; }

    /// <summary>Whoever would get more reminders than this on one day gets them as one summary.</summary>
    public required int SummaryOver { get; init; }

    /// <summary>How many working days before a date the first step is; zero when none is before.</summary>
    public int FirstBefore => Math.Max(0, Steps.Count == 0 ? 0 : -Steps.Min(step => step.Offset));

    public IEnumerable<ReminderStep> For(DeadlineKind kind) => Steps.Where(step => step.Kinds.Contains(kind));
}
