using System.Text;

namespace ResilientCity.Application.Import;

/// <summary>Decodes text in the encodings that Chinese offices send: UTF-8, UTF-16, GB18030 (which covers GBK and GB2312).</summary>
internal static class TextDecoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictGb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!; // the provider always has it

    /// <summary>The text, or null where the bytes are not text.</summary>
    public static string? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Try(StrictUtf8, bytes.AsSpan(3)),
            [0xFF, 0xFE, 0x00, 0x00, ..] => Try(new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true), bytes.AsSpan(4)),
            [0xFF, 0xFE, ..] => Try(Utf16(bigEndian: false), bytes.AsSpan(2)),
            [0xFE, 0xFF, ..] => Try(Utf16(bigEndian: true), bytes.AsSpan(2)),
            _ => WithoutMark(bytes),
        };
        return text is not null && LooksLikeText(text) ? text : null;
    }

    private static string? WithoutMark(byte[] bytes)
    {
        if (Array.IndexOf(bytes, (byte)0) < 0)
        {
            return Try(StrictUtf8, bytes) ?? Try(StrictGb18030, bytes);
        }

        var zeroAtOdd = bytes.Where((b, i) => b == 0 && i % 2 == 1).Take(3).Any();
        return bytes.Length % 2 == 0 ? Try(Utf16(bigEndian: !zeroAtOdd), bytes) : null;
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A binary file shows by its zero characters, or by many control and private-use characters.</summary>
    private static bool LooksLikeText(string text)
    {
        var odd = text.Count(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v')) || c is >= '\uE000' and <= '\uF8FF');
        return !text.Contains('\0', StringComparison.Ordinal) && odd * 50 <= text.Length;
    }
}
