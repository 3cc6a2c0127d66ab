using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ResilientCity.Application.Letters.Word;

/// <summary>Puts parts into a document file in a fixed order with fixed times: the same parts always make the same file.</summary>
internal static class WordPackage
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Build(Action<WordprocessingDocument> fill)
    {
        using var made = new MemoryStream();
        using (var document = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            fill(document);
        }

        return Repacked(made);
    }

    public static void Write(OpenXmlPart part, XDocument content)
    {
        if (content.Root is { } root && root.Name.Namespace == WordMarkup.W)
        {
            root.SetAttributeValue(XNamespace.Xmlns + "w", WordMarkup.W.NamespaceName);
        }

        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        content.Save(writer);
    }

    /// <summary>A code of squares as a picture that a part's text refers to as <paramref name="relation"/>.</summary>
    public static void AddCode<T>(T part, string relation, IReadOnlyList<IReadOnlyList<bool>> squares)
        where T : OpenXmlPartContainer, ISupportedRelationship<ImagePart>
    {
        using var content = new MemoryStream(CodePicture.Png(squares));
        part.AddNewPart<ImagePart>("image/png", relation).FeedData(content);
    }

    private static byte[] Repacked(MemoryStream made)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(made, ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(one => one.FullName.StartsWith('[') ? 0 : 1).ThenBy(one => one.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FixedTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
