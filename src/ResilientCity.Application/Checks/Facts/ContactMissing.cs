using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Facts;

/// <summary>The delegate finds whom to ask, by what number, at what postcode.</summary>
internal sealed class ContactMissing() : LetterCheck(
    "contact.missing",
    CheckSeverity.Should,
    new("联系方式", "Contact"),
    new("没有写联系人。", "The contact person is missing."))
{
    private static readonly RuleLabel Phone = new("没有写联系电话。", "The contact's phone number is missing.");
    private static readonly RuleLabel Postcode = new("没有写邮政编码。", "The postcode is missing.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Document.ContactPerson))
        {
            yield return At(CheckedPart.ContactPerson);
        }

        if (string.IsNullOrWhiteSpace(letter.Document.ContactPhone))
        {
            yield return At(CheckedPart.ContactPhone) with { Reason = Phone };
        }

        if (string.IsNullOrWhiteSpace(letter.Document.Postcode))
        {
            yield return At(CheckedPart.Postcode) with { Reason = Postcode };
        }
    }
}
