using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds the number of the proposal that a letter answers: 第0750号, DH0271, 闭08. Numbers of other documents are not taken for it.</summary>
internal static partial class ProposalReference
{
    /// <summary>Every proposal number of a title, in order.</summary>
    public static IReadOnlyList<string> InTitle(string title)
    {
        var bare = QuotedText.Without(title);
        var found = Numbers(bare, Numbered());
        return found.Count > 0 ? found : Numbers(bare, WithoutOrdinal());
    }

    /// <summary>The proposal numbers of an opening: those beside the proposal's title or the word 建议, 提案.</summary>
    public static IReadOnlyList<string> InOpening(string opening) =>
        Numbers(opening, InBrackets()) is { Count: > 0 } bracketed ? bracketed
        : Numbers(QuotedText.Without(opening), BesideTheWord()) is { Count: > 0 } beside ? beside
        : Numbers(QuotedText.Without(opening), WithoutOrdinal());

    private static List<string> Numbers(string text, Regex pattern) =>
        [.. pattern.Matches(text).SelectMany(m => m.Groups["n"].Captures).Select(c => SourceText.HalfWidth(SourceText.WithoutSpace(c.Value))).Distinct()];

    private const string Token = "(?<n>(?:[A-Za-zＡ-Ｚａ-ｚ]{1,4}|闭|平|会|临|建|提)?[-－]?[0-9０-９]{1,12}(?:[-－—][0-9０-９]{1,6})?[A-Za-zＡ-Ｚ]?)";
    private const string Quoted = "[“\"（(〔\\[【]?";
    private const string Unquoted = "[”\"）)〕\\]】]?";
    private const string Several = "(?:号?[、，,和及]第?" + Quoted + Token + Unquoted + ")*";

    [GeneratedRegex("第?\\s*[“\"]" + Token + "号?[”\"]号?|第\\s*" + Quoted + Token + Unquoted + Several + "\\s*号|第\\s*" + Token + "(?=(?:代表|委员|人大|政协)*(?:建议|提案|议案))")]
    private static partial Regex Numbered();

    [GeneratedRegex("(?:建议|提案|议案)(?:编号[：:]?)?\\s*(?:第|NO\\.?|№)?\\s*[（(]?" + Token + "\\s*号|(?<![〔\\]】〕）)0-9年第])" + Token + "号(?:代表|委员|党派|集体|界别|重点|人大|政协)*(?:建议|提案|议案)|编号(?:为|是)?[：:]?\\s*" + Token, RegexOptions.IgnoreCase)]
    private static partial Regex WithoutOrdinal();

    [GeneratedRegex("[》”]?(?:的)?(?:代表|人大|政协|委员|重点)*(?:建议|提案|议案)?[》”]?\\s*[（(\\[【〔](?:以下简称)?(?:市|区|县|省|人大|政协|代表)*(?:建议|提案|议案)?(?:编号)?[：:]?\\s*(?:第|NO\\.?)?\\s*" + Token + Several + "\\s*号?\\s*(?:建议|提案|议案)?\\s*[）)\\]】〕](?=.{0,40}(?:收悉|收到|提案|建议|已收))", RegexOptions.IgnoreCase)]
    private static partial Regex InBrackets();

    [GeneratedRegex("第\\s*" + Quoted + Token + Unquoted + Several + "\\s*号\\s*(?:[“”]|代表|人大|政协|委员|党派|集体|界别|重点|[（(].{0,10}[）)])*(?:建议|提案|议案)|(?:建议|提案|议案)\\s*[（(]?\\s*第\\s*" + Quoted + Token + Unquoted + Several + "\\s*号|(?:次会议|闭会期间|届委员会)(?:上|期间|以来)?(?:所)?(?:提出|提)?的?第\\s*" + Token + "\\s*号")]
    private static partial Regex BesideTheWord();
}
