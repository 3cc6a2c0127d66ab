using System.IO.Compression;
using System.Xml;

namespace ResilientCity.Application.Import;

/// <summary>Looks into an Office package before it is opened: size unpacked, number of parts, macros, how deep its markup nests.</summary>
internal static class PackageCheck
{
    /// <summary>Deeper markup is no document, and who walks it as a tree falls off the stack.</summary>
    private const int DeepestMarkup = 200;

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

            return UnpacksTooFar(zip) || zip.Entries.Where(IsWordText).Any(entry => IsLonger(entry, ImportLimits.WordPartBytes)) ? LetterFileFault.UnpacksTooFar
                : zip.Entries.Where(IsMarkup).All(IsFlatEnough) ? null
                : LetterFileFault.Broken;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
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

    private static bool IsLonger(ZipArchiveEntry entry, long limit)
    {
        using var content = entry.Open();
        return BoundedRead.Count(content, limit) > limit;
    }

    private static bool IsFlatEnough(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > DeepestMarkup)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a Word document keeps in memory as a tree.</summary>
    private static bool IsWordText(ZipArchiveEntry entry) => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && IsMarkup(entry);

    /// <summary>Pictures and the like are never unpacked here.</summary>
    private static bool IsMarkup(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
