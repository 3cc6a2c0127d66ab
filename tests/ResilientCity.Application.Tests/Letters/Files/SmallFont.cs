using System.Buffers.Binary;
using System.Text;
using ResilientCity.Application.Letters.Fonts;

namespace ResilientCity.Application.Tests.Letters.Files;

/// <summary>A font file with one character of another font, under a name of the test's choice.</summary>
internal static class SmallFont
{
    public static byte[] Named(string name, TrueTypeFont source, char character)
    {
        var directory = FontDirectory.ReadAll(TrueTypeSubset.Make(source, [0, source.GlyphOf(character)]))[0];
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var tag in (string[])["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
        {
            tables[tag] = directory.Bytes(tag).ToArray();
        }

        tables["cmap"] = Characters(character);
        tables["name"] = Names(name);
        return TrueTypeFile.Write(tables);
    }

    /// <summary>Format 12, one group.</summary>
    private static byte[] Characters(char character)
    {
        var table = new byte[40];
        Put16(table, 2, 1);
        Put16(table, 4, 3);
        Put16(table, 6, 10);
        Put32(table, 8, 12);
        Put16(table, 12, 12);
        Put32(table, 16, 28);
        Put32(table, 24, 1);
        Put32(table, 28, character);
        Put32(table, 32, character);
        Put32(table, 36, 1);
        return table;
    }

    private static byte[] Names(string name)
    {
        var text = Encoding.BigEndianUnicode.GetBytes(name);
        var table = new byte[18 + text.Length];
        Put16(table, 2, 1);
        Put16(table, 4, 18);
        Put16(table, 6, 3);
        Put16(table, 8, 1);
        Put16(table, 10, 0x804);
        Put16(table, 12, 1);
        Put16(table, 14, text.Length);
        text.CopyTo(table, 18);
        return table;
    }

    private static void Put16(byte[] table, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);

    private static void Put32(byte[] table, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(at), value);
}
