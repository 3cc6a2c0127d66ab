using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>Places that were left open to be filled in later.</summary>
internal sealed partial class LeftOpen() : LetterCheck(
    "text.left-open",
    CheckSeverity.Should,
    new("待填的空", "Place left open"),
    new("“{sample}”还没有填。", "“{sample}” is still to be filled in."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match open in Open().Matches(text.Text))
            {
                yield return At(text.At(open.Index, open.Length), ("sample", ChineseText.Around(text.Text, open.Index, open.Length)));
            }
        }
    }

    [GeneratedRegex("×{2,}|[_＿﹍]{2,}|(?<=" + ChineseText.Han + ")[xX]{2,}(?![A-Za-z0-9])|(?<![A-Za-z0-9])[xX]{2,}(?=" + ChineseText.Han + ")|（?待(?:补充|核实|填写?|确认后填)）?|某某")]
    private static partial Regex Open();
}
