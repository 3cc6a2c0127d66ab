using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Word;

/// <summary>A letter as a Word document (DOCX) with real styles on the standard's grid. Same letter, same parts, byte for byte.</summary>
public static class LetterWord
{
    private static readonly string[] Moments = ["created", "modified"];
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Styles = "rIdStyles";
    private const string Settings = "rIdSettings";
    private const string Fonts = "rIdFonts";
    private const string Main = "rIdDocument";
    private const string About = "rIdCore";
    private const string Application = "rIdApp";

    /// <param name="letter">The letter as laid out, with or without red head.</param>
    /// <param name="facts">What the file says about itself.</param>
    /// <param name="stamp">The verification code below the lower rule of page 1; null where letters carry none.</param>
    public static byte[] Render(LetterPages letter, DocumentFacts facts, VerificationStamp? stamp = null) => WordPackage.Build(document =>
    {
        var main = AddParts(document, new WordBody(letter).Body(), facts);
        WordPackage.Write(main.AddNewPart<FooterPart>(WordSection.OddFooter), WordSection.NumberFooter(isOdd: true));
        WordPackage.Write(main.AddNewPart<FooterPart>(WordSection.EvenFooter), WordSection.NumberFooter(isOdd: false));
        var first = main.AddNewPart<FooterPart>(WordSection.FirstFooter);
        if (stamp is null)
        {
            WordPackage.Write(first, WordSection.FirstPageFooter());
        }
        else
        {
            WordStamp.Write(first, stamp);
        }
    });

    /// <summary>The parts that every document of the letter's family has.</summary>
    internal static MainDocumentPart AddParts(WordprocessingDocument document, XElement body, DocumentFacts facts)
    {
        var main = document.AddNewPart<MainDocumentPart>(MainType, Main);
        WordPackage.Write(main, new(WordMarkup.Element("document", WordMarkup.Spaces(), body)));
        WordPackage.Write(main.AddNewPart<StyleDefinitionsPart>(Styles), WordStyles.Sheet());
        WordPackage.Write(main.AddNewPart<DocumentSettingsPart>(Settings), WordStyles.Settings());
        WordPackage.Write(main.AddNewPart<FontTablePart>(Fonts), WordFonts.Table());
        WordPackage.Write(document.AddNewPart<CoreFilePropertiesPart>(About), Core(facts));
        WordPackage.Write(document.AddNewPart<ExtendedFilePropertiesPart>(Application), Extended(facts));
        return main;
    }

    private static XDocument Core(DocumentFacts facts)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return new(new XElement(
            cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", dc.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi.NamespaceName),
            new XElement(dc + "title", WordMarkup.Printable(facts.Title)),
            facts.Author is null ? null : new XElement(dc + "creator", WordMarkup.Printable(facts.Author)),
            new XElement(dc + "language", "zh-CN"),
            facts.Date is not { } date ? null : Moments.Select(name => new XElement(
                terms + name,
                new XAttribute(xsi + "type", "dcterms:W3CDTF"),
                date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)))));
    }

    private static XDocument Extended(DocumentFacts facts)
    {
        XNamespace ep = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        return new(new XElement(
            ep + "Properties",
            new XElement(ep + "Application", "ResilientCity"),
            facts.Author is null ? null : new XElement(ep + "Company", WordMarkup.Printable(facts.Author))));
    }
}
