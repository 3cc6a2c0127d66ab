namespace ResilientCity.Application.Checks.Marks;

/// <summary>What a reply promises stands in the ledger, with a time limit, and in these words (CQ art. 22, 24).</summary>
internal sealed class CommitmentListed() : LetterCheck(
    "mark.ledger",
    CheckSeverity.Should,
    new("承诺事项没有进台账", "Promises not in the ledger"),
    new("标为“{mark} {label}”，台账里还没有一条有时限、并与正文对得上的承诺事项。", "A reply marked “{mark} {label}” needs a promise in the ledger that has a time limit and stands in the text; there is none."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter is { Mark: { NeedsCommitment: true } mark, Commitments: { } listed } && !listed.Any(one => one.IsDated && one.Stands))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label));
        }
    }
}
