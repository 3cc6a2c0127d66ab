using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Feedback;

/// <summary>
/// The token of a slip: its id and a code derived from id and generation with the server's key. It is stored nowhere; the same slip always gives the same.
/// </summary>
public sealed class SlipTokens(SlipKey key)
{
    private const int IdLength = 4;
    private const int CodeLength = 16;

    internal string Of(ReceiptSlip slip)
    {
        Span<byte> token = stackalloc byte[IdLength + CodeLength];
        BinaryPrimitives.WriteInt32BigEndian(token, slip.Id);
        Code(slip.Id, slip.Generation).CopyTo(token[IdLength..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The slip that a token speaks of, genuine or not; null for what is no token at all.</summary>
    internal static int? IdOf(string token) => Decode(token) is { } bytes ? BinaryPrimitives.ReadInt32BigEndian(bytes) : null;

    internal bool IsOf(string token, int id, int generation) =>
        Decode(token) is { } bytes && CryptographicOperations.FixedTimeEquals(bytes.AsSpan(IdLength), Code(id, generation));

    private ReadOnlySpan<byte> Code(int id, int generation)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"slip:{id}:{generation}");
        return HMACSHA256.HashData(key.Value, Encoding.ASCII.GetBytes(text)).AsSpan(0, CodeLength);
    }

    private static byte[]? Decode(string token) =>
        Base64Url.IsValid(token, out var length) && length == IdLength + CodeLength ? Base64Url.DecodeFromChars(token) : null;
}
