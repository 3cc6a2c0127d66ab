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

/// <summary>One finding as it was when the letter was submitted: checks change, the record does not.</summary>
/// <param name="Code">The check's own.</param>
/// <param name="Reason">In words, its data filled in.</param>
public sealed record ReviewFinding(string Code, RuleLabel Reason)
{
    /// <summary>What was checked, in a few words; absent in records of before it was kept.</summary>
    public RuleLabel? Name { get; init; }

    public ReviewPlace? Place { get; init; }
}

/// <param name="Part">The name of the letter's part.</param>
/// <param name="Section">From 1.</param>
/// <param name="Paragraph">From 0.</param>
public sealed record ReviewPlace(string Part, int? Section, int? Paragraph);

/// <summary>The draft has faults with which no letter goes out.</summary>
public sealed record LetterHasFaults(IReadOnlyList<RuleLabel> Findings) : Refusal;

/// <summary>What the checks found may be left as it is, but not without a reason.</summary>
public sealed record FindingsNeedReason(IReadOnlyList<RuleLabel> Findings) : Refusal;
