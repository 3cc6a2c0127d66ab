using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A letter's title that stands only behind a label: 标题：对市政协八届三次会议第15号提案的答复.</summary>
internal static partial class TitleLabel
{
    /// <summary>The lines with the labelled title as a line of its own, where the head has no other.</summary>
    public static IReadOnlyList<SourceLine> Cut(IReadOnlyList<SourceLine> lines, IReadOnlyList<SourceLine> head)
    {
        var labelled = head.Select(line => (Line: line, Match: Label().Match(line.Text))).Where(one => one.Match.Success && IsTitle(Value(one.Line, one.Match))).ToList();
        return labelled.Count == 1 && TitleLines.Find([.. head.Where(line => !ReferenceEquals(line, labelled[0].Line) && !WebNoise.Is(line))], []).First < 0
            ? [.. lines.SelectMany(line => ReferenceEquals(line, labelled[0].Line) ? [line.Part(0, labelled[0].Match.Length) with { IsOfRow = true }, Value(line, labelled[0].Match) with { IsOfRow = true }] : (SourceLine[])[line])]
            : lines;
    }

    private static SourceLine Value(SourceLine line, Match label) => line.Part(label.Length, line.Text.Length);

    private static bool IsTitle(SourceLine value) => Reply().IsMatch(value.Plain) && TitleLines.Find([value], []).First == 0;

    [GeneratedRegex(@"^(?:信\s*息\s*名\s*称|名\s*称|标\s*题)\s*[：:]\s*")]
    private static partial Regex Label();

    [GeneratedRegex("(?:函|答复|回复|意见|意见书|办理情况|复文)(?:[（(].{1,12}[）)])?$")]
    private static partial Regex Reply();
}
