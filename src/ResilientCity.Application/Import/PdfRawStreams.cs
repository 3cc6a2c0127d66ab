namespace ResilientCity.Application.Import;

/// <summary>Finds streams that are not packed, and so pass no filter, and are longer than a page's drawing may be.</summary>
internal static class PdfRawStreams
{
    private const int LongestDictionary = 2048;

    public static bool AreTooLong(ReadOnlySpan<byte> file)
    {
        for (var start = 0; Next(file, "stream"u8, start) is { } at;)
        {
            var end = Next(file, "endstream"u8, at) ?? file.Length;
            if (end - at > ImportLimits.PdfPageBytes && !IsPacked(file[Math.Max(0, at - LongestDictionary)..at]))
            {
                return true;
            }

            start = Math.Min(file.Length, end + "endstream".Length);
        }

        return false;
    }

    private static int? Next(ReadOnlySpan<byte> file, ReadOnlySpan<byte> word, int from) =>
        file[from..].IndexOf(word) is var at and >= 0 ? from + at : null;

    /// <summary>By the dictionary right before it: packed, or a font program that is not drawn.</summary>
    private static bool IsPacked(ReadOnlySpan<byte> before)
    {
        var dictionary = before[Math.Max(0, before.LastIndexOf(" obj"u8))..];
        return dictionary.IndexOf("/Filter"u8) >= 0 || dictionary.IndexOf("/Length1"u8) >= 0;
    }
}
