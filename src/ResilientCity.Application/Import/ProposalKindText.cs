using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>建议 or 提案: by the word in the letter's title, else in its opening, else by the house.</summary>
internal static partial class ProposalKindText
{
    public const string Proposal = "建议";
    public const string Motion = "提案";

    public static string? Of(string title, string opening, string? salutation)
    {
        var text = QuotedText.Without(title);
        return ByWord(text) ?? FirstOfBoth(text) ?? ByHouse(text) ?? ByHouse(opening) ?? BySalutation(salutation ?? "") ?? ByWord(QuotedText.Without(opening)) ?? ByWord(title);
    }

    /// <summary>A title that names proposals of both houses: 政协…第8号提案、人大…第15号建议.</summary>
    public static bool AreBoth(string title) => FirstOfBoth(QuotedText.Without(title)) is not null;

    private static string? FirstOfBoth(string text) =>
        !text.Contains("政协", StringComparison.Ordinal) || !text.Contains("人大", StringComparison.Ordinal) ? null
        : (text.IndexOf(Motion, StringComparison.Ordinal), ProposalWord().Match(text)) is ( >= 0 and var motion, { Success: true } proposal) ? motion < proposal.Index ? Motion : Proposal
        : null;

    private static string? ByWord(string text) => (text.Contains(Motion, StringComparison.Ordinal), ProposalWord().IsMatch(text)) switch
    {
        (true, false) => Motion,
        (false, true) => Proposal,
        _ => null,
    };

    private static string? ByHouse(string text) => (text.Contains("政协", StringComparison.Ordinal), text.Contains("人大", StringComparison.Ordinal)) switch
    {
        (true, false) => Motion,
        (false, true) => Proposal,
        _ => null,
    };

    private static string? BySalutation(string salutation) => (salutation.Contains("委员", StringComparison.Ordinal), salutation.Contains("代表", StringComparison.Ordinal)) switch
    {
        (true, false) when !salutation.Contains("委员会", StringComparison.Ordinal) => Motion,
        (false, true) => Proposal,
        _ => null,
    };

    [GeneratedRegex("建议(?!提案)")]
    private static partial Regex ProposalWord();
}
