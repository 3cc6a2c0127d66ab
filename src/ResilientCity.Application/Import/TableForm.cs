using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>A reply given as a form: cells with labels (编号, 案由, 主办单位) instead of a letter.</summary>
internal static partial class TableForm
{
    private const int FewestLabels = 4;
    private static readonly char[] Borders = ['\t', '|', '｜'];

    public static bool Is(IReadOnlyList<SourceLine> lines)
    {
        var labels = Cells(lines).Where(cell => cell.Value is not null).Select(cell => cell.Field).Distinct().Count();
        return labels >= FewestLabels && SalutationLine.Find(lines) is null;
    }

    public static LetterReading Read(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var cells = Cells(lines).Where(cell => !string.IsNullOrEmpty(cell.Value)).DistinctBy(cell => cell.Field).ToDictionary(cell => cell.Field, cell => cell.Value!);
        string? Value(string field) => cells.GetValueOrDefault(field);
        IReadOnlyList<string> Names(string field) => Value(field) is { } value ? [.. field == FieldName.Addressees ? PersonName.Split(value) : AgencyName.Split(value)] : [];
        var whole = string.Join('。', lines.SelectMany(line => line.Text.Split(Borders)).Select(cell => cell.Trim()).Take(200));
        var congress = CongressReference.Find(whole);
        var reading = new LetterReading
        {
            Kind = LetterKind.Table,
            Document = Document(Value, Names, lines),
            Agencies = Names(FieldName.Agencies),
            Publicity = Value(FieldName.Publicity),
            Congress = congress?.Congress,
            Session = congress?.Session,
            ProposalKind = ProposalKindText.Of(whole, "", null),
            ProposalNumber = Value(FieldName.ProposalNumber)?.Trim('第', '号', ' '),
            ProposalTitle = Value(FieldName.ProposalTitle)?.Trim('《', '》', ' '),
            CoHandlingAgencies = Names(FieldName.CoHandlingAgencies),
        };
        reading = reading.WithFactsOf(reading.Document);
        return reading with { Problems = MissingFields.With(reading, draft) };
    }

    private static LetterDocument Document(Func<string, string?> value, Func<string, IReadOnlyList<string>> names, IReadOnlyList<SourceLine> lines) => new()
    {
        Mark = value(FieldName.Mark),
        Publicity = value(FieldName.Publicity),
        DocumentNumber = value(FieldName.DocumentNumber),
        Addressees = names(FieldName.Addressees).ToValueList(),
        Sections = [new(null, null, [value(FieldName.Sections) ?? string.Join('\n', lines.Select(line => line.Text))])],
        DateText = value(FieldName.Date),
        Date = value(FieldName.Date) is { } date ? DateLine.DayOf(date) : null,
        ContactPerson = value(FieldName.ContactPerson),
        ContactPhone = value(FieldName.ContactPhone),
    };

    /// <summary>The labelled cells: label and value are neighbours in a row, or label：value.</summary>
    private static IEnumerable<(string Field, string? Value)> Cells(IReadOnlyList<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            var cells = line.Text.Split(Borders).Select(cell => cell.Trim()).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                var match = Label().Match(SourceText.WithoutSpace(cells[i]));
                if (match.Success && FieldOf(match.Groups["label"].Value) is { } field)
                {
                    var inside = match.Groups["value"].Value;
                    yield return (field, inside.Length > 0 ? inside : i + 1 < cells.Count ? cells[i + 1] : null);
                }
            }
        }
    }

    private static string? FieldOf(string label) => label switch
    {
        "编号" or "建议编号" or "提案编号" or "建议号" or "提案号" or "案号" => FieldName.ProposalNumber,
        "标题" or "建议标题" or "提案标题" or "案由" or "题目" or "建议名称" or "提案名称" or "建议题目" or "提案题目" => FieldName.ProposalTitle,
        "提出人" or "领衔代表" or "代表姓名" or "建议人" or "提案人" or "提案者" or "第一提案人" or "代表" or "委员" => FieldName.Addressees,
        "主办单位" or "承办单位" or "办理单位" or "答复单位" => FieldName.Agencies,
        "协办单位" or "会办单位" => FieldName.CoHandlingAgencies,
        "答复内容" or "办理意见" or "答复意见" or "办理情况" or "办理答复" or "答复正文" or "办理结果及意见" => FieldName.Sections,
        "办理类别" or "办理结果" or "类别" or "答复类别" => FieldName.Mark,
        "公开属性" or "是否公开" => FieldName.Publicity,
        "文号" or "发文字号" or "答复文号" => FieldName.DocumentNumber,
        "答复时间" or "答复日期" or "办结时间" or "办结日期" => FieldName.Date,
        "联系人" or "经办人" => FieldName.ContactPerson,
        "联系电话" or "电话" => FieldName.ContactPhone,
        _ => null,
    };

    [GeneratedRegex("^(?<label>[\\p{IsCJKUnifiedIdeographs}]{2,8})(?:[：:](?<value>.*))?$")]
    private static partial Regex Label();
}
