using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The closing says who signed the letter off, and it is the one who does.</summary>
internal sealed partial class ClosingSignatory() : LetterCheck(
    "closing.signatory",
    CheckSeverity.Must,
    new("结尾的审签人", "Who signed off, in the closing"),
    new("结尾没有写明由{signatory}审签。", "The closing does not say that {signatory} signed the letter off."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Facts.Signatory is not { Length: > 0 } signatory || letter.Document.Closing.Count == 0)
        {
            yield break;
        }

        var name = Post().Replace(signatory, "");
        if (!letter.Closing.Contains(name.Length >= 2 ? name : signatory, StringComparison.Ordinal))
        {
            yield return At(new CheckPlace(CheckedPart.Closing), new UseMadeClosing(), ("signatory", signatory));
        }
    }

    [GeneratedRegex("(?:党组书记|党委书记)?[、，]?(?:副?(?:局长|主任|厅长|处长|书记|部长|市长|区长|县长|院长|会长|主席|站长|总队长|行长|总经理|董事长)|同志)$")]
    private static partial Regex Post();
}
