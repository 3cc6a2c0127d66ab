using System.Xml.Linq;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>
/// The style sheet and the settings of a letter's document. Line height and character distance are said in the styles, so that the lines stand on the
/// grid without being snapped to it: LibreOffice gives a character that is wider than its cell, by however little, two cells.
/// </summary>
internal static class WordStyles
{
    public static XDocument Sheet() => new(Element(
        "styles",
        Element(
            "docDefaults",
            // The grid counts from the default size: without it, lines hold too few characters.
            Element("rPrDefault", Element(
                "rPr",
                WordFonts.Slots(FontRole.FangSong),
                Value("sz", LetterGeometry.BodyPoints * 2),
                Value("szCs", LetterGeometry.BodyPoints * 2),
                Element("lang", Attribute("val", "en-US"), Attribute("eastAsia", "zh-CN"), Attribute("bidi", "ar-SA")))),
            Element("pPrDefault", Element("pPr", ChineseLines()))),
        Element(
            "style",
            Attribute("type", "paragraph"),
            Attribute("default", 1),
            Attribute("styleId", "Normal"),
            Value("name", "Normal"),
            Element("qFormat"),
            Element("pPr", ChineseLines(), Value("jc", "both"))),
        WordStyle.All.DistinctBy(style => style.Id).Select(style => style.Markup())));

    public static XDocument Settings() => new(Element(
        "settings",
        Element("evenAndOddHeaders"),
        Value("characterSpacingControl", "doNotCompress"),
        Element("compat", Element("compatSetting", Attribute("name", "compatibilityMode"), Attribute("uri", "http://schemas.microsoft.com/office/word"), Attribute("val", 15))),
        Element("themeFontLang", Attribute("val", "en-US"), Attribute("eastAsia", "zh-CN"))));

    /// <summary>Said in every style: not all programs pass them on from the one a style is based on.</summary>
    public static IEnumerable<XElement> ChineseLines() =>
    [
        Off("widowControl"),
        Value("kinsoku", 1),
        Off("overflowPunct"),
        Off("autoSpaceDE"),
        Off("autoSpaceDN"),
        Off("snapToGrid"),
    ];

    private static XElement Off(string name) => Value(name, 0);
}
