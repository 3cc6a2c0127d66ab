using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A line about the publicity of the reply: 同意公开, （此件主动公开）, 此件不予公开.</summary>
internal static partial class PublicityText
{
    public static (string Before, string Publicity, string After)? Read(string plain)
    {
        var match = Whole().Match(plain);
        return match.Success ? (match.Groups["before"].Value, match.Groups["publicity"].Value, match.Groups["after"].Value) : null;
    }

    /// <summary>What an answer says together with its label: 是否同意公开：否 is 不同意公开. Anything else is as written.</summary>
    public static string Meaning(string label, string written)
    {
        if (Ticked().Match(written) is { Success: true } ticked)
        {
            return ticked.Groups["choice"].Value;
        }

        var asked = Asked().Match(label);
        var answer = written.Trim('（', '(', '）', ')', ' ', '√');
        return asked.Success && answer is "是" or "否" ? (answer is "是" ? "" : "不") + asked.Groups["what"].Value : written;
    }

    /// <summary>The one that is ticked of several printed choices.</summary>
    [GeneratedRegex("[√☑■✓✔]\\s*(?<choice>\\p{IsCJKUnifiedIdeographs}{2,8})")]
    private static partial Regex Ticked();

    [GeneratedRegex("是否(?:可以)?(?<what>(?:同意|主动)?公开)|^[（(【]?(?<what>公开)[：:\\t]")]
    private static partial Regex Asked();

    [GeneratedRegex("^(?<before>[（(【\\[]?)(?<publicity>(?:此|本|该)?(?:复函|复文|答复函|答复|件|函|文)?(?:内容|全文)?(?:建议|拟|属于?|可以|可|已)?(?:同意|不同意|不宜|不予|不|予以|主动|依申请|部分|全文|全部|摘要|公开|非|免予|暂不|暂缓|可以|可|删减后|隐去.{1,8}后)*(?:向社会|对外|网上|上网)?公开(?:发布|件)?(?:[（(][^（）()]{2,40}[）)]|[，,：:；;](?:理由|原因|因|涉及|属于).{2,60})?)(?<after>[）)】\\]]?[。]?)$")]
    private static partial Regex Whole();
}
