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
    TemplateBroken,
}

/// <param name="Subject">The code, list or template that the fault is in.</param>
public sealed record RuleSetProblem(RuleSetFault Fault, string Subject);
