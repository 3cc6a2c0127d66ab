using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds the title of the proposal that a letter answers, in 《》, in “”, or between 提出的 and 收悉.</summary>
internal static partial class ProposalTitleText
{
    public static string? Find(string text) => FindIn(Subject(text)) is { } title ? Trailing().Replace(title, "").Trim() : null;

    private static string? FindIn(string subject)
    {
        return Quoted(subject, '《', '》') ?? Quoted(subject, '“', '”') ?? Quoted(subject, '「', '」') ?? StraightQuoted(subject) ?? Unquoted(subject);
    }

    public static bool HasUnclosedTitle(string text) => !QuotedText.IsBalanced(Subject(text), '《', '》');

    /// <summary>Titles as they are compared: without spaces, brackets, punctuation.</summary>
    public static string Normalised(string title) => string.Concat(SourceText.HalfWidth(title).Where(char.IsLetterOrDigit));

    /// <summary>The opening up to its announcement of receipt, where the proposal is named.</summary>
    private static string Subject(string text)
    {
        var received = Received().Match(text);
        return received.Success ? text[..received.Index] : text;
    }

    private static string? Quoted(string text, char open, char close)
    {
        var titles = QuotedText.All(text, open, close).Select(q => q.Inside.Trim()).Where(t => t.Length >= 4).ToList();
        return titles.Find(t => t.EndsWith("建议", StringComparison.Ordinal) || t.EndsWith("提案", StringComparison.Ordinal) || t.StartsWith("关于", StringComparison.Ordinal)) ?? titles.FirstOrDefault();
    }

    private static string? StraightQuoted(string text) => Straight().Match(text) is { Success: true } match ? match.Groups["title"].Value.Trim() : null;

    private static string? Unquoted(string text)
    {
        var match = Bare().Match(text);
        return match.Success ? match.Groups["title"].Value.Trim() : null;
    }

    [GeneratedRegex("\"(?<title>[^\"]{4,80})\"")]
    private static partial Regex Straight();

    /// <summary>A number behind the title whose bracket stands inside the quotation.</summary>
    [GeneratedRegex("[（(]第?[^（）()]{1,16}号(?:建议|提案|议案)?[）)]?$")]
    private static partial Regex Trailing();

    [GeneratedRegex("收悉|收到|已收")]
    private static partial Regex Received();

    [GeneratedRegex("(?:提出|提交|提|反映|您|你|们)的?[：:]?(?:第[^号]{1,14}号)?[：:]?(?<title>关于.{4,60}?的(?:建议|提案|议案))(?=[（(，,。、：:；;\\s]|已|收|现|经|交|转|由|办|答|的?(?:办理|答复)|我|$)|第[^号]{1,14}号(?:建议|提案|议案)?[：:，,]?(?<title>[^《》“”。]{6,80}?的(?:建议|提案|议案))")]
    private static partial Regex Bare();
}
