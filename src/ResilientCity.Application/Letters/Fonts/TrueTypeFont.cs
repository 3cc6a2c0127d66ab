namespace ResilientCity.Application.Letters.Fonts;

/// <summary>A font with TrueType outlines, as far as putting it into a PDF needs it. Immutable: shared by all threads.</summary>
internal sealed class TrueTypeFont
{
    private const int RestrictedLicence = 2;
    private readonly Dictionary<int, ushort> characters;
    private readonly FontDirectory tables;
    private readonly FontReader metrics;
    private readonly FontReader places;
    private readonly FontReader outlines;
    private readonly int longMetrics;
    private readonly bool hasLongPlaces;

    /// <exception cref="FontUnusableException">It cannot be used, and why.</exception>
    public TrueTypeFont(FontDirectory tables, string name)
    {
        if (tables.IsCff || !tables.Has("glyf"))
        {
            throw new FontUnusableException(FontFault.PostScriptOutlines);
        }

        if (tables.Has("OS/2") && (tables.Table("OS/2").U16(8) & 0xF) == RestrictedLicence)
        {
            throw new FontUnusableException(FontFault.EmbeddingForbidden);
        }

        this.tables = tables;
        Name = name;
        var head = tables.Table("head");
        UnitsPerEm = head.U16(18) is >= 16 and var units ? units : throw new FontUnusableException(FontFault.Damaged);
        Box = [head.I16(36), head.I16(38), head.I16(40), head.I16(42)];
        hasLongPlaces = head.I16(50) != 0;
        GlyphCount = tables.Table("maxp").U16(4);
        longMetrics = Math.Max((ushort)1, tables.Table("hhea").U16(34));
        (metrics, places, outlines) = (tables.Table("hmtx"), tables.Table("loca"), tables.Table("glyf"));
        characters = CharacterMap.Read(tables.Table("cmap"), GlyphCount);
    }

    /// <summary>As people know it.</summary>
    public string Name { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>xMin, yMin, xMax, yMax of all glyphs, in font units.</summary>
    public IReadOnlyList<int> Box { get; }

    public FontDirectory Tables => tables;

    /// <summary>0 where the font does not have the character.</summary>
    public int GlyphOf(int character) => characters.GetValueOrDefault(character);

    /// <summary>In thousandths of the font's size.</summary>
    public double WidthOf(int glyph) => AdvanceOf(glyph) * 1000.0 / UnitsPerEm;

    public int AdvanceOf(int glyph) => metrics.U16(4 * Math.Min(glyph, longMetrics - 1));

    public short LeftBearingOf(int glyph) => glyph < longMetrics
        ? metrics.I16((4 * glyph) + 2)
        : metrics.I16((4 * longMetrics) + (2 * (glyph - longMetrics)));

    /// <summary>The glyph's own bytes; none for one that draws nothing.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var (start, end) = hasLongPlaces
            ? (places.U32(4 * glyph), places.U32((4 * glyph) + 4))
            : (2 * places.U16(2 * glyph), 2 * places.U16((2 * glyph) + 2));
        return outlines.Slice(start, end - start).Span;
    }
}
