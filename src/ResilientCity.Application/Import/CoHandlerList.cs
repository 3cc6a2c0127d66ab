using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>The co-handling agencies that an opening names, the count it states, and whether the list is left open (等部门).</summary>
internal sealed record CoHandlers(IReadOnlyList<string> Names, int? Count, bool IsOpen)
{
    /// <summary>The words that state the count: 等6个协办单位.</summary>
    public string? CountWords { get; init; }
}

/// <summary>Finds the co-handling agencies: 与甲局、乙委等2个协办单位共同, 会同甲局、乙局研究, 结合甲局、乙局的协办意见.</summary>
internal static partial class CoHandlerList
{
    public static CoHandlers Find(string opening)
    {
        var text = SourceText.WithoutSpace(QuotedText.Without(opening));
        foreach (Match match in Named().Matches(text))
        {
            var names = match.Groups["name"].Captures.Select(c => c.Value).ToList();
            var count = match.Groups["count"].Success ? ChineseNumerals.Parse(match.Groups["count"].Value) : null;
            var isOpen = match.Groups["open"].Success && count is null;
            if (count is not null || isOpen || match.Groups["together"].Success || match.Groups["sure"].Success)
            {
                return new(names, count, isOpen) { CountWords = count is null ? null : match.Groups["stated"].Value };
            }
        }

        if (HandledAlong().Match(text) is { Success: true } along)
        {
            return new([.. along.Groups["name"].Captures.Select(c => c.Value)], null, IsOpen: false);
        }

        var counted = CountOnly().Match(text);
        return counted.Success ? new([], ChineseNumerals.Parse(counted.Groups["count"].Value), IsOpen: false) { CountWords = counted.Groups["stated"].Value } : new([], null, IsOpen: false);
    }

    private const string Stop = "(?=[、，,；;。）()（：:]|和|及|与|以及|等|共同|研究(?!室|院|所|中心)|协商|协同|认真|意见|的|联合|充分|沟通|进行|开展|对|就|反馈|提供|办理(?!处|局)|协助|配合|协办|会办|[0-9０-９一二两三四五六七八九十]{1,3}[个家]|$)";
    private const string Name = "(?<name>(?!共同|研究|等|相关|有关|各)[\\p{IsCJKUnifiedIdeographs}·]{1,30}?(?:[（(][\\p{IsCJKUnifiedIdeographs}]{1,12}[）)])?(?<=" + AgencyName.Endings + "|[）)]))" + Stop;
    private const string Units = "(?:个|家)?(?:市级|区级|县级|省级|相关|有关)*(?:协办|会办|配合|协同)?(?:单位|部门|委办局|区县|机构)";

    [GeneratedRegex("(?:(?<sure>会同|经会(?!同)|(?<=[，,。])会(?!同)(?=[省市区县州国])|经征求|经商|并商|商请|(?<=[局委厅办院部])商(?=[省市区县州国])|协办单位(?:为|是|有)?[：:]?|会办单位(?:为|是|有)?[：:]?)|与|商|征求了?|征得|结合|综合了?|汇总了?|协同|联合|会商|协商|吸收了?|和)(?:市级部门|协办单位|会办单位)?"
        + Name + "(?:(?:、|，|,|；|;|和|及|与|以及)" + Name + ")*"
        + "(?:(?<open>等)?(?<stated>(?<count>[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})" + Units + ")|(?<open>等)(?:市级|区级|相关|有关)*(?:协办|会办)?(?:单位|部门))?"
        + "(?<together>共同|认真|充分|反复|深入|联合|协同|协商|沟通|研究|的?(?:协办|会办|书面)?意见|办理|协办|会办|进行了?|开展了?|）|\\))?")]
    private static partial Regex Named();

    /// <summary>由我局主办，甲局、乙局协办; 根据甲局、乙局会办意见; 在甲局协助下.</summary>
    [GeneratedRegex("(?:[，,。；;（(]|由)" + Name + "(?:(?:、|和|及)" + Name + ")*(?:协办|会办|配合办理|协助办理)(?!意见|单位)|(?:根据|依据|按照|参考|在)" + Name + "(?:(?:、|和|及)" + Name + ")*的?(?:(?:协办|会办)意见|(?:协助|配合)下)")]
    private static partial Regex HandledAlong();

    [GeneratedRegex("(?:与|会同|商|征求|结合|综合|汇总|协同|联合)(?<stated>(?<count>[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})" + Units + ")")]
    private static partial Regex CountOnly();
}
