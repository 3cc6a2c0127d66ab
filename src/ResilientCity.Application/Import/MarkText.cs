using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A result mark standing alone: A, (A)类, A类, A1, 【B】, 甲, or in words (已解决).</summary>
internal static partial class MarkText
{
    /// <summary>The mark, with what is written before and after it; null where the text is not a mark.</summary>
    public static (string Before, string Mark, string After)? Read(string plain)
    {
        var match = Letter().Match(plain) is { Success: true } letter ? letter : Explained().Match(plain);
        if (match.Success)
        {
            return (match.Groups["before"].Value, match.Groups["mark"].Value, match.Groups["after"].Value);
        }

        return Words().IsMatch(plain) ? ("", plain, "") : null;
    }

    /// <summary>The one that is ticked of several printed marks: □A ☑B □C.</summary>
    public static (string Before, string Mark, string After)? ReadTicked(string plain)
    {
        var match = Ticked().Match(plain);
        return match.Success ? (match.Groups["before"].Value, match.Groups["mark"].Value, match.Groups["after"].Value) : null;
    }

    [GeneratedRegex("^(?<before>.{0,20}[√☑■✓✔])(?<mark>[A-EＡ-Ｅ][1-4]?|[甲乙丙丁])(?<after>.{0,30})$")]
    private static partial Regex Ticked();

    [GeneratedRegex("^(?<before>[（(【\\[〔“\"']?)(?<mark>[A-EＡ-Ｅa-e][1-4１-４]?|[甲乙丙丁])(?<after>[）)】\\]〕”\"']?(?:类件|类|件|级)?[）)】\\]〕]?(?:[（(:：][^（）()]{2,16}[）)]?)?)$")]
    private static partial Regex Letter();

    private const string InWords = "(?:已解决或采纳|已经?解决|已采纳|基本解决|解决或基本解决|所提问题已经?解决(?:或基本解决)?|正在解决|正在解决或列入计划解决|部分解决|列入(?:工作)?(?:计划|规划)(?:逐步|拟)?解决|计划(?:逐步)?解决|拟解决|留作(?:工作)?参考|作为参考|解释说明|未采纳|暂时?难以解决|因条件限制暂时?(?:无法|难以)解决|涉及上级国家机关职权|采纳|部分采纳)";

    [GeneratedRegex("^" + InWords + "$")]
    private static partial Regex Words();

    /// <summary>Words that the mark explains in brackets: 正在解决（B类）.</summary>
    [GeneratedRegex("^(?<before>" + InWords + "[（(])(?<mark>[A-EＡ-Ｅ][1-4１-４]?)(?<after>类?件?[）)])$")]
    private static partial Regex Explained();
}
