using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds the number of the proposal that a letter answers: 第0750号, DH0271, 闭08, 温岭23. Numbers of other documents are not taken for it.</summary>
internal static partial class ProposalReference
{
    /// <summary>Every proposal number of a title, in order.</summary>
    public static IReadOnlyList<string> InTitle(string title)
    {
        var bare = WithoutDocuments(QuotedText.Without(title));
        return First(bare, Numbered(), InChinese(), OfAnArea(), WithoutOrdinal());
    }

    /// <summary>The proposal numbers of an opening: those beside the proposal's title or the word 建议, 提案, before the receipt is announced.</summary>
    public static IReadOnlyList<string> InOpening(string opening)
    {
        var subject = WithoutDocuments(OpeningSubject.WithReceipt(opening));
        return First(subject, InBrackets(), BehindTheTitle(), OfAnAreaInBrackets()) is { Count: > 0 } bracketed ? bracketed
            : First(EarlierProposal().Replace(QuotedText.Without(subject), ""), BesideTheWord(), InChinese(), OfAnArea(), WithoutOrdinal()) is { Count: > 0 } beside ? beside
            : First(QuotedText.Without(opening), Labelled());
    }

    /// <summary>What the first of the patterns finds that finds anything.</summary>
    private static IReadOnlyList<string> First(string text, params Regex[] patterns) =>
        patterns.Select(pattern => Numbers(text, pattern)).FirstOrDefault(found => found.Count > 0) ?? [];

    private static List<string> Numbers(string text, Regex pattern) =>
        [.. pattern.Matches(text).Where(NamesANumber).SelectMany(m => m.Groups["n"].Captures).SelectMany(c => ProposalNumberText.Each(c.Value)).Distinct()];

    /// <summary>A bracket with nothing but a year or years, 规划（2021-2025）, names none.</summary>
    private static bool NamesANumber(Match match) => !YearsOnly().IsMatch(SourceText.HalfWidth(SourceText.WithoutSpace(match.Value)));

    /// <summary>The text without the numbers of documents: 某府办〔2023〕9号.</summary>
    private static string WithoutDocuments(string text) => DocumentNumber().Replace(text, "");

    private const string Token = "(?<n>(?:[A-Za-zＡ-Ｚａ-ｚ]{1,4}|闭|平|会|临|建|提)?[-－]?[0-9０-９]{1,12}(?:[-－—][0-9０-９]{1,6})?[A-Za-zＡ-Ｚ]?)";
    private const string Quoted = "[“\"（(〔\\[【]?";
    private const string Unquoted = "[”\"）)〕\\]】]?";
    private const string Several = "(?:号?[、，,和及]第?" + Quoted + Token + Unquoted + ")*";

    /// <summary>The numbers of what is answered together: 第0045号（并0046、0101号）.</summary>
    private const string Joined = "(?:\\s*[（(](?:一并|合并|并案|并入|并|含|及|另)第?" + Token + "(?:号?[、，,和及]第?" + Token + ")*号?[）)])?";
    private const string Word = "(?:代表|委员|人大|政协|党派|集体|界别|重点)*(?:建议|提案|议案)";

    /// <summary>The name of a district before its delegation's numbers: 拱墅A12号.</summary>
    private const string Area = "(?<n>(?!第|编号|建议|提案|议案|代表|委员|重点|期间|闭会|大会|全会|共同|提出|所提|以来|收到|关于|编为|列为|作为|[上的会间第])[\\p{IsCJKUnifiedIdeographs}]{2,3}(?<![第府办令发函字文])[A-Za-zＡ-Ｚ]{0,3}[0-9０-９]{1,6})";

    [GeneratedRegex("第?\\s*[“\"]" + Token + "号?[”\"]号?|第\\s*" + Quoted + Token + Unquoted + Several + "\\s*号" + Joined + "|第\\s*" + Token + "(?=(?:代表|委员|人大|政协)*(?:建议|提案|议案))")]
    private static partial Regex Numbered();

