using System.Buffers.Binary;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>The file is no font that can be used, and why.</summary>
internal sealed class FontUnusableException(FontFault fault) : Exception($"The font cannot be used: {fault}.")
{
    public FontFault Fault { get; } = fault;
}

/// <summary>Reads big-endian numbers of an OpenType table; reading outside it makes the font unusable, never a crash.</summary>
internal readonly struct FontReader(ReadOnlyMemory<byte> data)
{
    public int Length => data.Length;

    public ReadOnlySpan<byte> Span => data.Span;

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(At(at, 2));

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(At(at, 2));

    public int U32(int at)
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(At(at, 4));
        return value <= int.MaxValue ? (int)value : throw new FontUnusableException(FontFault.Damaged);
    }

    public FontReader Slice(int at, int length) => at >= 0 && length >= 0 && at <= data.Length - length
        ? new(data.Slice(at, length))
        : throw new FontUnusableException(FontFault.Damaged);

    private ReadOnlySpan<byte> At(int at, int length) => at >= 0 && at <= data.Length - length
        ? data.Span.Slice(at, length)
        : throw new FontUnusableException(FontFault.Damaged);
}
