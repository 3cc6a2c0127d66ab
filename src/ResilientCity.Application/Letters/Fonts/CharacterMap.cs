namespace ResilientCity.Application.Letters.Fonts;

/// <summary>Which glyph draws a character: the font's cmap, formats 4 and 12.</summary>
internal static class CharacterMap
{
    private const int MostGroups = 100_000;

    public static Dictionary<int, ushort> Read(FontReader table, int glyphs)
    {
        var map = new Dictionary<int, ushort>();
        foreach (var offset in Subtables(table))
        {
            if (table.U16(offset) == 4)
            {
                ReadSegments(table, offset, glyphs, map);
            }
            else if (table.U16(offset) == 12)
            {
                ReadGroups(table, offset, glyphs, map);
            }
        }

        return map;
    }

    /// <summary>The Unicode ones, the fullest last, so that it has the last word.</summary>
    private static IEnumerable<int> Subtables(FontReader table) =>
        Enumerable.Range(0, table.U16(2))
            .Select(i => (Platform: table.U16(4 + (i * 8)), Encoding: table.U16(6 + (i * 8)), Offset: table.U32(8 + (i * 8))))
            .Where(one => one.Platform == 0 || (one.Platform == 3 && one.Encoding is 1 or 10))
            .Select(one => one.Offset)
            .Distinct()
            .OrderBy(offset => table.U16(offset));

    private static void ReadSegments(FontReader table, int at, int glyphs, Dictionary<int, ushort> map)
    {
        var twice = table.U16(at + 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (table.U16(at + 14 + i), table.U16(at + 16 + twice + i));
            var (delta, rangeAt) = (table.U16(at + 16 + (twice * 2) + i), at + 16 + (twice * 3) + i);
            var range = table.U16(rangeAt);
            for (var code = (int)start; code <= end && code < 0xFFFF; code++)
            {
                var glyph = range == 0 ? code : table.U16(rangeAt + range + ((code - start) * 2));
                Add(code, range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF, glyphs, map);
            }
        }
    }

    private static void ReadGroups(FontReader table, int at, int glyphs, Dictionary<int, ushort> map)
    {
        var count = Math.Min(MostGroups, table.U32(at + 12));
        for (var i = 0; i < count; i++)
        {
            var group = at + 16 + (i * 12);
            var (start, end, glyph) = (table.U32(group), Math.Min(0x10FFFF, table.U32(group + 4)), table.U32(group + 8));
            for (var code = start; code <= end && glyph + (code - start) < glyphs; code++)
            {
                Add(code, glyph + (code - start), glyphs, map);
            }
        }
    }

    private static void Add(int code, int glyph, int glyphs, Dictionary<int, ushort> map)
    {
        if (glyph > 0 && glyph < glyphs)
        {
            map[code] = (ushort)glyph;
        }
    }
}
