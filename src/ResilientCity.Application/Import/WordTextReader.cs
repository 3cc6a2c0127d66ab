using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Import;

/// <summary>The text of a Word document, a line per paragraph, automatic numbers written out, table rows as lines with tabs.</summary>
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
                ? (string.Join('\n', new WordLines(main).Of(body)), null)
                : (null, LetterFileFault.Broken);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return (null, LetterFileFault.Broken);
        }
    }
}

/// <summary>Walks a document's blocks and gives its lines.</summary>
internal sealed class WordLines(MainDocumentPart main)
{
    private readonly WordNumbering numbering = new(main);

    public IEnumerable<string> Of(OpenXmlElement container)
    {
        foreach (var block in container.ChildElements)
        {
            var lines = block switch
            {
                Paragraph paragraph => OfParagraph(paragraph),
                Table table => table.Elements<TableRow>().SelectMany(OfRow),
                SdtBlock { SdtContentBlock: { } content } => Of(content),
                AlternateContent alternate => OfFirstChoice(alternate),
                InsertedRun or CustomXmlBlock => Of(block),
                _ => [],
            };
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> OfFirstChoice(AlternateContent alternate) =>
        alternate.GetFirstChild<AlternateContentChoice>() is { } choice ? Of(choice) : [];

    private IEnumerable<string> OfParagraph(Paragraph paragraph)
    {
        foreach (var line in WordRuns.TextBoxes(paragraph).SelectMany(Of))
        {
            yield return line;
        }

        var text = WordRuns.Text(paragraph);
        var number = text.Length > 0 ? numbering.NumberOf(paragraph) : "";
        foreach (var line in (number + text).Split('\n'))
        {
            yield return line;
        }
    }

    /// <summary>Cells side by side with tabs; what a cell holds beyond its first paragraph follows on lines of its own.</summary>
    private IEnumerable<string> OfRow(TableRow row)
    {
        var cells = row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row)
            .Select(cell => Of(cell).Where(line => !string.IsNullOrWhiteSpace(line)).ToList()).Where(lines => lines.Count > 0).ToList();
        if (cells.Count > 0)
        {
            yield return string.Join('\t', cells.Select(lines => lines[0]));
            foreach (var line in cells.SelectMany(lines => lines.Skip(1)))
            {
                yield return line;
            }
        }
    }
}
