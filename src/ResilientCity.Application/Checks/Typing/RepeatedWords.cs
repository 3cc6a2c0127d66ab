using System.Text.RegularExpressions;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>A phrase that stands twice in a row, or comes again after one word: 有序有效有序. 讨论讨论, 天天 and 一村一策 are words.</summary>
internal sealed partial class RepeatedWords() : LetterCheck(
    "text.repeated-words",
    CheckSeverity.Should,
    new("词语重复", "Phrase repeated"),
    new("“{words}”接连写了两遍：“{sample}”。", "“{words}” stands twice in a row: “{sample}”."))
{
    private static readonly RuleLabel Again = new("“{sample}”里“{words}”像是写重了。", "“{words}” seems to come twice in “{sample}”.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match twice in TwiceInARow().Matches(text.Text))
            {
                var words = twice.Value[..(twice.Length / 2)];
                yield return At(text.At(twice.Index, twice.Length), new ReplaceText(twice.Value, words), ("words", words), ("sample", ChineseText.Around(text.Text, twice.Index, twice.Length)));
            }

            foreach (Match again in AfterOneWord().Matches(text.Text))
            {
                yield return At(text.At(again.Index, again.Length), ("words", again.Groups["word"].Value), ("sample", again.Value))
                    with
                { Reason = Again, Severity = CheckSeverity.Look };
            }
        }
    }

    // Two characters in a row may be a verb said twice (研究研究), or belong to two words (工作工作组): only those that never do.
    [GeneratedRegex("(?<short>进行|通过|以及|我们|目前|同时|由于|关于|对于|根据|按照|为了|已经|并且|其中|切实|进一步|加强|推进|提升|完善|积极|全面)\\k<short>"
        + "|(?!(?<same>.)\\k<same>{2})(?<long>" + ChineseText.Han + "{3,12})\\k<long>")]
    private static partial Regex TwiceInARow();

    [GeneratedRegex("(?<word>(?<first>(?![一各每半再自不无有大])" + ChineseText.Han + "|有(?=[序效力机]))(?<second>(?!\\k<first>)" + ChineseText.Han + "))\\k<first>(?!\\k<second>)" + ChineseText.Han + "\\k<word>")]
    private static partial Regex AfterOneWord();
}
