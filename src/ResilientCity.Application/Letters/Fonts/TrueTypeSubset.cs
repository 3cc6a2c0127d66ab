using System.Buffers.Binary;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>A small font with chosen glyphs in a chosen order, for embedding; what they are composed of comes behind them.</summary>
internal static class TrueTypeSubset
{
    private const ushort WordArguments = 1;
    private const ushort Scale = 8;
    private const ushort MoreComponents = 0x20;
    private const ushort TwoScales = 0x40;
    private const ushort Matrix = 0x80;
    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">The font's glyph for each glyph of the subset; the first is the font's own first (.notdef).</param>
    public static byte[] Make(TrueTypeFont font, IReadOnlyList<int> glyphs)
    {
        var all = glyphs.ToList();
        var places = new Dictionary<int, int>();
        using var outlines = new MemoryStream();
        var offsets = new List<int>();
        for (var i = 0; i < all.Count; i++)
        {
            offsets.Add((int)outlines.Length);
            var outline = font.OutlineOf(all[i]).ToArray();
            Renumber(outline, all, places);
            outlines.Write(outline);
            outlines.Write(new byte[-outline.Length & 3]);
        }

        offsets.Add((int)outlines.Length);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = Changed(font.Tables.Bytes("head"), (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Changed(font.Tables.Bytes("hhea"), (34, all.Count)),
            ["hmtx"] = Metrics(font, all),
            ["loca"] = Places(offsets),
            ["maxp"] = Changed(font.Tables.Bytes("maxp"), (4, all.Count)),
        };
        foreach (var tag in CopiedTables.Where(font.Tables.Has))
        {
            tables[tag] = font.Tables.Bytes(tag).ToArray();
        }

        return TrueTypeFile.Write(tables);
    }

    /// <summary>Points a composed glyph to its parts' new numbers, taking in those that are not there yet.</summary>
    private static void Renumber(Span<byte> outline, List<int> all, Dictionary<int, int> places)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        ushort flags;
        var at = 10;
        do
        {
            if (at > outline.Length - 4)
            {
                throw new FontUnusableException(FontFault.Damaged);
            }

            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            if (!places.TryGetValue(part, out var place))
            {
                places[part] = place = all.Count;
                all.Add(part);
            }

            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], (ushort)place);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2)
                + ((flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreComponents) != 0);
    }

    private static byte[] Metrics(TrueTypeFont font, List<int> glyphs)
    {
        var bytes = new byte[glyphs.Count * 4];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 * i), (ushort)font.AdvanceOf(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan((4 * i) + 2), font.LeftBearingOf(glyphs[i]));
        }

        return bytes;
    }

    private static byte[] Places(List<int> offsets)
    {
        var bytes = new byte[offsets.Count * 4];
        for (var i = 0; i < offsets.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), offsets[i]);
        }

        return bytes;
    }

    private static byte[] Changed(ReadOnlySpan<byte> table, params ReadOnlySpan<(int At, int Value)> changes)
    {
        var copy = table.ToArray();
        foreach (var (at, value) in changes)
        {
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        }

        return copy;
    }
}
