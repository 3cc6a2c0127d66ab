using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Import;

/// <summary>The text of a Word document, a line per paragraph, automatic numbers written out, table rows as lines with tabs; page heads first, notes and page feet last.</summary>
internal static class WordTextReader
{
    public static (string? Text, LetterFileFault? Fault) Read(byte[] bytes)
    {
        if (PackageCheck.Fault(bytes) is { } fault)
        {
            return (null, fault);
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return document.MainDocumentPart is { Document.Body: { } body } main
                ? (string.Join('\n', Lines(main, body)), null)
                : (null, LetterFileFault.Broken);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return (null, LetterFileFault.Broken);
        }
    }

    private static List<string> Lines(MainDocumentPart main, Body body)
    {
        var words = new WordLines(main);
        List<string> text = [.. words.Of(body)];
        List<string> head = [.. WordMargins.Head(main, body).SelectMany(words.Of).Where(line => !string.IsNullOrWhiteSpace(line) && !text.Contains(line))];
        List<string> foot = [.. WordMargins.Notes(main).Concat(WordMargins.Foot(main, body)).SelectMany(words.Of).Where(line => !string.IsNullOrWhiteSpace(line) && !text.Contains(line))];
        return [.. head, .. text, .. foot];
    }
}
