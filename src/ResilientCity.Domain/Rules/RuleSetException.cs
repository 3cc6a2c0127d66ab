namespace ResilientCity.Domain.Rules;

/// <summary>A rule set cannot be used as it is.</summary>
public sealed class RuleSetException(string code, IReadOnlyList<RuleSetProblem> problems)
    : Exception($"Rule set {code}: {string.Join("; ", problems.Select(problem => $"{problem.Fault} ({problem.Subject})"))}")
{
    public IReadOnlyList<RuleSetProblem> Problems { get; } = problems;
}
