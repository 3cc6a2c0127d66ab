using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>What a page says of its letter in the cells of a row, label and value side by side: 文号, 云函〔2023〕3号, 公开方式, 主动公开.</summary>
internal static partial class LabelCells
{
    /// <summary>Every pair above the letter's text as a line of its own, with a colon in place of the tab behind its label.</summary>
    public static IReadOnlyList<SourceLine> Cut(IReadOnlyList<SourceLine> lines)
    {
        if (!lines.Any(line => line.Text.Contains('\t', StringComparison.Ordinal)))
        {
            return lines;
        }

        var head = SalutationLine.Find(lines)?.Index ?? lines.TakeWhile(line => !Sentence().IsMatch(line.Plain)).Count();
        List<SourceLine> cut = [.. lines.Take(head).SelectMany(Pairs), .. lines.Skip(head)];
        return cut.FindLastIndex(line => line.IsPair) < LetterReader.HeadEnd(cut) ? cut : lines;
    }

    /// <summary>Whether a text is a label that pages or letters use, with or without a colon.</summary>
    public static bool IsLabel(string cell) =>
        SourceText.WithoutSpace(cell).TrimEnd('：', ':') is { Length: > 0 } word
        && (LabelWords.Kinds.ContainsKey(word) || WebNoise.IsMetaLabel(word) || PageLabel.IsLabel(word) || HeadProposal.IsLabel(word) || Handling().IsMatch(word));

    private static IEnumerable<SourceLine> Pairs(SourceLine line)
    {
        var cells = Cell().Matches(line.Text).ToList();
        var text = line.Text.ToCharArray();
        var (ends, colons, isKnown) = (new List<int>(), new List<int>(), false);
        for (var i = 0; i < cells.Count; i++)
        {
            if (Labelled.Pieces(cells[i].Value.Trim()) is [{ Value.Length: > 0 }, ..] || cells[i].Value.Trim().Length == 0)
            {
                ends.Add(End(cells[i])); // its label and colon stand in the cell itself
                continue;
            }

            if (!Word().IsMatch(SourceText.WithoutSpace(cells[i].Value)))
            {
                return [line];
            }

            var hasValue = i + 1 < cells.Count && !IsLabel(cells[i + 1].Value);
            isKnown |= hasValue && cells[i + 1].Value.Trim().Length > 0 && IsLabel(cells[i].Value);
            if (hasValue)
            {
                if (cells[i].Value.TrimEnd() is not [.., '：' or ':'])
                {
                    text[End(cells[i])] = '：';
                    colons.Add(End(cells[i]));
                }

                i++;
            }

            ends.Add(End(cells[i]));
        }

        return isKnown ? Parts(line with { Text = new string(text) }, ends, colons) : [line];
    }

    private static IEnumerable<SourceLine> Parts(SourceLine line, List<int> ends, List<int> colons)
    {
        var starts = ends.Prepend(0);
        return starts.Zip(ends, (start, end) => line.Part(start, end) with { IsOfRow = true, IsPair = colons.Exists(colon => colon >= start && colon < end) }).Where(part => part.Text.Length > 0);
    }

    private static int End(Match cell) => cell.Index + cell.Length;

    [GeneratedRegex(@"(?<=^|\t)[^\t]*")]
    private static partial Regex Cell();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}（）()/]{2,14}[：:]?$")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:(?:提案|建议)(?:人|者|标题|名称)|(?:领衔)?代表姓名|案由|主办单位|(?:答复|办结|办理|交办)(?:时间|日期))$")]
    private static partial Regex Handling();

    [GeneratedRegex("。|收悉")]
    private static partial Regex Sentence();
}
