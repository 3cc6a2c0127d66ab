using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>Reads the names of the fonts in a file without reading the rest: computers have hundreds of them.</summary>
internal static class FontNameReader
{
    private const int Collection = 0x74746366; // ttcf
    private const int MostMembers = 64;
    private const int MostBytes = 1_000_000;

    /// <returns>For each font of the file its names.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string path)
    {
        using var file = File.OpenHandle(path);
        var start = Bytes(file, 0, 12);
        if (start.U32(0) != Collection)
        {
            return [NamesAt(file, 0)];
        }

        var count = Math.Min(MostMembers, start.U32(8));
        var members = Bytes(file, 12, count * 4);
        return [.. Enumerable.Range(0, count).Select(i => NamesAt(file, members.U32(i * 4)))];
    }

    private static IReadOnlyList<string> NamesAt(SafeFileHandle file, int at)
    {
        var count = Bytes(file, at, 12).U16(4);
        var tables = Bytes(file, at + 12, count * 16);
        for (var i = 0; i < count; i++)
        {
            if (Encoding.ASCII.GetString(tables.Slice(i * 16, 4).Span) == "name")
            {
                return FontDirectory.NamesIn(Bytes(file, tables.U32((i * 16) + 8), tables.U32((i * 16) + 12)));
            }
        }

        return [];
    }

    private static FontReader Bytes(SafeFileHandle file, long at, int length)
    {
        if (length is < 0 or > MostBytes)
        {
            throw new FontUnusableException(FontFault.Damaged);
        }

        var bytes = new byte[length];
        return RandomAccess.Read(file, bytes, at) == length ? new(bytes) : throw new FontUnusableException(FontFault.Damaged);
    }
}
