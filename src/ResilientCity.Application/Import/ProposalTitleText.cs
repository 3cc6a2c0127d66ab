using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>
/// Finds the title of the proposal that a letter answers, in 《》, in “”, or between 提出的 and 收悉. A title in quotation marks inside it,
/// 关于“口袋公园”改造的建议, is part of it; the title of a notice, a plan or a law beside it is not it.
/// </summary>
internal static partial class ProposalTitleText
{
    public static string? Find(string text) => All(text) is [var first, ..] ? first : null;

    /// <summary>Every proposal's title that an opening names, in order; the first kind of writing that names any.</summary>
    public static IReadOnlyList<string> All(string text)
    {
        var subject = OpeningSubject.Of(text);
        IEnumerable<string>[] ways = [Quoted(subject, '《', '》', Certain), Unquoted(subject), Quoted(subject, '《', '》', Likely), Quoted(subject, '“', '”', Likely), Quoted(subject, '「', '」', Likely), Straight(subject)];
        var found = ways.Select(way => way.ToList()).FirstOrDefault(way => way.Count > 0) ?? [];
        return [.. found.Select(title => Trailing().Replace(title.Trim(), "").Trim()).DistinctBy(Normalised)];
    }

    public static bool HasUnclosedTitle(string text) => !QuotedText.IsBalanced(OpeningSubject.Of(text), '《', '》');

    /// <summary>Titles as they are compared: without spaces, brackets, punctuation.</summary>
    public static string Normalised(string title) => string.Concat(SourceText.HalfWidth(title).Where(char.IsLetterOrDigit));

    /// <summary>The title says itself that it is a proposal; 《建议》 alone is a short form.</summary>
    private static bool Certain(string inside, string before, string after) => inside.Length >= 4 && EndsAsProposal().IsMatch(Trailing().Replace(inside, ""));

    /// <summary>It says so, or the words around it do; no other document's title unless 的建议 follows.</summary>
    private static bool Likely(string inside, string before, string after) =>
        inside.Length >= 4
        && (Certain(inside, before, after) || ProposalFollows().IsMatch(after)
            || (!OtherDocument().IsMatch(inside) && (inside.StartsWith("关于", StringComparison.Ordinal) || RaisedBefore().IsMatch(before) || ReceiptFollows().IsMatch(after) || NumberFollows().IsMatch(after))));

    private static IEnumerable<string> Quoted(string text, char open, char close, Func<string, string, string, bool> isTitle) =>
        QuotedText.All(text, open, close).Where(q => isTitle(q.Inside.Trim(), text[..q.Start], text[(q.Start + q.Inside.Length + 2)..])).Select(q => q.Inside);

    private static IEnumerable<string> Straight(string text) => StraightQuoted().Matches(text).Select(match => match.Groups["title"].Value);

    private static IEnumerable<string> Unquoted(string text) =>
        Bare().Matches(text).Select(match => match.Groups["whole"] is { Success: true } whole && !OtherDocument().IsMatch(whole.Value) ? whole.Value : match.Groups["title"].Value);

    [GeneratedRegex("\"(?<title>[^\"]{4,80})\"")]
    private static partial Regex StraightQuoted();

    [GeneratedRegex("(?:建议|提案|议案)$")]
    private static partial Regex EndsAsProposal();

    [GeneratedRegex("^\\s*(?:的|这一|一)?(?:代表|委员|重点)?(?:建议|提案|议案)")]
    private static partial Regex ProposalFollows();

    [GeneratedRegex("^\\s*[（(]\\s*(?:(?:建议|提案|议案)?(?:编号)?[：:]?\\s*)?第?[^（）()]{1,14}号?[）)]")]
    private static partial Regex NumberFollows();

    /// <summary>Nothing more before the word of receipt.</summary>
    [GeneratedRegex("^\\s*(?:我[\\p{IsCJKUnifiedIdeographs}]{1,2}|均|都|已经?)?\\s*$")]
    private static partial Regex ReceiptFollows();

    [GeneratedRegex("(?:提出|提交|反映|所提|提|您|你|们)的?[：:]?\\s*(?:关于)?$")]
    private static partial Regex RaisedBefore();

    [GeneratedRegex("(?:通知|意见|办法|规划|方案|条例|决定|规定|纲要|细则|批复|公告|通告|通报|报告|标准|规范|计划|指南|规则|制度|准则|要点|法|函)(?:[（(][^（）()]{1,20}[）)])?$")]
    private static partial Regex OtherDocument();

    /// <summary>A number behind the title whose bracket stands inside the quotation.</summary>
    [GeneratedRegex("[（(]第?[^（）()]{1,16}号(?:建议|提案|议案)?[）)]?$")]
    private static partial Regex Trailing();

    /// <summary>
    /// 提出的关于…的建议, with quotation marks inside it; 第5号建议：…的建议; and a second one beside it: 、关于…的建议.
    /// 关于“…”的建议 with nothing else around the quotation is the title within.
    /// </summary>
    [GeneratedRegex("(?:^|提出|提交|提|反映|您|你|们|(?<=(?:建议|提案|议案)(?:[（(][^（）()]{1,16}[）)])?)[、和及与])的?[：:]?(?:第[^号]{1,14}号)?[：:]?(?<title>关于(?:[“《](?<whole>[^“”《》]{8,60})[”》]的(?:建议|提案|议案)|[^。]{4,60}?的(?:建议|提案|议案)))(?=[（(，,。、：:；;\\s]|已|收|现|经|交|转|由|办|答|和|及|与|的?(?:办理|答复)|我|$)|第[^号]{1,14}号(?:建议|提案|议案)?[：:，,]?(?<title>[^《》“”。]{6,80}?的(?:建议|提案|议案))")]
    private static partial Regex Bare();
}
