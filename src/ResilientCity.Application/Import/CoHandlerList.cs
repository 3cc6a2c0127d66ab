using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>The co-handling agencies that an opening names, the count it states, and whether the list is left open (等部门, 各街道办).</summary>
internal sealed record CoHandlers(IReadOnlyList<string> Names, int? Count, bool IsOpen)
{
    public static CoHandlers None { get; } = new([], null, IsOpen: false);

    /// <summary>The words that state the count: 等6个协办单位.</summary>
    public string? CountWords { get; init; }
}

/// <summary>Finds the co-handling agencies: 与甲局、乙委等2个协办单位共同, 会同甲局、乙局研究, 结合甲局、乙局的协办意见.</summary>
internal static partial class CoHandlerList
{
    public static CoHandlers Find(string opening)
    {
        var text = SourceText.WithoutSpace(QuotedText.Without(opening));
        var along = Along(text);
        return Consulted(text, isAlong: along is not null) ?? along ?? Counted(text) ?? (Unnamed().IsMatch(text) ? CoHandlers.None with { IsOpen = true } : CoHandlers.None);
    }

    /// <param name="text">An opening.</param>
    /// <param name="isAlong">A list before its verb was found: there, 和 may stand inside a name (市经济和信息化局协办) and begins no list.</param>
    private static CoHandlers? Consulted(string text, bool isAlong)
    {
        foreach (var match in Named().Matches(text).Where(match => !isAlong || !match.Groups["and"].Success))
        {
            var count = match.Groups["count"].Success ? ChineseNumerals.Parse(match.Groups["count"].Value) : null;
            var end = match.Index + match.Length;
            var isOpen = count is null && (match.Groups["open"].Success || match.Groups["rest"].Success || GoesOn().IsMatch(text, end));
            if (count is not null || match.Groups["open"].Success || match.Groups["together"].Success || match.Groups["sure"].Success || GoesOnTogether().IsMatch(text, end))
            {
                return new(NamesOf(match), count, isOpen) { CountWords = count is null ? null : match.Groups["stated"].Value };
            }
        }

        return null;
    }

    private static CoHandlers? Along(string text) =>
        HandledAlong().Match(text) is { Success: true } match ? new(NamesOf(match), null, match.Groups["rest"].Success) : null;

    private static CoHandlers? Counted(string text) =>
        CountOnly().Match(text) is { Success: true } match
            ? new([], ChineseNumerals.Parse(match.Groups["count"].Value), IsOpen: false) { CountWords = match.Groups["stated"].Value }
            : null;

    private static List<string> NamesOf(Match match) => [.. match.Groups["name"].Captures.Select(capture => capture.Value)];

    private const string Han = "\\p{IsCJKUnifiedIdeographs}";
    private const string Level = "[省市区县州国]";
    private const string Handling = "(?:分别|共同)?(?:协办|会办)|(?:参与|会同|共同)办理|会办|协同办理|配合办理|协助办理|(?:配合|协助)(?=[，,。；;）)])";

    /// <summary>What ends a name: a mark, or the word after it.</summary>
    private const string Stop = "(?=[、，,；;。）()（：:]|和|及|与|以及|等|共同|研究(?!室|院|所|中心)|协商|协同|认真|意见|的|联合|充分|沟通|进行|开展|对|就|后|并(?=征求|商|与|会同)|赴|现场|实地|座谈|讨论|核实|会商|参与|会同|制定|印发|召开|分别|多次|一起|一同|专题|积极|组织(?!部|处|科)|调研(?!室|处|组)|反馈|提供|提出|回复|办理(?!处|局)|协助|配合|协办|会办|[0-9０-９一二两三四五六七八九十]{1,3}[个家]|$)";

    /// <summary>How a name does not begin: who is written to, who writes, a verb, or what is no single agency (各街道办).</summary>
    private const string NoName = "(?!共同|研究|等|责成|指定|单位[为是有：:]|相关|有关|其他|各|您|你|我|该|其|此|由|经|赴|前往|深入|到|多次|及时|组织|召开|现|贵[单局委厅办院部党会团]|本[单局委厅办院部]|多个|多家|[全本]?[省市区县州国旗镇乡]{1,3}(?![" + Han + "])|[全本][省市区县州旗镇乡])";

    /// <summary>No verb and no person stands inside a name; 代表 and 委员 only as in 代表工委, 委员会.</summary>
    private const string InName = "(?:(?!主办|牵头|承办|收悉|提出|进行|征求|会同|经商|您|你们|代表(?!工|团|处|室|联)|委员(?!会))[" + Han + "·])";
    private const string Endings = AgencyName.Endings + "|[团党盟革建进社]中央|[分支总]行|[支大总]队";
    private const string Name = "(?<name>" + NoName + InName + "{2,30}?(?:[（(][" + Han + "]{1,12}[）)])?(?<=" + Endings + "|[）)]))" + Stop;

