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
    ListEmpty,

    /// <summary>There is not exactly one counting question.</summary>
    CountingQuestionNotOne,

    /// <summary>A choice of the counting question says nothing about satisfaction.</summary>
    VerdictMissing,
    HouseMissing,

    /// <summary>A deputy's longest term is no day, or more than a year.</summary>
    TermImpossible,
    TemplateBroken,
}

/// <param name="Subject">The code, list or template that the fault is in.</param>
public sealed record RuleSetProblem(RuleSetFault Fault, string Subject);
