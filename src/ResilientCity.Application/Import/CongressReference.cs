using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>
/// Finds congress and session: 市五届人大五次会议 is (市五届, 五次会议). The level comes first and the ordinals stand in short form,
/// whatever order the letter has: 重庆市第五届人民代表大会第五次会议 is (重庆市五届, 五次会议), 政协第十三届全国委员会第三次会议 is (全国政协十三届, 三次会议).
/// </summary>
internal static partial class CongressReference
{
    public static (string? Congress, string? Session)? Find(string plain)
    {
        var match = Session().Match(plain);
        if (match.Success)
        {
            return (CongressOf(match), match.Groups["session"].Value + "次会议");
        }

        var congress = Congress().Matches(plain).Where(NamesAHouse).Select(CongressOf).FirstOrDefault();
        return Recess().IsMatch(plain) ? (congress ?? FirstCongress(plain), "闭会") : congress is null ? null : (congress, null);
    }

    /// <summary>The words that name the congress, as they stand: 市第五届 of 重庆市第五届人民代表大会第五次会议.</summary>
    public static string? WordsIn(IEnumerable<SourceLine> lines) =>
        lines.SelectMany(line => Congress().Matches(line.Plain)).Select(match => LeadIn().Replace(match.Groups["before"].Value, "") + match.Value[match.Groups["before"].Length..])
            .FirstOrDefault(words => AnyHouse().IsMatch(words) || words.EndsWith('届'));

    private static string? FirstCongress(string plain) => Congress().Match(plain) is { Success: true } match ? CongressOf(match) : null;

    private static bool NamesAHouse(Match match) => AnyHouse().IsMatch(match.Value);

    private static string CongressOf(Match match)
    {
        var written = LeadIn().Replace(match.Groups["before"].Value, "") + match.Groups["after"].Value;
        var house = written.Contains("政协", StringComparison.Ordinal) || written.Contains("政治协商", StringComparison.Ordinal) ? "政协" : "";
        var level = House().Replace(written, "");
        return level + house + match.Groups["congress"].Value + "届";
    }

    private const string Ordinals = "[一二三四五六七八九十百0-9０-９]{1,3}";
    private const string Houses = "人民代表大会|人民政治协商会议|政治协商会议|政治协商委员会|人民政协|中国人民|常务委员会|常委会|委员会|人大|政协|第";
    private const string OfCongress = "(?<before>[\\p{IsCJKUnifiedIdeographs}]{0,16}?)第?(?<congress>" + Ordinals + ")届(?<after>(?:全国|[\\p{IsCJKUnifiedIdeographs}]{1,6}?[省市区县州])?(?:人民代表大会|人大|政协|委员会|人民政治协商会议|政治协商会议)?(?:常务委员会|常委会)?(?:全国委员会|[\\p{IsCJKUnifiedIdeographs}]{1,6}?委员会)?)?";

    [GeneratedRegex(OfCongress + "第?(?<session>" + Ordinals + ")次(?:全体)?(?:会议|全会)")]
    private static partial Regex Session();

    [GeneratedRegex(OfCongress)]
    private static partial Regex Congress();

    /// <summary>Words before the level that do not belong to it: 关于, 您在, 提出的.</summary>
    [GeneratedRegex("^.*(?:关于|对于|提出的?|[您你们]在|在|对)")]
    private static partial Regex LeadIn();

    [GeneratedRegex("人大|人民代表大会|政协|政治协商|委员会")]
    private static partial Regex AnyHouse();

    [GeneratedRegex("闭会(?:期间|以来)?")]
    private static partial Regex Recess();

    [GeneratedRegex(Houses)]
    private static partial Regex House();
}
