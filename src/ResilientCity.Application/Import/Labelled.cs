using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A label with its value: 联系人：何小满. <paramref name="Before"/> is the label as written, without spaces.</summary>
internal sealed record LabelledPiece(LabelKind Kind, string Before, string Value, string After);

/// <summary>Finds the labels of a line; several may share one line, and spaces may stand inside a label (联 系 人).</summary>
internal static class Labelled
{
    private static readonly char[] Separators = ['，', ',', '；', ';', '。', '、', ' ', '\t', '\u3000'];

    private static readonly Regex Label = new(
        @"(?<open>[（(【\[]?)(?<label>" + string.Join('|', LabelWords.Kinds.Keys.OrderByDescending(word => word.Length).Select(word => string.Join(@"\s*", word.ToCharArray()))) + @")\s*[：:]",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>The pieces of a line that begins with a label; empty where it does not.</summary>
    public static IReadOnlyList<LabelledPiece> Pieces(string line)
    {
        if (line.AsSpan().IndexOfAny('：', ':') < 0)
        {
            return [];
        }

        var labels = Label.Matches(line).Where(m => IsStart(line, m)).ToList();
        if (labels.Count == 0 || labels[0].Index != 0)
        {
            return [];
        }

        return [.. labels.Select((m, i) => Piece(line, m, i + 1 < labels.Count ? labels[i + 1].Index : line.Length))];
    }

    private static LabelledPiece Piece(string line, Match label, int end)
    {
        var value = line[(label.Index + label.Length)..end].Trim();
        var kind = KindOf(label);
        var isOpen = label.Groups["open"].Length > 0 || value.Count(c => c is '）' or ')') > value.Count(c => c is '（' or '(');
        var kept = isOpen ? WithoutBracket(value) : kind == LabelKind.CopyTo ? value : value.TrimEnd(Separators);
        return new(kind, SourceText.WithoutSpace(label.Value), kept.TrimEnd(), SourceText.WithoutSpace(value[kept.Length..]));
    }

    private static LabelKind KindOf(Match label) => LabelWords.Kinds[SourceText.WithoutSpace(label.Groups["label"].Value)];

    /// <summary>A label stands at a boundary; one that tells itself apart may also follow a name directly (联系人：何小满联系电话：).</summary>
    private static bool IsStart(string line, Match label) =>
        label.Index == 0 || label.Groups["open"].Length > 0 || IsBoundary(line[label.Index - 1])
        || (KindOf(label) is LabelKind.ContactPhone or LabelKind.Postcode && SourceText.WithoutSpace(label.Groups["label"].Value).Length != 3);

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '，' or ',' or '；' or ';' or '、' or '。' or '）' or ')' or '：' or ':' || char.IsAsciiDigit(c);

    /// <summary>Without the one bracket that closes the label's, and the marks around it.</summary>
    private static string WithoutBracket(string value)
    {
        var inside = value.TrimEnd(Separators);
        return (inside is [.., '）' or ')' or '】' or ']'] ? inside[..^1] : inside).TrimEnd(Separators);
    }
}
