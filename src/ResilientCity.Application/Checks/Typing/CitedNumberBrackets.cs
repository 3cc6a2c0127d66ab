using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>A cited document number has its year in 〔〕 (GB/T 9704-2012, 7.2.5).</summary>
internal sealed partial class CitedNumberBrackets() : LetterCheck(
    "text.number-brackets",
    CheckSeverity.Should,
    new("文号的括号", "Brackets of a document number"),
    new("引用的文号“{written}”，年份应当用六角括号：“{due}”。", "The cited document number “{written}” has its year in other brackets than 〔〕: “{due}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match written in Number().Matches(text.Text))
            {
                var due = $"〔{written.Groups["year"].Value}〕{written.Groups["rest"].Value}";
                yield return At(text.At(written.Index, written.Length), new ReplaceText(written.Value, due), ("written", written.Value), ("due", due));
            }
        }
    }

    /// <summary>After the agency's code; not （2021）12号楼.</summary>
    [GeneratedRegex("(?<=" + ChineseText.Han + @")[\[［【（(](?<year>(?:19|20)[0-9]{2})[\]］】）)](?<rest>第?[0-9]{1,5}号)(?![楼线院机台门])")]
    private static partial Regex Number();
}
