using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ResilientCity.Application.Letters.Word;

/// <summary>A code of dark and light squares as a PNG of one bit a dot.</summary>
internal static class CodePicture
{
    private const int DotsPerSquare = 8;
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Png(IReadOnlyList<IReadOnlyList<bool>> code)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, code.Count * DotsPerSquare);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), code.Count * DotsPerSquare);
        header[8] = 1; // one bit, grey, no interlace
        Chunk(png, "IHDR", header);
        Chunk(png, "IDAT", Packed(code));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Packed(IReadOnlyList<IReadOnlyList<bool>> code)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var row in code)
            {
                // Eight dots to a square: a byte each. The leading byte says that the line is not filtered.
                byte[] line = [0, .. row.Select(dark => dark ? (byte)0 : byte.MaxValue)];
                for (var i = 0; i < DotsPerSquare; i++)
                {
                    deflate.Write(line);
                }
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Check(body));
        png.Write(number);
    }

    private static uint Check(byte[] bytes)
    {
        var check = uint.MaxValue;
        foreach (var one in bytes)
        {
            check ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                check = (check & 1) != 0 ? (check >> 1) ^ 0xEDB88320 : check >> 1;
            }
        }

        return ~check;
    }
}
