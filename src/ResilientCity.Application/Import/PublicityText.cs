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

    [GeneratedRegex("^(?<before>[（(【\\[]?)(?<publicity>(?:此件|本件|此函|该件|本答复|答复)?(?:建议|拟|可|可以)?(?:同意|不同意|不宜|不予|不|予以|主动|依申请|部分|全文|摘要|公开|非|免予|暂不|可以|删减后|隐去.{1,8}后)*(?:向社会|对外)?公开(?:发布|件)?)(?<after>[）)】\\]]?[。]?)$")]
    private static partial Regex Whole();
}
