using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>What a web page says of itself in two lines, a label and its value below: 发布机构 and 市体育局.</summary>
internal static partial class PageLabel
{
    /// <summary>Labels of a page's facts, as alternatives of a pattern.</summary>
    public const string Words =
        "信息来源|文章来源|稿件来源|来源|发布机构|发布单位|发布者|发布人|发文机构|发文机关|发布机关|责任部门|公开责任部门|作者|编辑|责任编辑|"
        + "责编|所属栏目|索引号|主题分类|信息分类|体裁分类|组配分类|服务对象分类|发文日期|成文日期|生成日期|生效日期|发布日期|发布时间|公开日期|有效性|时效性";

    /// <summary>Whether the line is the value of a label that stands alone above it.</summary>
    public static bool IsBelow(IReadOnlyList<SourceLine> lines, int index) =>
        index > 0 && Alone().IsMatch(lines[index - 1].Plain) && !Alone().IsMatch(lines[index].Plain);

    public static bool IsLabel(string word) => Alone().IsMatch(word);

    [GeneratedRegex("^[【\\[]?(?:" + Words + "|信息提供|发布部门|发文单位|制发机关|公开机构|公开主体|主办单位|所属机构|信息索引号|公文种类|效力状态)[】\\]]?[：:]?$")]
    private static partial Regex Alone();
}
