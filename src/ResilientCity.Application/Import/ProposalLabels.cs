using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

internal enum ProposalLabel
{
    Number,
    Title,
    Lead,
    Joint,

    /// <summary>Known, without a field of its own here.</summary>
    Other,
}

/// <summary>The labelled facts at the head of a proposal, written as lines (编号：0750), side by side, or as the cells of a table.</summary>
internal sealed class ProposalLabels
{
    private static readonly (ProposalLabel Kind, string Words)[] Words =
    [
        (ProposalLabel.Number, "编号 建议编号 提案编号 案号 建议号 提案号 建议案号 提案案号"),
        (ProposalLabel.Title, "标题 题目 案由 建议标题 提案标题 建议题目 提案题目 建议名称 提案名称 名称 事由"),
        (ProposalLabel.Lead, "领衔代表 领衔人 提出人 提建议人 建议人 提案人 第一提案人 提案者 代表姓名 委员姓名 代表 委员 建议代表 提出代表 姓名"),
        (ProposalLabel.Joint, "联名代表 联名人 附议人 附议代表 附议委员 联名委员 联名提案人 共同提案人 附议人姓名"),
        (ProposalLabel.Other, "代表团 所属代表团 界别 所属界别 联系电话 电话 手机 通讯地址 联系地址 地址 工作单位 单位及职务 单位职务 职务 邮编 邮政编码 主办单位 承办单位 协办单位 建议承办单位 交办日期 提出日期 提出时间 日期 时间 届次 会议 类别 分类 类型 办理方式 是否公开 是否同意公开 代表证号 委员证号 联系人 组别"),
    ];

    private static readonly Dictionary<string, ProposalLabel> Kinds =
        Words.SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Kind))).ToDictionary(one => one.word, one => one.Kind, StringComparer.Ordinal);

    private static readonly Regex Label = new(
        @"(?<=^|[\s）)，,；;。])(?<label>" + string.Join('|', Kinds.Keys.OrderByDescending(word => word.Length).Select(word => string.Join(@"\s*", word.ToCharArray()))) + @")\s*[：:]",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private readonly List<(ProposalLabel Kind, string Value, SourceLine Line)> found = [];

    /// <summary>The lines that hold labels.</summary>
    public HashSet<SourceLine> Lines { get; } = [];

    public static ProposalLabels Of(IReadOnlyList<SourceLine> head)
    {
        var labels = new ProposalLabels();
        foreach (var line in head)
        {
            labels.ReadLine(line);
        }

        return labels;
    }

    public string? Value(ProposalLabel kind) => found.Where(one => one.Kind == kind && one.Value.Length > 0).Select(one => one.Value).FirstOrDefault();

    public SourceLine? LineOf(ProposalLabel kind) => found.Where(one => one.Kind == kind && one.Value.Length > 0).Select(one => one.Line).FirstOrDefault();

    private void ReadLine(SourceLine line)
    {
        var cells = line.Text.Split('\t', '|', '｜').Select(cell => cell.Trim()).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var matches = Label.Matches(cells[i]);
            if (matches.Count == 0 && i + 1 < cells.Count && Kinds.TryGetValue(SourceText.WithoutSpace(cells[i]).TrimEnd('：', ':'), out var kind))
            {
                Add(kind, cells[++i], line);
                continue;
            }

            for (var m = 0; m < matches.Count; m++)
            {
                var (start, end) = (matches[m].Index + matches[m].Length, m + 1 < matches.Count ? matches[m + 1].Index : cells[i].Length);
                Add(Kinds[SourceText.WithoutSpace(matches[m].Groups["label"].Value)], cells[i][start..end], line);
            }
        }
    }

    private void Add(ProposalLabel kind, string value, SourceLine line)
    {
        found.Add((kind, value.Trim().TrimEnd('，', ',', '；', ';', '。'), line));
        Lines.Add(line);
    }
}
