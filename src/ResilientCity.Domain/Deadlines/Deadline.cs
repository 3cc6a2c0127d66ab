namespace ResilientCity.Domain.Deadlines;

/// <summary>
/// A date by which something has to be done, with all that says why: rule, start, length, calendar and explanation.
/// Overdue and due soon are asked of it, never kept. It has a <see cref="DueOn"/> or a <see cref="MissingYear"/>.
/// </summary>
public sealed record Deadline
{
    public required DeadlineKind Kind { get; init; }

    /// <summary>Null when no rule but a person set the date.</summary>
    public string? RuleCode { get; init; }

    public LegalCitation? Source { get; init; }

    public required StartEvent StartEvent { get; init; }

    /// <summary>Day zero; for a date that was set, the day it was set.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>Null when the date was set, not counted.</summary>
    public TimeLimit? Limit { get; init; }

    public string? CalendarVersion { get; init; }

    /// <summary>The last day in time; null when it needs a year that is not loaded.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The year whose calendar is missing, when the date is unknown for that reason.</summary>
    public int? MissingYear { get; init; }

    public DeadlineExplanation Explanation { get; init; } = DeadlineExplanation.Empty;

    /// <summary>Set where more time was given; <see cref="DueOn"/> is then the extended date, and the explanation that of the original one.</summary>
    public DeadlineExtension? Extension { get; init; }

    public bool IsLegal => RuleCode is not null;

    /// <summary>A date somebody set: the notice, the agency, or a promise in the letter. It does not move off a day off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the day it was set.</exception>
    public static Deadline Set(DeadlineKind kind, StartEvent setBy, DateOnly setOn, DateOnly dueOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueOn, setOn);
        return new Deadline { Kind = kind, StartEvent = setBy, StartDate = setOn, DueOn = dueOn };
    }

    /// <summary>The same deadline with more time. A date that is no later than the one counted changes nothing: an extension never shortens.</summary>
    public Deadline ExtendedTo(DateOnly until, DateOnly since) => until <= DueOn
        ? this
        : this with { DueOn = until, MissingYear = null, Extension = new DeadlineExtension(DueOn, MissingYear, until, since) };

    /// <summary>The same start counted by another rule or calendar, with its extension; a date that a person set stays. Null where the limit is no more.</summary>
    public Deadline? CountedAgain(LimitRule? rule, WorkingCalendar calendar)
    {
        if (!IsLegal)
        {
            return this;
        }

        var counted = rule is null ? null : DeadlineCalculator.Calculate(rule, StartDate, calendar);
        return Extension is { } extension ? counted?.ExtendedTo(extension.Until, extension.Since) : counted;
    }

    /// <summary>The deadline that drives the work: the earliest known one, the legal one first among equals; null when none is known.</summary>
    public static Deadline? Driving(IEnumerable<Deadline> deadlines) =>
        deadlines.Where(deadline => deadline.DueOn is not null)
            .OrderBy(deadline => deadline.DueOn)
            .ThenByDescending(deadline => deadline.IsLegal)
            .FirstOrDefault();

    /// <summary>Overdue begins the day after the due date.</summary>
    public bool IsOverdue(DateOnly today) => DueDays.IsOverdue(DueOn, today);

    /// <summary>Not overdue, and at most <paramref name="workingDays"/> working days are left, today not counted.</summary>
    public bool IsDueSoon(DateOnly today, WorkingCalendar calendar, int workingDays) =>
        DueDays.IsDueSoon(DueOn, today, calendar.DueSoonUntil(today, workingDays));

    /// <summary>
    /// Working days after today up to the due date: 0 on the day itself (or when only days off are left), negative when overdue,
    /// -1 from the first day on even if that is a day off. Null when the date, or a year between, is not known.
    /// </summary>
    public int? WorkingDaysLeft(DateOnly today, WorkingCalendar calendar)
    {
        if (DueOn is not { } due || !CoversBetween(today, due, calendar))
        {
            return null;
        }

        return due >= today
            ? calendar.CountWorkingDays(today, due)
            : -Math.Max(1, calendar.CountWorkingDays(due, today));
    }

    private static bool CoversBetween(DateOnly one, DateOnly other, WorkingCalendar calendar)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        return first == last || calendar.CoveredUntil(first.AddDays(1)) >= last;
    }
}
