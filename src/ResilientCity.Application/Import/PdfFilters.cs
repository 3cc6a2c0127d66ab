using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ResilientCity.Application.Import;

/// <summary>A packed part unpacks to more than is read.</summary>
internal sealed class UnpacksTooFarException() : Exception("A part of the file unpacks to more than is read.");

/// <summary>Unpacks a PDF's streams within one budget for the whole file, counted before anything is taken into memory.</summary>
internal sealed class PdfFilters : IFilterProvider
{
    private readonly long[] left = [ImportLimits.PdfUnpackedBytes];

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Within(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Within(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Within(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Within(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bounded(filter, left))];

    private sealed class Bounded(IFilter inner, long[] left) : IFilter
    {
        /// <summary>Rare packings whose unpacked size cannot be counted beforehand: only short ones.</summary>
        private const int LongestUncounted = 65536;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var most = Math.Min(left[0], IsFont(streamDictionary) ? long.MaxValue : IsTable(streamDictionary) ? ImportLimits.PdfTableBytes : ImportLimits.PdfPageBytes);
            var size = inner switch
            {
                FlateFilter => Unpacked(input, most),
                Ascii85Filter or AsciiHexDecodeFilter => input.Length,
                _ => input.Length > LongestUncounted ? long.MaxValue : input.Length,
            };
            if (size > most)
            {
                throw new UnpacksTooFarException();
            }

            left[0] -= size;
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>A font of all Chinese characters is large; what is drawn or looked up is not.</summary>
        private static bool IsFont(DictionaryToken stream) =>
            stream.ContainsKey(NameToken.Length1) || (stream.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data is "CIDFontType0C" or "OpenType" or "Type1C");

        private static bool IsTable(DictionaryToken stream) => stream.TryGet(NameToken.Type, out NameToken kind) && kind.Data is "XRef" or "ObjStm";

        private static long Unpacked(Memory<byte> input, long most)
        {
            try
            {
                using var packed = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                return BoundedRead.Count(packed, most + 1);
            }
            catch (InvalidDataException)
            {
                return input.Length; // damaged: the filter says what it makes of it
            }
        }
    }
}
