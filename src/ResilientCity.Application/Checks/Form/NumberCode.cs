using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The document number begins with the agency's own code.</summary>
internal sealed class NumberCode() : LetterCheck(
    "number.code",
    CheckSeverity.Look,
    new("机关代字", "Agency code"),
    new("发文字号的机关代字是“{written}”，本单位登记的是“{code}”。", "The document number begins with “{written}”; the agency's own code is “{code}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter is { DocumentCode: { } code, Document.DocumentNumber: { } text } && DocumentNumber.Check(text).Number is { } number && number.AgencyCode != code)
        {
            yield return At(CheckedPart.DocumentNumber, ("written", number.AgencyCode), ("code", code));
        }
    }
}
