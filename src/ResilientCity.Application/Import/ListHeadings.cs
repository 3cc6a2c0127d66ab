namespace ResilientCity.Application.Import;

/// <summary>Recognises a list's columns by the headings that offices use.</summary>
internal static class ListHeadings
{
    private static readonly Dictionary<string, ListColumnKind> Known = new(StringComparer.Ordinal)
    {
        ["编号"] = ListColumnKind.Number,
        ["建议号"] = ListColumnKind.Number,
        ["建议编号"] = ListColumnKind.Number,
        ["提案号"] = ListColumnKind.Number,
        ["提案编号"] = ListColumnKind.Number,
        ["案号"] = ListColumnKind.Number,
        ["建议提案编号"] = ListColumnKind.Number,
        ["件号"] = ListColumnKind.Number,
        ["议案编号"] = ListColumnKind.Number,
        ["标题"] = ListColumnKind.Title,
        ["建议标题"] = ListColumnKind.Title,
        ["提案标题"] = ListColumnKind.Title,
        ["案由"] = ListColumnKind.Title,
        ["题目"] = ListColumnKind.Title,
        ["建议题目"] = ListColumnKind.Title,
        ["建议名称"] = ListColumnKind.Title,
        ["提案名称"] = ListColumnKind.Title,
        ["提案题目"] = ListColumnKind.Title,
        ["名称"] = ListColumnKind.Title,
        ["建议案由"] = ListColumnKind.Title,
        ["领衔代表"] = ListColumnKind.LeadDelegate,
        ["代表姓名"] = ListColumnKind.LeadDelegate,
        ["提出人"] = ListColumnKind.LeadDelegate,
        ["代表"] = ListColumnKind.LeadDelegate,
        ["建议人"] = ListColumnKind.LeadDelegate,
        ["领衔人"] = ListColumnKind.LeadDelegate,
        ["提案人"] = ListColumnKind.LeadDelegate,
        ["第一提案人"] = ListColumnKind.LeadDelegate,
        ["提案者"] = ListColumnKind.LeadDelegate,
        ["领衔代表姓名"] = ListColumnKind.LeadDelegate,
        ["提建议人"] = ListColumnKind.LeadDelegate,
        ["联名代表"] = ListColumnKind.JointDelegates,
        ["附议人"] = ListColumnKind.JointDelegates,
        ["附议代表"] = ListColumnKind.JointDelegates,
        ["联名人"] = ListColumnKind.JointDelegates,
        ["联名委员"] = ListColumnKind.JointDelegates,
        ["主办单位"] = ListColumnKind.LeadAgency,
        ["承办单位"] = ListColumnKind.LeadAgency,
        ["主办"] = ListColumnKind.LeadAgency,
        ["牵头单位"] = ListColumnKind.LeadAgency,
        ["主办部门"] = ListColumnKind.LeadAgency,
        ["承办部门"] = ListColumnKind.LeadAgency,
        ["协办单位"] = ListColumnKind.CoHandlingAgencies,
        ["会办单位"] = ListColumnKind.CoHandlingAgencies,
        ["协办"] = ListColumnKind.CoHandlingAgencies,
        ["会办"] = ListColumnKind.CoHandlingAgencies,
        ["协办部门"] = ListColumnKind.CoHandlingAgencies,
        ["配合单位"] = ListColumnKind.CoHandlingAgencies,
        ["交办日期"] = ListColumnKind.AssignedOn,
        ["交办时间"] = ListColumnKind.AssignedOn,
        ["分办日期"] = ListColumnKind.AssignedOn,
        ["分办时间"] = ListColumnKind.AssignedOn,
        ["办理期限"] = ListColumnKind.NoticeDueOn,
        ["办结时限"] = ListColumnKind.NoticeDueOn,
        ["答复期限"] = ListColumnKind.NoticeDueOn,
        ["办理时限"] = ListColumnKind.NoticeDueOn,
        ["办结期限"] = ListColumnKind.NoticeDueOn,
        ["答复时限"] = ListColumnKind.NoticeDueOn,
        ["截止日期"] = ListColumnKind.NoticeDueOn,
        ["类型"] = ListColumnKind.Kind,
        ["建议类型"] = ListColumnKind.Kind,
        ["建议提案"] = ListColumnKind.Kind,
        ["件类"] = ListColumnKind.Kind,
        ["分类"] = ListColumnKind.Topic,
        ["类别"] = ListColumnKind.Topic,
        ["主题"] = ListColumnKind.Topic,
        ["主题分类"] = ListColumnKind.Topic,
        ["内容分类"] = ListColumnKind.Topic,
        ["领域"] = ListColumnKind.Topic,
        ["届次"] = ListColumnKind.Session,
        ["会议"] = ListColumnKind.Session,
        ["会次"] = ListColumnKind.Session,
        ["届次会议"] = ListColumnKind.Session,
    };

    /// <summary>A running number: the proposal's number only where no other column is.</summary>
    private const string Running = "序号";

    public static IReadOnlyDictionary<int, ListColumnKind>? Of(SheetRow row)
    {
        var columns = new Dictionary<int, ListColumnKind>();
        foreach (var (column, text) in row.Cells.OrderBy(cell => cell.Key))
        {
            if (Known.TryGetValue(Plain(text), out var kind) && !columns.ContainsValue(kind))
            {
                columns[column] = kind;
            }
        }

        var running = row.Cells.FirstOrDefault(cell => Plain(cell.Value) == Running);
        if (running.Value is not null && !columns.ContainsValue(ListColumnKind.Number))
        {
            columns[running.Key] = ListColumnKind.Number;
        }

        return columns.ContainsValue(ListColumnKind.Number) && columns.ContainsValue(ListColumnKind.Title) ? columns : null;
    }

    public static bool IsRunningNumber(string heading) => Plain(heading) == Running;

    private static string Plain(string heading)
    {
        var bracket = heading.IndexOfAny(['（', '(']);
        return string.Concat((bracket > 0 ? heading[..bracket] : heading).Where(char.IsLetterOrDigit));
    }
}
