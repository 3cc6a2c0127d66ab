using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply that does not take the proposal up says why (CQ art. 22).</summary>
internal sealed partial class ReferenceReason() : LetterCheck(
    "mark.reason",
    CheckSeverity.Should,
    new("没有说明原因", "No reason"),
    new("标为“{mark} {label}”，正文没有说明为什么暂时不能办。", "A reply marked “{mark} {label}” explains why it cannot be done; this one does not."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsReason: true } mark && !Statement.In(letter).Any(statement => Cannot().IsMatch(statement.Text) || Because().IsMatch(statement.Text)))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label));
        }
    }

    /// <summary>What stands in the way. A lack that is only the matter of the proposal (不足的问题) is no reason.</summary>
    [GeneratedRegex("不(?:具备|宜(?!居)|予(?!以?处罚)|符合|属于|适合|建议|支持|可行|允许|得(?:新|设|擅|用|超|占|作|在|以|从|突)|再(?:新|审|设|批))"
        + "|(?:暂|尚|目前|现阶段|短期内)(?:时|还)?(?:不|未|无|难|缓)|暂缓|难以(?:实施|实现|落实|推行|推进|安排|支撑|采纳|保障|承担|单独|全面|统一|操作)|无法(?:实施|实现|落实|采纳|纳入|支持|推行|办理|安排|单独|满足|调整|新增|另行|突破)"
        + "|(?:没有|缺乏|缺少|尚无|无)(?:[^，,]{0,12})(?:依据|规定|权限|先例|授权|支撑|立法|职权)|(?:条件|时机|技术)[^，,]{0,6}(?:不成熟|不足|不够)|超出[^，,]{0,12}(?:权限|职责|职权|范围|事权|能力)|不在[^，,]{0,12}(?:范围|权限|目录|职责)"
        + "|(?:须|需|应|尚待|有待)(?:经|由|报|待)?[^，,]{2,30}(?:批准|决定|审批|同意|明确|统筹|授权|立法|修订)(?!后?实施方案)|取决于|与[^，,]{2,30}(?:不符|不一致|冲突|抵触|违背)|(?:财力|资金|经费|用地|编制|场地|地下空间)[^，,]{0,8}(?:不足|有限|紧张|受限|缺口)(?!的?(?:问题|矛盾|现象|情况))|(?:成本|风险|代价|造价|投入)(?:过|较|太|偏|巨)(?:高|大)|属于?[^，,]{2,16}(?:职权|事权|权限)")]
    private static partial Regex Cannot();

    [GeneratedRegex("(?:因(?![此地时素而势应])|由于|鉴于|考虑到|受).{2,40}[，,].{0,24}(?:未能?|不能|难以|无法|暂|留作|仅)")]
    private static partial Regex Because();
}
