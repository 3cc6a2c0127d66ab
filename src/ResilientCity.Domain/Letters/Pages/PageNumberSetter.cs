using System.Globalization;

namespace ResilientCity.Domain.Letters.Pages;

/// <summary>"— 2 —" below the type area [7.5].</summary>
internal static class PageNumberSetter
{
    public static PositionedRun Set(int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"— {number} —");
        var clusters = TextCluster.Of(text);
        var pitch = LetterGeometry.Millimetres(LetterGeometry.SmallPoints);
        var width = clusters.Sum(one => one.HalfCells) * pitch / 2;
        var indent = LetterGeometry.PageNumberIndent * pitch;
        var x = number % 2 == 1 ? LetterGeometry.TypeRight - indent - width : LetterGeometry.TypeLeft + indent;
        var elements = new PositionedElement[clusters.Length];
        for (var i = 0; i < clusters.Length; i++)
        {
            elements[i] = new(clusters[i].Start, clusters[i].Length, x, clusters[i].HalfCells);
            x += clusters[i].HalfCells * pitch / 2;
        }

        var baseline = LetterGeometry.TypeBottom + LetterGeometry.PageNumberBelow + (LetterGeometry.Ascent * pitch);
        return new(text, FontRole.Song, LetterGeometry.SmallPoints, LetterColour.Black, baseline, elements);
    }
}
