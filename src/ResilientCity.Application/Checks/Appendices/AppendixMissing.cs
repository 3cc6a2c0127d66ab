using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Appendices;

/// <summary>An appendix that the text speaks of goes with the letter.</summary>
internal sealed partial class AppendixMissing() : LetterCheck(
    "appendix.missing",
    CheckSeverity.Should,
    new("提到的附件", "Appendix spoken of"),
    new("文中说到“{words}”，信后却没有这个附件。", "The text speaks of “{words}”, but no such appendix goes with the letter."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var count = letter.Appendices.Count;
        foreach (var text in letter.Paragraphs)
        {
            foreach (var said in Spoken().Matches(text.Text).Where(said => NumberOf(said) is var number && (number > count || count == 0)))
            {
                yield return At(text.At(said.Index, said.Length), ("words", said.Value));
            }
        }
    }

    /// <summary>0 where it says none.</summary>
    private static int NumberOf(Match said) => int.TryParse(said.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>见附件, 详见附件2; not the appendix of another document (《…》附件2).</summary>
    [GeneratedRegex("(?:详见|参见|见)附件(?<number>[0-9]{1,2})?(?![0-9])|(?<![》〕号文的])附件(?<number>[0-9]{1,2})(?![0-9])")]
    private static partial Regex Spoken();
}
