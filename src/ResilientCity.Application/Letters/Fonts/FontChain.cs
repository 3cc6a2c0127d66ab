using System.Collections.Concurrent;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>A glyph and the font that has it.</summary>
internal readonly record struct ChosenGlyph(TrueTypeFont Font, int Glyph)
{
    public double Width => Font.WidthOf(Glyph);
}

/// <summary>Fonts in the order in which they are asked for a character.</summary>
internal sealed class FontChain(IReadOnlyList<Lazy<TrueTypeFont>> fonts)
{
    private const int Geta = '〓'; // what print sets for a character that it does not have
    private const double Tolerance = 30;
    private readonly ConcurrentDictionary<(int Character, int HalfCells), ChosenGlyph?> chosen = [];

    public TrueTypeFont First => fonts[0].Value;

    /// <summary>From the first font in which the character is as wide as its cell, else from any; null where no font has it.</summary>
    public ChosenGlyph? Choose(int character, int halfCells) =>
        chosen.GetOrAdd((character, halfCells), key => Find(key.Character, key.HalfCells));

    public ChosenGlyph Missing => Choose(Geta, 2) ?? new(First, 0);

    private ChosenGlyph? Find(int character, int halfCells)
    {
        ChosenGlyph? any = null;
        foreach (var font in fonts)
        {
            if (font.Value.GlyphOf(character) is > 0 and var glyph)
            {
                var one = new ChosenGlyph(font.Value, glyph);
                if (Math.Abs(one.Width - (halfCells * 500)) <= Tolerance)
                {
                    return one;
                }

                any ??= one;
            }
        }

        return any;
    }
}
