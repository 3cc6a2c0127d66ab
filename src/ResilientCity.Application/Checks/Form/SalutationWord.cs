namespace ResilientCity.Application.Checks.Form;

/// <summary>Delegates of the congress are 代表, those of the other house 委员.</summary>
internal sealed class SalutationWord() : LetterCheck(
    "salutation.word",
    CheckSeverity.Must,
    new("称呼用词", "Form of address"),
    new("这是{matter}，称呼应为“{member}”。", "The addressee of a “{matter}” is called “{member}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var salutation = letter.Document.Salutation ?? "";
        var others = letter.Phrases.Houses.Where(house => house.Kind != letter.Kind).Select(house => house.Member);
        if (!salutation.Contains(letter.House.Member, StringComparison.Ordinal) && others.Any(other => salutation.Contains(other, StringComparison.Ordinal)))
        {
            yield return At(CheckedPart.Salutation, ("matter", letter.House.Matter), ("member", letter.House.Member));
        }
    }
}
