using System.Text.RegularExpressions;
using ResilientCity.Application.Import;

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
                var due = $"〔{written.Groups["year"].Value}〕{SourceText.WithoutSpace(written.Groups["rest"].Value)}";
                yield return At(text.At(written.Index, written.Length), new ReplaceText(written.Value, due), ("written", written.Value), ("due", due));
            }
        }
    }

    private const string Year = "(?<year>(?:19|20)[0-9]{2})";
    private const string Rest = "(?<rest>第?\\s*[0-9]{1,5}\\s*号)(?![楼线院机台门岸井泵栋馆站])";

    /// <summary>
    /// In [], 【】 or （）, or with a space or hyphen and no brackets behind what an agency's code ends with (府发2021 12号). Not 滨江路（2025）12号, an
    /// address, nor 印发2021年12号; one bracket that is right is the business of <see cref="MixedBrackets"/>.
    /// </summary>
    [GeneratedRegex("(?<![路街巷道村])(?:(?<=" + ChineseText.Han + ")\\s*)?(?:[\\[［【﹝]\\s*" + Year + "\\s*年?\\s*[\\]］】﹞）)]|(?<=^|" + ChineseText.Han + "|[（(、，；：》\\s])[（(]\\s*" + Year + "\\s*年?\\s*[）)\\]］】])\\s*" + Rest
        + "|(?<=" + ChineseText.Han + "{2}[发函字规文办](?<![印转下颁制签核分开研始出]发|[来去复致]函))\\s*" + Year + "(?:\\s+|\\s*[-－—]\\s*)" + Rest)]
    private static partial Regex Number();
}