    [GeneratedRegex("(?:建议|提案|议案)(?:编号[：:]?)?\\s*(?:第|NO\\.?|№)?\\s*[（(]?" + Token + "\\s*号|(?<![〔\\]】〕）)0-9年第])" + Token + "号" + Word + "|编号(?:为|是)?[：:]?\\s*" + Token, RegexOptions.IgnoreCase)]
    private static partial Regex WithoutOrdinal();

    [GeneratedRegex("(?:建议|提案|议案)的?编号(?:为|是)?[：:]?\\s*第?" + Token)]
    private static partial Regex Labelled();

    [GeneratedRegex("(?<=会议|闭会期间|闭会)(?:上|期间)?(?:提出的|的)?第?" + Area + "号" + Word)]
    private static partial Regex OfAnArea();

    [GeneratedRegex("(?<=[》”」]|建议|提案|议案)[（(]" + Area + "号[）)]")]
    private static partial Regex OfAnAreaInBrackets();

    /// <summary>A number in brackets right behind a title that says it is a proposal's.</summary>
    [GeneratedRegex("(?<=(?:建议|提案|议案)[》”」])[（(](?:建议|提案|议案)?第?" + Token + Several + "号" + Joined + "(?:[，,；;][^（）()]{0,30})?[）)]")]
    private static partial Regex BehindTheTitle();

    /// <summary>第三十二号建议; the words of a counting number, or its digits one by one.</summary>
    [GeneratedRegex("第\\s*(?<n>[一二三四五六七八九十百零〇○两]{1,7})\\s*号" + Word)]
    private static partial Regex InChinese();

    [GeneratedRegex("[》”]?(?:的)?(?:代表|人大|政协|委员|重点)*(?:建议|提案|议案)?[》”]?\\s*[（(\\[【〔](?:以下简称)?(?:市|区|县|省|人大|政协|代表)*(?:建议|提案|议案)?(?:编号)?[：:]?\\s*(?:第|NO\\.?)?\\s*" + Token + Several + "\\s*号?" + Joined + "\\s*(?:建议|提案|议案)?\\s*[）)\\]】〕](?=.{0,40}(?:收悉|收到|提案|建议|已收))", RegexOptions.IgnoreCase)]
    private static partial Regex InBrackets();

    [GeneratedRegex("第\\s*" + Quoted + Token + Unquoted + Several + "\\s*号" + Joined + "\\s*(?:[“”]|代表|人大|政协|委员|党派|集体|界别|重点|[（(].{0,10}[）)])*(?:建议|提案|议案)|(?:建议|提案|议案)\\s*[（(]?\\s*第\\s*" + Quoted + Token + Unquoted + Several + "\\s*号|(?:次会议|闭会期间|届委员会)(?:上|期间|以来)?(?:所)?(?:提出|提)?的?第\\s*" + Token + "\\s*号")]
    private static partial Regex BesideTheWord();

    [GeneratedRegex("[（(\\[【〔](?:19|20)[0-9]{2}(?:[-－—](?:19|20)?[0-9]{2})?[）)\\]】〕]$")]
    private static partial Regex YearsOnly();

    /// <summary>A year in brackets and a number behind it; not 〔2023〕第12号建议, which is a proposal's.</summary>
    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}A-Za-z]{0,16}(?<!建议|提案|议案)[〔\\[［【（(﹝〈]\\s*(?:19|20)[0-9０-９]{2}\\s*年?[〕\\]］】）)﹞〉]\\s*第?\\s*[0-9０-９]{1,5}\\s*号(?!" + Word + ")")]
    private static partial Regex DocumentNumber();

    /// <summary>A clause about a proposal raised before: 此前李代表也提出过第22号建议.</summary>
    [GeneratedRegex("(?:此前|曾|也提出过?)[^，,。；;]{0,40}(?:建议|提案|议案)")]
    private static partial Regex EarlierProposal();
}
