namespace ResilientCity.Application.Checks.Form;

/// <summary>Who the closing says signed is the one whose step the chain ends with (CQ art. 23). A letter that is numbered was signed by the head of its day.</summary>
internal sealed class SignatoryIsHead() : LetterCheck(
    "signatory.head",
    CheckSeverity.Should,
    new("审签人与审签流程", "Signatory and chain"),
    new("答复函写的审签人是{signatory}，审签流程最后一步是{head}。", "The letter names “{signatory}” as the one who signs; the chain of sign-off ends with “{head}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter is { Document.DocumentNumber: null, Head: { Length: > 0 } head, Facts.Signatory: { Length: > 0 } signatory } && !signatory.Contains(head, StringComparison.Ordinal))
        {
            yield return At(CheckedPart.Signatory, ("signatory", signatory), ("head", head));
        }
    }
}
