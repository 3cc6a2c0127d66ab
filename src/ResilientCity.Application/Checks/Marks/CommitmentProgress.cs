using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply that promises says how far the matter is (CQ art. 22).</summary>
internal sealed partial class CommitmentProgress() : LetterCheck(
    "mark.progress",
    CheckSeverity.Should,
    new("没有工作进展", "No progress"),
    new("标为“{mark} {label}”，正文没有写目前的进展。", "A reply marked “{mark} {label}” says how far the matter is; this one does not."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsCommitment: true } mark && !Statement.In(letter).Any(IsProgress))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label));
        }
    }

    private static bool IsProgress(Statement statement) =>
        Tense.Clauses(statement.Text).Any(clause => Tense.IsPast(clause) || Now().IsMatch(clause)) || statement.Reports.Any(clause => Done().IsMatch(clause) || Tense.Counts(clause));

    [GeneratedRegex("目前|现有|现已|正在|正(?=[按组推编研开对会与抓加结在处])|进展|在建|开工")]
    private static partial Regex Now();

    [GeneratedRegex("完成|建成|启动|印发|出台|试点|开展|组织|会同|建立|制定|投入|新增")]
    private static partial Regex Done();
}
