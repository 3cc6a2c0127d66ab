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
        if (letter.Mark is { NeedsCommitment: true } mark && !letter.Sentences.Any(Progress().IsMatch))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label.Zh));
        }
    }

    [GeneratedRegex("已|目前|现有|现状|其中|正在|正(?=[按组推编研开对会与])|启动|开展了|印发|试点|进展|截至|今年以来|去年")]
    private static partial Regex Progress();
}
