using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Tests.Import;

/// <summary>Makes Word documents for tests.</summary>
internal static class WordFile
{
    /// <summary>The list of the same look that begins anew.</summary>
    public const int RestartedList = 8;

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

    /// <summary>A document with a head and a foot on its pages.</summary>
    public static byte[] WithMargins(string head, string foot, params OpenXmlElement[] blocks)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var (header, footer) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
            header.Header = new Header(Line(head));
            footer.Footer = new Footer(Line(foot));
            var section = new SectionProperties(new HeaderReference { Id = main.GetIdOfPart(header) }, new FooterReference { Id = main.GetIdOfPart(footer) });
            main.Document = new Document(new Body([.. blocks, section]));
        }

        return bytes.ToArray();
    }

    public static byte[] OfLines(string text) =>
        Of([.. text.Split('\n').Select(line => (OpenXmlElement)Line(line))]);

    public static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A paragraph that Word numbers 一、二、 by itself (level 0) or （一） (level 1).</summary>
    public static Paragraph Numbered(string text, int level, int list = 7) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
        new Run(new Text(text)));

    private static void AddNumbering(MainDocumentPart main)
    {
        var part = main.AddNewPart<NumberingDefinitionsPart>();
        part.Numbering = new Numbering(
            new AbstractNum(LevelOf(0, "%1、"), LevelOf(1, "（%2）")) { AbstractNumberId = 3 },
            new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 7 },
            new NumberingInstance(new AbstractNumId { Val = 3 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = RestartedList });
    }

    private static Level LevelOf(int index, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = NumberFormatValues.ChineseCounting },
        new LevelText { Val = text })
    {
        LevelIndex = index,
    };
}
