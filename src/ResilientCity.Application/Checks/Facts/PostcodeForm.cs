namespace ResilientCity.Application.Checks.Facts;

/// <summary>A postcode has six digits.</summary>
internal sealed class PostcodeForm() : LetterCheck(
    "postcode.form",
    CheckSeverity.Should,
    new("邮政编码写法", "Form of the postcode"),
    new("邮政编码“{postcode}”不是六位数字。", "The postcode “{postcode}” does not have six digits."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.Postcode is { Length: > 0 } postcode && !(postcode.Length == 6 && postcode.All(char.IsAsciiDigit)))
        {
            yield return At(CheckedPart.Postcode, ("postcode", postcode));
        }
    }
}
