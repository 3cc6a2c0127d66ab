namespace ResilientCity.Application.Checks.Facts;

/// <summary>A reply that is not to be published says why.</summary>
internal sealed class PublicityReason() : LetterCheck(
    "publicity.reason",
    CheckSeverity.Must,
    new("不公开的理由", "Reason for not publishing"),
    new("选了“{choice}”，没有写理由。", "“{choice}” was chosen without a reason."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Publicity is { NeedsReason: true } choice && string.IsNullOrWhiteSpace(letter.Facts.PublicityReason))
        {
            yield return At(CheckedPart.Publicity, ("choice", choice.Label));
        }
    }
}
