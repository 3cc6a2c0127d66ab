using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>一、 is the number of a section; below it come （一）, 1. and （1）.</summary>
internal sealed partial class TopNumberInside() : LetterCheck(
    "text.level",
    CheckSeverity.Look,
    new("层次序号", "Level of the numbering"),
    new("“{written}”是各部分的序号，部分之内用（一）、1.、（1）。", "“{written}” numbers sections; within one the levels are “（一）”, “1.” and “（1）”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var paragraph in letter.Body.Where(one => Counted().IsMatch(letter.Document.Sections[one.Place.Section!.Value - 1].Label ?? ""))) // text has a section
        {
            if (Counted().Match(paragraph.Text) is { Success: true } written)
            {
                yield return At(paragraph.At(written.Index, written.Length), ("written", written.Value));
            }
        }
    }

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、")]
    private static partial Regex Counted();
}
