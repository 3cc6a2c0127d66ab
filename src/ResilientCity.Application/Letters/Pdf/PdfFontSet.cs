using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>The fonts of one file, and which characters another font than the typeface's own had to draw.</summary>
internal sealed class PdfFontSet(LetterFonts fonts)
{
    private readonly Dictionary<TrueTypeFont, PdfFont> used = [];
    private readonly Dictionary<(FontRole Role, string Font), SortedSet<string>> standIns = [];
    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);

    public IReadOnlyCollection<PdfFont> Used => used.Values;

    public IReadOnlyList<GlyphStandIn> StandIns =>
        [.. standIns.OrderBy(one => one.Key.Role).ThenBy(one => one.Key.Font, StringComparer.Ordinal).Select(one => new GlyphStandIn(one.Key.Role, one.Key.Font, string.Concat(one.Value)))];

    public string Missing => string.Concat(missing);

    /// <summary>Null for what is not drawn: controls, and marks that no font has.</summary>
    public PdfGlyph? Glyph(FontRole role, string text, int halfCells)
    {
        if (char.IsControl(text, 0))
        {
            return null;
        }

        var chain = fonts.Chain(role);
        var chosen = chain.Choose(CodePoint(text), halfCells);
        if (chosen is null && halfCells == 0)
        {
            return null;
        }

        if (chosen is null)
        {
            missing.Add(text);
        }
        else if (chosen.Value.Font != chain.First && !char.IsAscii(text[0]) && !char.IsWhiteSpace(text[0]))
        {
            var key = (role, chosen.Value.Font.Name);
            (standIns.TryGetValue(key, out var characters) ? characters : standIns[key] = new(StringComparer.Ordinal)).Add(text);
        }

        var one = chosen ?? chain.Missing;
        var font = used.TryGetValue(one.Font, out var known) ? known : used[one.Font] = new PdfFont(one.Font, used.Count + 1);
        return new(font, font.CodeOf(one.Glyph, text), one.Width);
    }

    private static int CodePoint(string text) => text.Length == 2 ? char.ConvertToUtf32(text[0], text[1]) : text[0];
}

/// <summary>A character's code in a font; its width in thousandths of the size.</summary>
internal readonly record struct PdfGlyph(PdfFont Font, int Code, double Width);
