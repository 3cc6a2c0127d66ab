using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>Puts tables together to a font file.</summary>
internal static class TrueTypeFile
{
    private const uint Version = 0x00010000;
    private const uint ChecksumBase = 0xB1B0AFBA;
    private const int ChecksumPlace = 8;

    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Values.Sum(Padded)];
        var log = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, Version);
        Write16(file, 4, tables.Count);
        Write16(file, 6, 16 << log);
        Write16(file, 8, log);
        Write16(file, 10, (16 * tables.Count) - (16 << log));
        var (record, at, head) = (12, start, 0);
        foreach (var (tag, bytes) in tables)
        {
            bytes.CopyTo(file, at);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(at, Padded(bytes))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), bytes.Length);
            head = tag == "head" ? at : head;
            (record, at) = (record + 16, at + Padded(bytes));
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + ChecksumPlace), unchecked(ChecksumBase - Checksum(file)));
        return file;
    }

    private static int Padded(byte[] bytes) => (bytes.Length + 3) & ~3;

    private static void Write16(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i + 3 < bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }

        return sum;
    }
}
