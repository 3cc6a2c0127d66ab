namespace ResilientCity.Domain.Letters.Pages;

/// <summary>What is not the letter's own, lightly in the upper margin, on one line; what does not fit beside the corner's mark is cut.</summary>
internal static class MarginNoteSetter
{
    /// <summary>The right half of the margin belongs to mark and publicity.</summary>
    private const double MostWidth = LetterGeometry.TypeWidth * 0.75;

    public static PositionedRun Set(string note)
    {
        var clusters = TextCluster.Of(note);
        var pitch = LetterGeometry.Millimetres(LetterGeometry.SmallPoints);
        var (x, end) = (LetterGeometry.TypeLeft, 0);
        var elements = new List<PositionedElement>();
        foreach (var one in clusters.TakeWhile(one => !one.EndsLine))
        {
            var width = one.HalfCells * pitch / 2;
            if (x + width > LetterGeometry.TypeLeft + MostWidth)
            {
                break;
            }

            elements.Add(new(one.Start, one.Length, x, one.HalfCells));
            (x, end) = (x + width, one.Start + one.Length);
        }

        var baseline = LetterGeometry.NoteTop + (LetterGeometry.Ascent * pitch);
        return new(note[..end], FontRole.Hei, LetterGeometry.SmallPoints, LetterColour.Grey, baseline, elements);
    }
}
