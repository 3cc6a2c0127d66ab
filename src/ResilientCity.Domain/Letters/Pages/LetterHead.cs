namespace ResilientCity.Domain.Letters.Pages;

/// <summary>What stands on page 1 outside the flow of lines: mark and publicity in the corner, the red head with its rules, the document number.</summary>
/// <param name="Indices">The paragraphs that stand here.</param>
/// <param name="Lines">Their lines.</param>
/// <param name="Rules">The red rules.</param>
/// <param name="FirstRow">The first line of the type area that is free for the title.</param>
internal sealed record LetterHead(IReadOnlySet<int> Indices, IReadOnlyList<PositionedLine> Lines, IReadOnlyList<LetterRule> Rules, int FirstRow)
{
    public static LetterHead Of(List<FlowParagraph> all, bool withHead)
    {
        var corner = all.Where(one => one.Kind is LetterLineKind.Mark or LetterLineKind.Publicity).ToList();
        var agencies = all.Where(one => one.Kind is LetterLineKind.Agency).ToList();
        var name = withHead && agencies.Count > 0 ? AgencyName.Of(agencies) : null;
        if (name is null)
        {
            return new(new HashSet<int>(), [], [], 0); // all of it flows
        }

        var setter = new List<PositionedLine>(name.Lines);
        var indices = agencies.Select(one => one.Index).ToHashSet();
        if (corner.Sum(one => one.Lines.Count) <= LetterGeometry.CornerMostLines)
        {
            SetRight(corner, LetterGeometry.CornerTop, LetterGeometry.CornerPitch, setter);
            indices.UnionWith(corner.Select(one => one.Index));
        }

        var rule = name.Bottom + LetterGeometry.RuleBelowHead;
        var numbers = all.Where(one => one.Kind is LetterLineKind.DocumentNumber).ToList();
        var numberTop = rule + LetterGeometry.DoubleRule + LetterGeometry.NumberBelowRule;
        var rowsOfNumber = numbers.Sum(one => one.Lines.Count);
        if (rowsOfNumber <= LetterGeometry.LinesPerPage / 2)
        {
            SetRight(numbers, numberTop, LetterGeometry.LinePitch, setter);
            indices.UnionWith(numbers.Select(one => one.Index));
        }

        // The number's line is kept free before it is given: numbering must not move the text.
        var bottom = numberTop + (Math.Max(1, rowsOfNumber) * LetterGeometry.LinePitch);
        return new(indices, setter, RedRules(rule), FirstRowBelow(bottom));
    }

    private static void SetRight(List<FlowParagraph> paragraphs, double top, double pitch, List<PositionedLine> lines)
    {
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Lines.Count; i++)
            {
                lines.Add(LineSetter.Set(paragraph, i, paragraph.LeftOf(i, default), top, -1));
                top += pitch;
            }
        }
    }

    private static int FirstRowBelow(double bottom)
    {
        var title = bottom + (LetterGeometry.BlankLinesAboveTitle * LetterGeometry.LinePitch);
        return Math.Min(LetterGeometry.LinesPerPage, (int)Math.Ceiling((title - LetterGeometry.TypeTop) / LetterGeometry.LinePitch));
    }

    private static List<LetterRule> RedRules(double top)
    {
        var left = (LetterGeometry.PageWidth - LetterGeometry.RuleLength) / 2;
        var bottom = LetterGeometry.PageHeight - LetterGeometry.LowerRuleFromBottom;
        return
        [
            Rule(top, LetterGeometry.ThickRule),
            Rule(top + LetterGeometry.ThickRule + LetterGeometry.RuleGap, LetterGeometry.ThinRule),
            Rule(bottom - LetterGeometry.DoubleRule, LetterGeometry.ThinRule),
            Rule(bottom - LetterGeometry.ThickRule, LetterGeometry.ThickRule),
        ];

        LetterRule Rule(double y, double thickness) => new(left, y, LetterGeometry.RuleLength, thickness, LetterColour.Red);
    }
}
