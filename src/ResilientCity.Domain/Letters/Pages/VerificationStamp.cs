using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Letters.Pages;

/// <summary>
/// A letter's verification code in print, for offices that switch it on: the official form has no place for it, so that it stands below the lower red
/// rule of page 1, outside the type area, and is no part of the letter's text.
/// </summary>
/// <param name="Code">The letter's.</param>
/// <param name="Squares">The address of its verification page as a QR code: rows of dark and light squares, quiet zone included.</param>
public sealed record VerificationStamp(VerificationCode Code, IReadOnlyList<IReadOnlyList<bool>> Squares)
{
    /// <summary>Before the code; readers leave out a line that is nothing but both.</summary>
    public const string Label = "核验码";

    /// <summary>Of the square, mm.</summary>
    public const double Size = 15;

    /// <summary>Of the square, from the paper's upper edge, mm.</summary>
    public const double Top = LetterGeometry.PageHeight - LetterGeometry.LowerRuleFromBottom + LetterGeometry.DoubleRule;

    /// <summary>Of the square, from the paper's left edge, mm.</summary>
    public const double Left = LetterGeometry.TypeRight - Size;

    /// <summary>Of the caption's characters.</summary>
    public const double Points = 9;

    /// <summary>Between caption and square, mm.</summary>
    public const double Gap = 1;

    private const double Overlap = 0.02;

    public string Caption => $"{Label} {Code}";

    /// <summary>The same pages with the stamp on the first.</summary>
    public LetterPages On(LetterPages letter) => letter with
    {
        Pages = [.. letter.Pages.Select(page => page.Number == 1 ? page with { Rules = [.. page.Rules, .. Bars()], Caption = SetCaption() } : page)],
    };

    private PositionedRun SetCaption()
    {
        var clusters = TextCluster.Of(Caption);
        var half = LetterGeometry.Millimetres(Points) / 2;
        var x = Left - Gap - clusters.Sum(one => one.HalfCells * half);
        var elements = new PositionedElement[clusters.Length];
        for (var i = 0; i < clusters.Length; i++)
        {
            elements[i] = new(clusters[i].Start, clusters[i].Length, x, clusters[i].HalfCells);
            x += clusters[i].HalfCells * half;
        }

        return new(Caption, FontRole.Song, Points, LetterColour.Black, Top + (Size / 2) + half, elements);
    }

    private IEnumerable<LetterRule> Bars()
    {
        var size = Size / Math.Max(1, Squares.Count);
        for (var y = 0; y < Squares.Count; y++)
        {
            for (var x = 0; x < Squares[y].Count; x++)
            {
                var start = x;
                while (x < Squares[y].Count && Squares[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    yield return new(Left + (start * size), Top + (y * size), (x - start) * size, size + Overlap, LetterColour.Black);
                }
            }
        }
    }
}
