using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply that promises says what is planned (CQ art. 22).</summary>
internal sealed partial class CommitmentPlan() : LetterCheck(
    "mark.plan",
    CheckSeverity.Should,
    new("没有工作计划", "No plan"),
    new("标为“{mark} {label}”，正文没有写下一步的计划。", "A reply marked “{mark} {label}” says what is planned; this one does not."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsCommitment: true } mark && !Statement.In(letter).Any(statement => statement.Promises.Any() || Listed().IsMatch(statement.Text)))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label));
        }
    }

    /// <summary>已列入2026年计划 is a plan, though the listing is past.</summary>
    [GeneratedRegex("(?:列入|纳入|列为).{0,24}(?:计划|规划|安排|项目库|任务|议程|清单|内容)")]
    private static partial Regex Listed();
}
