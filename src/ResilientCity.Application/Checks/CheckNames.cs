using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>The names of checks, for those who show what was kept of their findings: codes.</summary>
public static class CheckNames
{
    /// <param name="codes">As the history has them, separated by 、.</param>
    public static IReadOnlyList<RuleLabel> Of(string codes) =>
        [.. codes.Split(SubmissionFindings.Separator).Select(code => LetterChecks.NameOf(code) ?? new RuleLabel(code, code))];
}