    /// <summary>The open end of a list: 、各街道办, 、各区（县）人民政府, 和相关部门.</summary>
    private const string Rest = "(?<rest>(?:、|，|,|和|及|与|以及)(?:各|其他|相关|有关)[" + Han + "（）()]{1,16}?(?:政府|办事处|办|街道|乡镇|镇|单位|部门|局|委|县|区|市)" + Stop + ")?(?:(?:、|和|及|与|以及)我[局委厅办院部](?=" + Handling + "|共同|研究))?";

    private const string Listed = Name + "(?:(?:、|；|;|和|及|与|以及)" + Name + ")*" + Rest;

    /// <summary>A list may go on behind a comma where another name of an agency follows.</summary>
    private const string Names = Name + "(?:(?:、|；|;|和|及|与|以及|(?:，|,)(?=[省市区县州国]))" + Name + ")*" + Rest;
    private const string Given = "(?:反馈|提供|提出|回复)的?(?:协办|会办|书面)?(?:意见|情况|材料)";
    private const string Units = "(?:个|家)?(?:市级|区级|县级|省级|相关|有关)*(?:协办|会办|配合|协同)?(?:单位|部门|委办局|区县|机构)";

    [GeneratedRegex("(?:(?<sure>会同|经会(?!同)|(?<=[，,。])会(?!同)(?=" + Level + ")|会商(?=" + Level + ")|经征求|经商(?!务)|并商(?!务)|商请|(?<=[局委厅办院部])商(?=" + Level + ")|(?<=[我本][局委厅办院部])商(?![务业标联贸品会])|(?:协办|会办|会同)(?:单位(?:为|是|有)?[：:]?|[：:]))|与|(?<![工面协会通客招])商(?![务业标联贸品会])|征求了?|征得|结合|综合了?|汇总了?|协同|联合|会商|协商|吸收了?|(?<and>和))(?:市级部门|协办单位|会办单位|(?:您|你们)(?:及|和|以及|、)(?![" + Han + "]{0,4}(?:人大|政协)))?"
        + Names
        + "(?:(?:(?<open>等)?(?<stated>(?<count>[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})" + Units + ")|(?<open>等)(?:市级|区级|相关|有关)*(?:协办|会办)?(?:单位|部门))|(?<open>等))?"
        + "(?<together>共同|认真|充分|反复|深入|联合|协同|协商|会商|沟通|研究|的?(?:协办|会办|书面)?意见|" + Given + "|办理|协办|会办|进行了?|开展了?|后[，,]|）|\\))?")]
    private static partial Regex Named();

    /// <summary>由我局主办，甲局、乙局协办; 根据甲局、乙局会办意见; 在甲局协助下.</summary>
    [GeneratedRegex("(?:[，,。；;（(]|主办、|由|责成|指定)(?:我[局委厅办院部](?:、|和|及|与))?" + Listed + "(?:" + Handling + ")(?!意见|单位)|(?:根据|依据|按照|参考|在)" + Listed + "(?:的?(?:协办|会办)意见|" + Given + "|的?(?:协助|配合)下)")]
    private static partial Regex HandledAlong();

    [GeneratedRegex("(?:与|会同|商|征求|结合|综合|汇总|协同|联合)(?<stated>(?<count>[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})" + Units + ")")]
    private static partial Regex CountOnly();

    /// <summary>A list that goes on with what is not known as a name of an agency, or a second list: 并征求丙局意见.</summary>
    [GeneratedRegex("\\G(?:、(?![一二三四五六七八九十])|[^，,。；;]{0,8}[，,]?并(?:征求|会同|商|与)(?!您|你))")]
    private static partial Regex GoesOn();

    [GeneratedRegex("\\G、(?![一二三四五六七八九十])[^，,。；;]{1,60}?(?:共同|沟通|协商|研究|意见)")]
    private static partial Regex GoesOnTogether();

    /// <summary>
    /// Co-handlers by their field or level, none by its name: 与市财政、住建等部门, 会同市、区两级住建部门;
    /// or a list whose first name is not known as an agency's: 会同白石日报、市教育局.
    /// </summary>
    [GeneratedRegex("(?:会同|与|经商|征求|结合|联合|协同|会商)(?!相关|有关|各|本|您|你|我|该)" + Level + "(?:[" + Han + "、]{1,30}?等[" + Han + "]{0,6}(?:部门|单位)|[" + Han + "、]{0,12}[两各三][级个][" + Han + "]{0,8}(?:部门|单位))"
        + "|(?:会同(?!志)|经商(?!务)|商请|会商)(?!您|你|我|该|本|[^，,。；;]{0,10}(?:有关|相关))[^，,。；;、]{2,14}、[^，,。；;]{2}|与(?!会|您|你|我|该|本|[^，,。；;]{0,10}(?:有关|相关))[^，,。；;、]{2,14}、[^，,。；;]{2,40}(?:进行了?沟通|共同研究|协商|会商)")]
    private static partial Regex Unnamed();
}
