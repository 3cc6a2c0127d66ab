using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Tells a reply to a delegate from a co-handling opinion to another agency, and both from anything else.</summary>
internal static partial class KindOfLetter
{
    public static LetterKind Of(LetterDocument letter, IReadOnlyList<SourceLine> lines)
    {
        var title = letter.Title ?? "";
        var isToAgency = letter.Addressees.Count > 0 && letter.Addressees.All(AgencyOnly().IsMatch);
        if (OpinionTitle().IsMatch(title) || (isToAgency && lines.Any(line => OpinionWord().IsMatch(line.Text))))
        {
            return LetterKind.Opinion;
        }

        return letter.Salutation is null && !ReplyTitle().IsMatch(title) && !letter.Opening.Take(1).Any(AnswersAProposal().IsMatch) ? LetterKind.Unknown
            : ReplyTitle().IsMatch(title) || lines.Any(line => ReplyWord().IsMatch(line.Text)) ? LetterKind.Reply
            : LetterKind.Unknown;
    }

    [GeneratedRegex("协办意见|会办意见|协办.{0,8}(?:的?函|回复|答复)|会办.{0,8}(?:的?函|回复)")]
    private static partial Regex OpinionTitle();

    [GeneratedRegex("协办意见|会办意见|会办件|协办件|(?:提出|反馈)如下(?:协办|会办)?意见|供(?:贵|你)[局委厅办院单].{0,12}(?:参考|答复)|由(?:贵|你)[局委厅办院单].{0,10}答复")]
    private static partial Regex OpinionWord();

    [GeneratedRegex("(?<!委员)(?:局|厅|办公室|委员会|发展改革委|委|办|处|中心|公司|政府)$")]
    private static partial Regex AgencyOnly();

    [GeneratedRegex("(?:建议|提案|议案).{0,40}(?:答复|复函|回复|办理情况|函|意见)|(?:答复|复函|回复).{0,30}(?:建议|提案)")]
    private static partial Regex ReplyTitle();

    /// <summary>An opening that leaves no doubt, even without salutation and title.</summary>
    [GeneratedRegex("(?:建议|提案|议案).{0,30}收悉.{0,60}(?:答复|函复|回复|复函)如下")]
    private static partial Regex AnswersAProposal();

    [GeneratedRegex("(?:建议|提案).{0,60}收悉|答复如下|函复如下|回复如下|现将办理情况")]
    private static partial Regex ReplyWord();
}
