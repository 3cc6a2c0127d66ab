using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>
/// Finds congress and session: 市五届人大五次会议 is (市五届, 五次会议). The level comes first and the ordinals stand in short form,
/// whatever order the letter has: 重庆市第五届人民代表大会第五次会议 is (重庆市五届, 五次会议), 政协第十三届全国委员会第三次会议 is (全国政协十三届, 三次会议).
/// </summary>
internal static partial class CongressReference
{
    private const string BetweenSessions = "闭会";

    public static (string? Congress, string? Session)? Find(string plain)
    {
        if (Sessions(plain).FirstOrDefault() is { } match)
        {
            return (CongressOf(match), match.Groups["recess"].Success ? BetweenSessions : match.Groups["session"].Value + "次会议");
        }

        var congress = Congress().Matches(plain).Where(NamesAHouse).Select(CongressOf).FirstOrDefault();
        return Recess().IsMatch(plain) ? (congress ?? FirstCongress(plain), BetweenSessions) : congress is null ? null : (congress, null);
    }

    /// <summary>Every congress whose session is named, once each: a letter that answers a 提案 and a 建议 names two.</summary>
    public static IReadOnlyList<string> All(string plain) => [.. Sessions(plain).Select(CongressOf).Distinct()];

    /// <summary>The words that name the congress, as they stand: 市第五届 of 重庆市第五届人民代表大会第五次会议.</summary>
    public static string? WordsIn(IEnumerable<SourceLine> lines) =>
        lines.SelectMany(line => Congress().Matches(line.Plain)).Select(match => LeadIn().Replace(match.Groups["before"].Value, "") + match.Value[match.Groups["before"].Length..])
            .FirstOrDefault(words => AnyHouse().IsMatch(words) || words.EndsWith('届'));

    /// <summary>The sessions that are named; a meeting of the standing committee (市十六届人大常委会第十次会议) is none of the congress.</summary>
    private static IEnumerable<Match> Sessions(string plain) =>
        Session().Matches(plain).Where(match => !OfStandingCommittee().IsMatch(match.Groups["before"].Value) && !OfStandingCommittee().IsMatch(match.Groups["after"].Value));

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

    /// <summary>A session, and whether the words behind it say that the proposal came after it: 三次会议闭会期间, 一次会议以来闭会.</summary>
    [GeneratedRegex(OfCongress + "第?(?<session>" + Ordinals + ")次(?:全体)?(?:会议|全会)(?<recess>[）)”]?(?:以来|之?后|期间|[的（(]){0,2}闭会)?")]
    private static partial Regex Session();

    [GeneratedRegex(OfCongress)]
    private static partial Regex Congress();

    /// <summary>Words before the level that do not belong to it: 关于, 关于办理, 您在, 提出的, 贵单位主办的.</summary>
    [GeneratedRegex("^.*(?:关于|对于|办理|答复|回复|落实|根据|按照|[您你们]在|以来|的|在|对)")]
    private static partial Regex LeadIn();

    [GeneratedRegex("(?:常务委员会|常委会)第?$")]
    private static partial Regex OfStandingCommittee();

    [GeneratedRegex("人大|人民代表大会|政协|政治协商|委员会")]
    private static partial Regex AnyHouse();

    [GeneratedRegex("闭会(?:期间|以来)?")]
    private static partial Regex Recess();

    [GeneratedRegex(Houses)]
    private static partial Regex House();
}
