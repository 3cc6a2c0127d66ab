using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Tests.Import;

/// <summary>Makes Word documents for tests.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] blocks)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            AddNumbering(main);
        }

        return bytes.ToArray();
    }

    public static byte[] OfLines(string text) =>
        Of([.. text.Split('\n').Select(line => (OpenXmlElement)Line(line))]);

    public static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A paragraph that Word numbers 一、二、 by itself (level 0) or （一） (level 1).</summary>
    public static Paragraph Numbered(string text, int level) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 7 })),
        new Run(new Text(text)));

    private static void AddNumbering(MainDocumentPart main)
    {
        var part = main.AddNewPart<NumberingDefinitionsPart>();
        part.Numbering = new Numbering(
            new AbstractNum(LevelOf(0, "%1、"), LevelOf(1, "（%2）")) { AbstractNumberId = 3 },
            new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 7 });
    }

    private static Level LevelOf(int index, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = NumberFormatValues.ChineseCounting },
        new LevelText { Val = text })
    {
        LevelIndex = index,
    };
}
