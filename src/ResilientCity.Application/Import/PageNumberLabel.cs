using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>The document number among what a web page says of its letter: 文号：云函〔2023〕3号 发布日期：….</summary>
internal static partial class PageNumberLabel
{
    /// <summary>The lines with the labelled number as a line of its own, where the letter itself has none.</summary>
    public static IReadOnlyList<SourceLine> Cut(IReadOnlyList<SourceLine> lines)
    {
        var matches = lines.Where(line => WebNoise.Is(line)).Select(line => (Line: line, Match: Number().Match(line.Text))).Where(one => one.Match.Success).ToList();
        return matches.Count == 1 && !lines.Any(IsOwn)
            ? [.. lines.SelectMany(line => ReferenceEquals(line, matches[0].Line) ? line.CutAt([matches[0].Match.Index, matches[0].Match.Index + matches[0].Match.Length]) : [line])]
            : lines;
    }

    /// <summary>A page's number is not read where the letter has its own; another one is a conflict.</summary>
    public static bool IsRepeated(ReadingDraft draft, SourceLine line, IReadOnlyList<SourceLine> head)
    {
        if (Labelled.Pieces(line.Text) is not [{ Kind: LabelKind.DocumentNumber } piece] || head.FirstOrDefault(IsOwn) is not { } own)
        {
            return false;
        }

        // more of the page may follow on the line: 文号：云函〔2023〕3号 成文日期：2023-05-06
        if (!SourceText.WithoutSpace(piece.Value).StartsWith(own.Plain, StringComparison.Ordinal))
        {
            draft.Report(FieldName.DocumentNumber, ProblemReason.Conflict, line);
        }

        return true;
    }

    /// <summary>The letter's own number stands alone, without a label.</summary>
    private static bool IsOwn(SourceLine line) => NumberText.Is(line.Plain) && Labelled.Pieces(line.Text).Count == 0;

    [GeneratedRegex(@"(?<=^|\s)(?:发\s*文\s*字\s*号|发\s*文\s*文\s*号|文\s*件\s*编\s*号|文\s*号)\s*[：:]\s*[\p{IsCJKUnifiedIdeographs}A-Za-z]{1,16}\s*[〔\[［【]\s*(?:19|20)[0-9]{2}\s*[〕\]］】]\s*[0-9]{1,5}\s*号(?=\s|$)")]
    private static partial Regex Number();
}
