using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A label with its value: 联系人：何小满. <paramref name="Before"/> is the label as written, without spaces.</summary>
internal sealed record LabelledPiece(LabelKind Kind, string Before, string Value, string After);

/// <summary>Finds the labels of a line; several may share one line, and spaces may stand inside a label (联 系 人).</summary>
internal static partial class Labelled
{
    private static readonly char[] Separators = ['，', ',', '；', ';', '。', '、', ' ', '\t', '\u3000'];

    /// <summary>A label ends with a colon; one that a number follows may stand without (电话 0000-1234567).</summary>
    private static readonly Regex Label = new(
        @"(?<open>[（(【\[]?)(?<label>" + string.Join('|', LabelWords.Kinds.Keys.OrderByDescending(word => word.Length).Select(word => string.Join(@"\s*", word.Select(c => Regex.Escape(c.ToString()))))) + @")(?:\s*[：:]|(?<bare>\s*)(?=[+（(]?[0-9０-９](?:[-—－）)]?[0-9０-９]){4}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled);

    /// <summary>The pieces of a line that begins with a label; empty where it does not.</summary>
    public static IReadOnlyList<LabelledPiece> Pieces(string line)
    {
        if (line.AsSpan().IndexOfAny('：', ':') < 0)
        {
            return [];
        }

        var all = Label.Matches(line);
        var labels = all.Where(m => IsStart(line, m)).ToList();
        if (labels.Count == 0 || labels[0].Index != 0)
        {
            return Owned(line, all.FirstOrDefault(m => m.Index > 0 && !m.Groups["bare"].Success));
        }

        return [.. labels.Select((m, i) => Piece(line, m, i + 1 < labels.Count ? labels[i + 1].Index : line.Length))];
    }

    /// <summary>Pieces behind an agency that owns the contact (市水务局联系人：…), or behind a label that nobody knows (值守处室：排水处 联系人：…).</summary>
    private static IReadOnlyList<LabelledPiece> Owned(string line, Match? label)
    {
        if (label is null || KindOf(label) is not (LabelKind.ContactPerson or LabelKind.Officer))
        {
            return [];
        }

        var before = line[..label.Index];
        var unknown = UnknownLabel().Match(before);
        IReadOnlyList<LabelledPiece> rest = unknown.Success || Owner().IsMatch(before) ? Pieces(line[label.Index..]) : [];
        return rest.Count == 0 ? []
            : unknown.Success ? [new(LabelKind.Other, SourceText.WithoutSpace(unknown.Groups["label"].Value), unknown.Groups["value"].Value, SourceText.WithoutSpace(unknown.Groups["after"].Value)), .. rest]
            : [rest[0] with { Before = SourceText.WithoutSpace(before) + rest[0].Before }, .. rest.Skip(1)];
    }

    private static LabelKind KindOf(Match label) => LabelWords.Kinds[SourceText.WithoutSpace(label.Groups["label"].Value)];

    private static LabelledPiece Piece(string line, Match label, int end)
    {
        var value = line[(label.Index + label.Length)..end].Trim();
        var kind = KindOf(label);
        var isOpen = label.Groups["open"].Length > 0 || value.Count(c => c is '）' or ')') > value.Count(c => c is '（' or '(');
        var kept = isOpen ? WithoutBracket(value) : kind == LabelKind.CopyTo ? value : value.TrimEnd(Separators);
        return new(kind, SourceText.WithoutSpace(label.Value), kept.TrimEnd(), SourceText.WithoutSpace(value[kept.Length..]));
    }

    /// <summary>A label stands at a boundary; one that tells itself apart may also follow a name directly (联系人：何小满联系电话：).</summary>
    private static bool IsStart(string line, Match label) =>
        label.Groups["bare"].Success ? label.Index > 0 && (KindOf(label) is LabelKind.ContactPhone or LabelKind.Postcode || label.Groups["label"].Value.StartsWith('传'))
        : label.Index == 0 || label.Groups["open"].Length > 0 || IsBoundary(line[label.Index - 1])
            || (KindOf(label) is LabelKind.ContactPhone or LabelKind.Postcode && SourceText.WithoutSpace(label.Groups["label"].Value).Length != 3);

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '，' or ',' or '；' or ';' or '、' or '。' or '）' or ')' or '：' or ':' || char.IsAsciiDigit(c);

    /// <summary>Without the one bracket that closes the label's, and the marks around it.</summary>
    private static string WithoutBracket(string value)
    {
        var inside = value.TrimEnd(Separators);
        return (inside is [.., '）' or ')' or '】' or ']'] ? inside[..^1] : inside).TrimEnd(Separators);
    }

    [GeneratedRegex("^[（(]?(?![请与向和将对为])\\p{IsCJKUnifiedIdeographs}{1,20}(?:[局委会办室厅院处科部站所队]|中心|政府|公司|单位|部门)的?$")]
    private static partial Regex Owner();

    [GeneratedRegex("^(?<label>[（(]?\\p{IsCJKUnifiedIdeographs}{2,8}[：:])\\s*(?<value>[\\p{IsCJKUnifiedIdeographs}（）()]{2,30})(?<after>[\\s，,；;]+)$")]
    private static partial Regex UnknownLabel();
}
