using System.IO.Compression;

namespace ResilientCity.Application.Import;

/// <summary>Looks into an Office package before it is opened: size unpacked, number of parts, macros.</summary>
internal static class PackageCheck
{
    public static LetterFileFault? Fault(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (zip.Entries.Count > ImportLimits.PackedEntries)
            {
                return LetterFileFault.UnpacksTooFar;
            }

            if (zip.Entries.Any(entry => entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return LetterFileFault.CarriesMacros;
            }

            return UnpacksTooFar(zip) ? LetterFileFault.UnpacksTooFar : null;
        }
        catch (InvalidDataException)
        {
            return LetterFileFault.Broken;
        }
    }

    private static bool UnpacksTooFar(ZipArchive zip)
    {
        var left = ImportLimits.UnpackedBytes;
        foreach (var entry in zip.Entries.Where(IsMarkup))
        {
            using var content = entry.Open();
            left -= BoundedRead.Count(content, left);
            if (left < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Pictures and the like are never unpacked here.</summary>
    private static bool IsMarkup(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
