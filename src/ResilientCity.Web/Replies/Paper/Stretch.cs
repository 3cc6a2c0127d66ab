using System.Text;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Web.Replies.Paper;

/// <summary>Neighbours of one font and one width that stand equally far apart.</summary>
internal sealed class Stretch(FontRole font, bool isNarrow)
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    public FontRole Font => font;

    /// <summary>Digits and Latin letters.</summary>
    public bool IsNarrow => isNarrow;

    /// <summary>mm from one character's right edge to the next one's left; null where nothing follows.</summary>
    public double? Spacing { get; private set; }

    /// <summary>mm up to what follows.</summary>
    public double Width { get; private set; }

    public static List<Stretch> Of(IReadOnlyList<PositionedRun> runs)
    {
        var stretches = new List<Stretch>();
        var all = runs.SelectMany(run => run.Elements.Select(element => (Run: run, Element: element))).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (run, element) = all[i];
            var sign = run.Text.AsSpan(element.Start, element.Length);
            var cell = element.HalfCells * LetterGeometry.Millimetres(run.Points) / 2;
            var next = all.FindIndex(i + 1, one => one.Element.HalfCells > 0);
            double? spacing = element.HalfCells == 0 || next < 0 ? null : Math.Round(all[next].Element.X - element.X - cell, 3);
            if (stretches.Count == 0 || !stretches[^1].Takes(run.Font, element.HalfCells, spacing))
            {
                stretches.Add(new(run.Font, element.HalfCells == 1));
            }

            stretches[^1].Add(sign, cell, spacing);
        }

        return stretches;
    }

    private bool Takes(FontRole other, int halfCells, double? spacing) =>
        halfCells == 0 || (other == Font && IsNarrow == (halfCells == 1) && (IsNarrow || spacing is null || Spacing is null || spacing.Equals(Spacing)));

    private void Add(ReadOnlySpan<char> sign, double cell, double? spacing)
    {
        // What ends a line in the text has no sign of its own.
        if (!char.IsControl(sign[0]) && sign[0] is not ('\u2028' or '\u2029'))
        {
            text.Append(sign);
        }

        Width += cell + (spacing ?? 0);
        Spacing ??= spacing;
    }
}
