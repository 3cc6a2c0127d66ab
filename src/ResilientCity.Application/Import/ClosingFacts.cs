using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds in a closing who signed the letter off, and to whom the receipt goes.</summary>
internal static partial class ClosingFacts
{
    public static LetterSignatory? SignatoryOf(string closing)
    {
        var plain = SourceText.WithoutSpace(closing);
        var match = NameThenPost().Match(plain);
        if (!match.Success)
        {
            match = PostThenName().Match(plain);
        }

        return match.Success ? new(match.Groups["name"].Value, match.Groups["post"] is { Length: > 0 } post ? post.Value : null) : null;
    }

    public static string? ReceiptRecipientOf(string closing)
    {
        var plain = SourceText.WithoutSpace(closing);
        var receipt = plain.IndexOf("回执", StringComparison.Ordinal);
        var match = receipt >= 0 ? Recipient().Match(plain, receipt) : Match.Empty;
        if (!match.Success)
        {
            match = Recipient().Match(plain);
        }

        return match.Success ? match.Groups["recipient"].Value : null;
    }

    private const string Signed = "(?:[（(][^（）()]{1,10}[）)])?(?:同志)?(?:审签|签发|审定|审核|审阅|审批|审示|签批|同意)";
    private const string Post = "(?<post>(?:党[委组]书记、?|常务)?(?:副?(?:局长|主任|厅长|部长|院长|市长|区长|县长|镇长|检察长|会长|理事长|主席|书记|总队长|支队长|队长|处长|司长|行长|总经理|董事长|台长|社长|校长|秘书长|馆长|站长|所长|科长)))";

    [GeneratedRegex("(?:已经?|经|由)(?:我[局委厅办院会]|本[局委厅办院会])?(?<name>[\\p{IsCJKUnifiedIdeographs}·]{2,8}?)" + Post + Signed)]
    private static partial Regex NameThenPost();

    [GeneratedRegex("(?:已经?|经|由)(?:我|本|市|区|县|[\\p{IsCJKUnifiedIdeographs}]{2,16}?)?[局委厅办院会]?" + Post + "(?<name>[\\p{IsCJKUnifiedIdeographs}·]{2,6}?)" + Signed)]
    private static partial Regex PostThenName();

    [GeneratedRegex("(?:反馈|寄回|寄送|寄|返回|退回|交回|报送|送|返|交|回复)(?:至|给|到|回|我们及|于)?(?<recipient>(?!我|至|给|到|回)[\\p{IsCJKUnifiedIdeographs}]{2,24}?(?:委员会|委|办公室|办公厅|研究室|室|厅|局|办|处|联络处|中心))(?=[。，,；;、）)（(]|$|和|及|各|办理)")]
    private static partial Regex Recipient();
}
