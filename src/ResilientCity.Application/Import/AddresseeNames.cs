using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Whom a salutation names, without titles and counts.</summary>
internal static partial class AddresseeNames
{
    private const int LongestName = 40;

    public static IReadOnlyList<string> Of(string salutation)
    {
        var text = Courtesy().Replace(salutation.Trim().TrimEnd('：', ':', '，', ','), "").Trim();
        return PersonWord().IsMatch(text) && !IsOrganisation(text)
            ? [.. PersonWord().Split(Counts().Replace(text, "")).SelectMany(Names).Select(Bare).Where(name => name.Length > 0)]
            : [.. OrganisationSeparator().Split(text).Select(SourceText.WithoutSpace).Where(name => name.Length > 0)];
    }

    /// <summary>Whether the salutation speaks of more people than it names (甲等10位代表, 甲等代表).</summary>
    public static bool IsOpen(string salutation, int named)
    {
        var more = More().Match(salutation);
        return more.Success && (more.Groups["count"] is not { Success: true } count || ChineseNumerals.Parse(count.Value) is not { } all || all > named);
    }

    /// <summary>A title or a sentence that stood before a colon is nobody's name.</summary>
    public static bool CanBe(string name) => name.Length <= LongestName && !NoName().IsMatch(name);

    /// <summary>One name whose last word makes it an organisation's, whatever it is called after: 市人大代表某某街道联络站.</summary>
    private static bool IsOrganisation(string text) => OrganisationOfDelegates().IsMatch(SourceText.WithoutSpace(text));

    private static IEnumerable<string> Names(string text, int index) => PersonName.Split(index == 0 ? text : JoiningWord().Replace(text, "")).Select(name => GroupBefore().Replace(name, ""));

    private static string Bare(string name) => name.Trim('（', '）', '(', ')', ' ').TrimEnd('等');

    [GeneratedRegex("^(?:[省市区县州]|全国)?(?:人大|政协)?(?:代表|委员)[\\p{IsCJKUnifiedIdeographs}]{2,20}(?:联络站|联络室|联络点|工作站|工作室|活动组|联系点|小组|代表团|之家)$")]
    private static partial Regex OrganisationOfDelegates();

    /// <summary>A word that joined this name to the one before it.</summary>
    [GeneratedRegex(@"^\s*[暨和与及并](?=.{2,}|\s*$)")]
    private static partial Regex JoiningWord();

    /// <summary>The group that somebody belongs to, before the name.</summary>
    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{0,12}(?:(?:代表|委员)(?:小组|团|组)|联络站|代表之家)(?=[\\p{IsCJKUnifiedIdeographs}·]{2,4}$)")]
    private static partial Regex GroupBefore();

    [GeneratedRegex("(?:各位|其他|其余|全体)(?:联名)?(?:人大|政协)?(?:代表|委员)|联名人|等\\s*(?:(?<count>[0-9０-９]{1,3}|[两二三四五六七八九十百]{1,4})\\s*[位名]|(?:人大|政协|市|区|县|省)*(?:代表|委员)|同志|[：:]|[）)])")]
    private static partial Regex More();

    [GeneratedRegex("关于|答复|复函|收悉|第.{1,14}号")]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?:主\s*送(?:单位|机关)?\s*[：:])?\s*(?:尊敬的|敬爱的)?")]
    private static partial Regex Courtesy();

    [GeneratedRegex("(?:人大|政协|市|区|县|省|全国|驻会|专职|联名|常务)*(?:代表|委员|常委(?!员?会|办))们?(?!团|会|活动|小?组|联络|工作|工委|联系|之家)|同志|先生|女士")]
    private static partial Regex PersonWord();

    [GeneratedRegex("[（(][^（()）]{0,20}[）)]|等?(?:[0-9０-９]{1,3}|[两二三四五六七八九十百]{1,4})\\s*[位名]|等(?=\\s*(?:人大|政协|市|区|省)*(?:代表|委员))|各位|诸位|其他|其余|全体(?=联名|代表|委员)")]
    private static partial Regex Counts();

    [GeneratedRegex("[、，,；;]|\\s{2,}")]
    private static partial Regex OrganisationSeparator();
}
