using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Tells a reply to a delegate from a co-handling opinion to another agency, and both from anything else.</summary>
internal static partial class KindOfLetter
{
    public static LetterKind Of(LetterDocument letter, IReadOnlyList<SourceLine> lines)
    {
        var title = letter.Title ?? "";
        if (OpinionTitle().IsMatch(QuotedText.Without(title)) || GivesAnOpinion(letter, title, lines))
        {
            return LetterKind.Opinion;
        }

        return letter.Salutation is null && !ReplyTitle().IsMatch(title) && !letter.Opening.Take(1).Any(AnswersAProposal().IsMatch) ? LetterKind.Unknown
            : ReplyTitle().IsMatch(title) || lines.Any(line => ReplyWord().IsMatch(line.Text)) ? LetterKind.Reply
            : LetterKind.Unknown;
    }

    /// <summary>
    /// A letter to an agency that gives its opinion or speaks of one. A reply to an organisation that raised a proposal speaks of the opinions
    /// it drew together, and is told by its words or its title.
    /// </summary>
    private static bool GivesAnOpinion(LetterDocument letter, string title, IReadOnlyList<SourceLine> lines) =>
        letter.Addressees.Count > 0 && letter.Addressees.All(AgencyOnly().IsMatch)
        && !lines.Any(line => AnswersItsAddressee().IsMatch(line.Plain))
        && (lines.Any(line => OwnOpinion().IsMatch(line.Plain)) || (!AnswerTitle().IsMatch(title) && lines.Any(line => OpinionWord().IsMatch(line.Plain))));

    [GeneratedRegex("协办意见|会办意见|协办.{0,8}(?:的?函|回复|答复)|会办.{0,8}(?:的?函|回复)")]
    private static partial Regex OpinionTitle();

    [GeneratedRegex("(?:提出|反馈|提供)如下(?:协办|会办)?意见|(?:提出|反馈|提供|现将|本|我[局委厅办院部])(?:的)?(?:协办|会办)意见|供(?:贵|你)[局委厅办院单].{0,12}(?:参考|答复)|由(?:贵|你)[局委厅办院单].{0,10}答复|(?:贵|你)(?:单位|[局委厅办院])(?:转来|转办|主办|牵头|承办)的")]
    private static partial Regex OwnOpinion();

    [GeneratedRegex("协办意见|会办意见|会办件|协办件")]
    private static partial Regex OpinionWord();

    /// <summary>Words to who raised the proposal: 贵单位提出的…收悉; 答复如下, unless an opinion is what is given below.</summary>
    [GeneratedRegex("(?<!(?:协办|会办)(?:意见|情况)(?:函告|予以|作)?)答复如下|(?:贵|你)[\\p{IsCJKUnifiedIdeographs}]{1,4}(?:提出|提交)的?.{0,80}收悉")]
    private static partial Regex AnswersItsAddressee();

    [GeneratedRegex("(?:答复|复函|答复函)(?:[（(].{1,12}[）)])?$")]
    private static partial Regex AnswerTitle();

    /// <summary>Names of agencies; a party's or a conference's committee raises proposals and handles none.</summary>
    [GeneratedRegex("^(?!民盟|民革|民建|民进|农工|致公|九三|台盟|中国(?:国民党|民主|农工|致公)|.{0,8}政协).*(?<!委员)(?:局|厅|办公室|委员会|发展改革委|委|办|处|中心|公司|政府)$")]
    private static partial Regex AgencyOnly();

    [GeneratedRegex("(?:建议|提案|议案).{0,40}(?:答复|复函|回复|办理情况|函|意见)|(?:答复|复函|回复).{0,30}(?:建议|提案)")]
    private static partial Regex ReplyTitle();

    /// <summary>An opening that leaves no doubt, even without salutation and title.</summary>
    [GeneratedRegex("(?:建议|提案|议案).{0,30}收悉.{0,60}(?:答复|函复|回复|复函)如下")]
    private static partial Regex AnswersAProposal();

    [GeneratedRegex("(?:建议|提案).{0,60}收悉|答复如下|函复如下|回复如下|现将办理情况")]
    private static partial Regex ReplyWord();
}
