using ResilientCity.Application.Import;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The closing says who signed the letter off, and it is the one who does.</summary>
internal sealed class ClosingSignatory() : LetterCheck(
    "closing.signatory",
    CheckSeverity.Must,
    new("结尾的审签人", "Who signed off, in the closing"),
    new("结尾没有写明由{signatory}审签。", "The closing does not say that “{signatory}” signed the letter off."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Facts.Signatory is not { Length: > 0 } signatory || letter.Document.Closing.Count == 0)
        {
            yield break;
        }

        var closing = SourceText.WithoutSpace(letter.Closing);
        var name = NameOf(signatory);
        if (ClosingFacts.SignatoryOf(closing)?.Name != name && WholeNames.People(closing, [name]).Count == 0)
        {
            yield return At(new CheckPlace(CheckedPart.Closing), new UseMadeClosing(), ("signatory", signatory));
        }
    }

    /// <summary>丁一凡 of 丁一凡局长, 局长丁一凡 and 党组书记、局长丁一凡; 丁局长 as it stands.</summary>
    private static string NameOf(string signatory)
    {
        var plain = SourceText.WithoutSpace(signatory);
        var last = plain.Split('、', '，', ',')[^1];
        return ClosingFacts.SignatoryOf($"已经{last}审签")?.Name ?? last;
    }
}
