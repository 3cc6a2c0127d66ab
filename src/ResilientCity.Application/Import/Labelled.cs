using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>A label with its value: 联系人：何小满. <paramref name="Before"/> is the label as written, without spaces.</summary>
internal sealed record LabelledPiece(LabelKind Kind, string Before, string Value, string After);

internal enum LabelKind
{
    Mark,
    Publicity,
    DocumentNumber,
    Signatory,
    ContactPerson,
    ContactPhone,
    Postcode,
    CopyTo,
    Other,
}

/// <summary>Finds the labels of a line; several may share one line, and spaces may stand inside a label (联 系 人).</summary>
internal static class Labelled
{
    private static readonly (string Word, LabelKind Kind)[] Words =
    [
        ("建议办理类别", LabelKind.Mark), ("提案办理类别", LabelKind.Mark), ("办理结果类别", LabelKind.Mark), ("办理情况分类", LabelKind.Mark), ("办理类别", LabelKind.Mark),
        ("答复类别", LabelKind.Mark), ("复文类别", LabelKind.Mark), ("办理结果", LabelKind.Mark), ("答复类型", LabelKind.Mark), ("办理类型", LabelKind.Mark),
        ("办理程度", LabelKind.Mark), ("办复类别", LabelKind.Mark), ("结果类别", LabelKind.Mark), ("标注", LabelKind.Mark), ("类别", LabelKind.Mark), ("分类", LabelKind.Mark), ("类型", LabelKind.Mark),
        ("是否同意公开", LabelKind.Publicity), ("信息公开选项", LabelKind.Publicity), ("信息公开属性", LabelKind.Publicity), ("信息公开类别", LabelKind.Publicity), ("公开属性", LabelKind.Publicity),
        ("公开方式", LabelKind.Publicity), ("公开类别", LabelKind.Publicity), ("公开选项", LabelKind.Publicity), ("公开类型", LabelKind.Publicity), ("公开情况", LabelKind.Publicity), ("是否公开", LabelKind.Publicity), ("信息公开", LabelKind.Publicity),
        ("发文字号", LabelKind.DocumentNumber), ("发文文号", LabelKind.DocumentNumber), ("文件编号", LabelKind.DocumentNumber), ("文号", LabelKind.DocumentNumber), ("字号", LabelKind.DocumentNumber),
        ("签发人", LabelKind.Signatory), ("审签人", LabelKind.Signatory),
        ("联系人及联系电话", LabelKind.ContactPerson), ("联系人及电话", LabelKind.ContactPerson), ("联系人和电话", LabelKind.ContactPerson), ("联系人电话", LabelKind.ContactPhone), ("联系人姓名", LabelKind.ContactPerson),
        ("联系人", LabelKind.ContactPerson), ("承办人", LabelKind.ContactPerson), ("经办人", LabelKind.ContactPerson),
        ("联系电话", LabelKind.ContactPhone), ("联系方式", LabelKind.ContactPhone), ("办公电话", LabelKind.ContactPhone), ("电话", LabelKind.ContactPhone),
        ("邮政编码", LabelKind.Postcode), ("邮编", LabelKind.Postcode),
        ("抄送", LabelKind.CopyTo), ("抄报", LabelKind.CopyTo), ("抄送单位", LabelKind.CopyTo),
        ("联系单位", LabelKind.Other), ("承办单位", LabelKind.Other), ("承办处室", LabelKind.Other), ("联系地址", LabelKind.Other), ("通讯地址", LabelKind.Other), ("地址", LabelKind.Other), ("传真", LabelKind.Other), ("电子邮箱", LabelKind.Other), ("邮箱", LabelKind.Other),
    ];

    private static readonly char[] Separators = ['，', ',', '；', ';', '。', '、', ' ', '\t', '\u3000'];

    private static readonly Dictionary<string, LabelKind> Kinds = Words.ToDictionary(w => w.Word, w => w.Kind, StringComparer.Ordinal);

    private static readonly Regex Label = new(
        @"(?<open>[（(【\[]?)(?<label>" + string.Join('|', Words.OrderByDescending(w => w.Word.Length).Select(w => string.Join(@"\s*", w.Word.ToCharArray()))) + @")\s*[：:]",
        RegexOptions.CultureInvariant);

    /// <summary>The pieces of a line that begins with a label; empty where it does not.</summary>
    public static IReadOnlyList<LabelledPiece> Pieces(string line)
    {
        var labels = Label.Matches(line).Where((m, i) => m.Index == 0 || IsBoundary(line[m.Index - 1]) || m.Groups["open"].Length > 0).ToList();
        if (labels.Count == 0 || labels[0].Index != 0)
        {
            return [];
        }

        return [.. labels.Select((m, i) => Piece(line, m, i + 1 < labels.Count ? labels[i + 1].Index : line.Length))];
    }

    private static LabelledPiece Piece(string line, Match label, int end)
    {
        var value = line[(label.Index + label.Length)..end].Trim();
        var kind = Kinds[SourceText.WithoutSpace(label.Groups["label"].Value)];
        var isOpen = label.Groups["open"].Length > 0 || value.Count(c => c is '）' or ')') > value.Count(c => c is '（' or '(');
        var kept = isOpen ? WithoutBracket(value) : kind == LabelKind.CopyTo ? value : value.TrimEnd(Separators);
        return new(kind, SourceText.WithoutSpace(label.Value), kept.TrimEnd(), SourceText.WithoutSpace(value[kept.Length..]));
    }

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '，' or ',' or '；' or ';' or '、' or '。' or '）' or ')' || char.IsAsciiDigit(c);

    public static LetterPart? PartOf(LabelKind kind) => kind switch
    {
        LabelKind.Mark => LetterPart.Mark,
        LabelKind.Publicity => LetterPart.Publicity,
        LabelKind.DocumentNumber => LetterPart.DocumentNumber,
        LabelKind.ContactPerson => LetterPart.ContactPerson,
        LabelKind.ContactPhone => LetterPart.ContactPhone,
        LabelKind.Postcode => LetterPart.Postcode,
        LabelKind.CopyTo => LetterPart.CopyTo,
        _ => null,
    };

    /// <summary>Without the one bracket that closes the label's, and the marks around it.</summary>
    private static string WithoutBracket(string value)
    {
        var inside = value.TrimEnd(Separators);
        return (inside is [.., '）' or ')' or '】' or ']'] ? inside[..^1] : inside).TrimEnd(Separators);
    }
}
