using ResilientCity.Domain.Rules;

namespace ResilientCity.Domain.Cases;

/// <summary>What the checks found in the draft that is submitted, and why it is submitted all the same.</summary>
/// <param name="InTheWay">What stands in the way of submission.</param>
/// <param name="LeftOpen">What may be left as it is with a reason.</param>
/// <param name="Reason">Why it is left; stays on record.</param>
public sealed record SubmissionReview(IReadOnlyList<ReviewFinding> InTheWay, IReadOnlyList<ReviewFinding> LeftOpen, string? Reason)
{
    public static SubmissionReview Clean { get; } = new([], [], null);
}

/// <param name="Code">The check's own.</param>
/// <param name="Reason">In words.</param>
public sealed record ReviewFinding(string Code, RuleLabel Reason);

/// <summary>The draft has faults with which no letter goes out.</summary>
public sealed record LetterHasFaults(IReadOnlyList<RuleLabel> Findings) : Refusal;

/// <summary>What the checks found may be left as it is, but not without a reason.</summary>
public sealed record FindingsNeedReason(IReadOnlyList<RuleLabel> Findings) : Refusal;
