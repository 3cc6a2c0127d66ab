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
        if (letter.Mark is { NeedsCommitment: true } mark && !letter.Sentences.Any(Plan().IsMatch))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label.Zh));
        }
    }

    [GeneratedRegex("将|拟|计划|规划|方案|列入|纳入|下一步|承诺|逐步|分批|分步|分年度|安排|打算")]
    private static partial Regex Plan();
}
