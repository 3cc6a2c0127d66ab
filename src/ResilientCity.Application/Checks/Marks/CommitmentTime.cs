namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply that promises gives the time by which (CQ art. 22).</summary>
internal sealed class CommitmentTime() : LetterCheck(
    "mark.time-limit",
    CheckSeverity.Should,
    new("没有完成时限", "No time limit"),
    new("标为“{mark} {label}”，正文没有写明完成时限。", "A reply marked “{mark} {label}” gives a time limit; this one gives none."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsCommitment: true } mark && !Statement.In(letter).Any(statement => TimeLimit.IsIn(statement, letter.Day)))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label));
        }
    }
}
