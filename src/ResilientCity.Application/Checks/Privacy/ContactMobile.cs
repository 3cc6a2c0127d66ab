namespace ResilientCity.Application.Checks.Privacy;

/// <summary>A mobile number as the contact's phone: right for the delegate, not for the public.</summary>
internal sealed class ContactMobile() : PrivateDataCheck(
    "private.contact-mobile",
    CheckSeverity.Look,
    new("联系电话是手机", "Contact by mobile"),
    new("联系电话是手机号码（{hidden}），宜用办公电话。", "The contact's phone is a mobile number ({hidden}); an office number is better."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.ContactPhone is { } phone && MobileNumber.IsMobile(phone))
        {
            yield return AtPrivate(letter, new CheckPlace(CheckedPart.ContactPhone), null, Hidden(phone, 3, 4));
        }
    }
}
