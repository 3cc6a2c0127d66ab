using System.Xml.Linq;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>The style sheet and the settings of a letter's document.</summary>
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
            Element("pPrDefault")),
        Element(
            "style",
            Attribute("type", "paragraph"),
            Attribute("default", 1),
            Attribute("styleId", "Normal"),
            Value("name", "Normal"),
            Element("qFormat"),
            Element("pPr", Off("widowControl"), On("kinsoku"), Off("overflowPunct"), Off("autoSpaceDE"), Off("autoSpaceDN"), Value("jc", "both")),
            // Said again: LibreOffice takes the grid's size from here, Word from the defaults.
            RunProperties(FontRole.FangSong, LetterGeometry.BodyPoints, LetterColour.Black)),
        WordStyle.All.DistinctBy(style => style.Id).Select(style => style.Markup())));

    public static XDocument Settings() => new(Element(
        "settings",
        Element("evenAndOddHeaders"),
        Value("characterSpacingControl", "doNotCompress"),
        Element("compat", Element("compatSetting", Attribute("name", "compatibilityMode"), Attribute("uri", "http://schemas.microsoft.com/office/word"), Attribute("val", 15))),
        Element("themeFontLang", Attribute("val", "en-US"), Attribute("eastAsia", "zh-CN"))));

    private static XElement On(string name) => Element(name);

    private static XElement Off(string name) => Value(name, 0);
}
