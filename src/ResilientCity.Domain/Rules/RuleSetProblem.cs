namespace ResilientCity.Domain.Rules;

public enum RuleSetFault
{
    PeriodReversed,
    CodeTwice,
    LimitKindTwice,
    LawUnknown,
    CeilingMissing,

    /// <summary>The ceiling runs from another start than its limit, or in another unit, or is not longer.</summary>
    CeilingDoesNotFit,
    MonthImpossible,

    /// <summary>A reminder lies no whole number of days from its date, or further than any promise.</summary>
    DaysImpossible,
    ListEmpty,

    /// <summary>There is not exactly one counting question.</summary>
    CountingQuestionNotOne,

    /// <summary>A choice of the counting question says nothing about satisfaction.</summary>
    VerdictMissing,
    HouseMissing,

    /// <summary>A step of the ladder is further from its date than can be.</summary>
    ReminderOffsetImpossible,

    /// <summary>The steps do not rise, or two of one offset are for the same deadline.</summary>
    RemindersUnordered,

    /// <summary>A step is for a deadline that nobody at an agency owes, or for none.</summary>
    ReminderKindImpossible,

    /// <summary>A step goes to nobody.</summary>
    ReminderToNobody,

    /// <summary>The days between reminders by hand, or the number above which a summary goes out, is no number they can be.</summary>
    ReminderNumberImpossible,
    /// <summary>A deputy's longest term is no day, or more than a year.</summary>
    TermImpossible,
    TemplateBroken,
}

/// <param name="Subject">The code, list or template that the fault is in.</param>
public sealed record RuleSetProblem(RuleSetFault Fault, string Subject);
