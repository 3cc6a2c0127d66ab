using System.IO.Compression;
using System.Xml;

namespace ResilientCity.Application.Import;

/// <summary>
/// Looks into an Office package before it is opened: size unpacked, number of parts, macros, how deep its markup nests. Each part is unpacked once,
/// and no further than its bound.
/// </summary>
internal static class PackageCheck
{
    /// <summary>Deeper markup is no document, and who walks it as a tree falls off the stack.</summary>
    private const int DeepestMarkup = 200;

    public static LetterFileFault? Fault(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            return zip.Entries.Count > ImportLimits.PackedEntries ? LetterFileFault.UnpacksTooFar
                : zip.Entries.Any(entry => entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? LetterFileFault.CarriesMacros
                : MarkupFault(zip);
        }
        catch (InvalidDataException)
        {
            return LetterFileFault.Broken;
        }
    }

    /// <summary>A package that unpacks too far is refused for that, also where its markup is broken besides.</summary>
    private static LetterFileFault? MarkupFault(ZipArchive zip)
    {
        var (left, isBroken) = (ImportLimits.UnpackedBytes, false);
        foreach (var entry in zip.Entries.Where(IsMarkup))
        {
            using var content = new CountedStream(entry.Open(), IsWordText(entry) ? Math.Min(left, ImportLimits.WordPartBytes) : left);
            isBroken |= !IsFlatMarkup(content);
            content.ReadToEnd();
            if (content.IsTooLong)
            {
                return LetterFileFault.UnpacksTooFar;
            }

            left -= content.Total;
        }

        return isBroken ? LetterFileFault.Broken : null;
    }

    private static bool IsFlatMarkup(Stream content)
    {
        try
        {
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
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>What a Word document keeps in memory as a tree.</summary>
    private static bool IsWordText(ZipArchiveEntry entry) => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && IsMarkup(entry);

    /// <summary>Pictures and the like are never unpacked here.</summary>
    private static bool IsMarkup(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
