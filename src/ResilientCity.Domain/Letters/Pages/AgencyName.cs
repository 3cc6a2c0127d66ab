namespace ResilientCity.Domain.Letters.Pages;

/// <summary>The agency's full name in the red head: as large as the type area allows, at its fixed upper edge.</summary>
/// <param name="Lines">The set lines.</param>
/// <param name="Bottom">Lower edge of the last one, mm.</param>
/// <param name="Points">The size chosen.</param>
internal sealed record AgencyName(IReadOnlyList<PositionedLine> Lines, double Bottom, double Points)
{
    /// <summary>Null where the text is too long for a head: it then flows like a title.</summary>
    public static AgencyName? Of(List<FlowParagraph> agencies)
    {
        var widest = Math.Max(2, agencies.Max(one => WidthOf(one)));
        var fitting = LetterGeometry.TypeWidth / LetterGeometry.MillimetresPerPoint / widest * 2;
        var points = Math.Clamp(Math.Floor(fitting), LetterGeometry.HeadLeastPoints, MostPoints(agencies.Count));
        var set = agencies.Select(one => AtSize(one, points)).ToList();
        if (set.Sum(one => one.Lines.Count) > LetterGeometry.HeadMostLines)
        {
            return null;
        }

        var lines = new List<PositionedLine>();
        var pitch = LetterGeometry.Millimetres(points) * LetterGeometry.HeadLineFactor;
        foreach (var one in set)
        {
            for (var i = 0; i < one.Lines.Count; i++)
            {
                lines.Add(LineSetter.Set(one, i, one.LeftOf(i, default), LetterGeometry.HeadTop + (pitch * lines.Count), -1, LetterColour.Red));
            }
        }

        return new(lines, LetterGeometry.HeadTop + (pitch * (lines.Count - 1)) + LetterGeometry.Millimetres(points), points);
    }

    private static double MostPoints(int count) => count switch
    {
        1 => LetterGeometry.HeadMostPoints,
        2 => LetterGeometry.HeadMostPoints * 0.75,
        _ => LetterGeometry.HeadLeastPoints,
    };

    private static int WidthOf(FlowParagraph one) => one.Clusters.Sum(cluster => cluster.HalfCells);

    private static FlowParagraph AtSize(FlowParagraph one, double points)
    {
        var style = new ParagraphStyle(FontRole.BiaoSong, points, LineAlignment.Centred);
        return one with { Style = style, Lines = BalancedBreaker.Break(one.Clusters, style.Room(0)) };
    }
}
