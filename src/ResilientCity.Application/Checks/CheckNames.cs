using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>The findings that the history kept, in words: the reason of that day, or of an older record the check's name.</summary>
public static class CheckNames
{
    /// <param name="kept">As the history has it.</param>
    public static IReadOnlyList<RuleLabel> Of(string kept) =>
        [.. ReviewFindings.Read(kept).Select(finding => finding.Name is null ? LetterChecks.NameOf(finding.Code) ?? finding.Reason : finding.Reason)];
}
