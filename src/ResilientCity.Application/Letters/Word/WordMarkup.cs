using System.Globalization;
using System.Xml.Linq;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Word;

/// <summary>WordprocessingML, as short as it can be written here: elements, values, measures.</summary>
internal static class WordMarkup
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const double TwipsPerPoint = 20;

    public static XElement Element(string name, params object?[] content) => new(W + name, content);

    public static XElement Value(string name, object value) => new(W + name, Attribute("val", value));

    public static XAttribute Attribute(string name, object value) => new(W + name, Convert.ToString(value, CultureInfo.InvariantCulture)!); // numbers and text only

    /// <summary>The prefixes that programs know, for a part with drawings.</summary>
    public static XAttribute[] Spaces() =>
    [
        new(XNamespace.Xmlns + "r", R.NamespaceName),
        new(XNamespace.Xmlns + "wp", WordShape.Drawing.NamespaceName),
        new(XNamespace.Xmlns + "a", WordShape.Main.NamespaceName),
        new(XNamespace.Xmlns + "pic", WordShape.Pictures.NamespaceName),
        new(XNamespace.Xmlns + "wps", WordShape.Shape.NamespaceName),
    ];

    /// <summary>mm in twentieths of a point.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres / LetterGeometry.MillimetresPerPoint * TwipsPerPoint);

    public static XElement Run(string text, FontRole font, double points, LetterColour colour) =>
        Element("r", RunProperties(font, points, colour), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Printable(text)));

    /// <summary>The font in every slot, and quotes, dashes and dots taken as Chinese ones.</summary>
    /// <param name="font">The typeface.</param>
    /// <param name="points">Its size.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="isClose">A quarter point closer: 28 body characters then fit the line by themselves, the rest is spread.</param>
    public static XElement RunProperties(FontRole font, double points, LetterColour colour, bool isClose = false) => Element(
        "rPr",
        WordFonts.Slots(font),
        colour is LetterColour.Red ? Value("color", "FF0000") : null,
        isClose ? Value("spacing", -5) : null,
        Value("sz", points * 2),
        Value("szCs", points * 2));

    /// <summary>Without what XML cannot hold.</summary>
    public static string Printable(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            kept.Append(rune.Value is >= 0x20 or '\t' && rune.Value is not (0xFFFE or 0xFFFF) ? rune.ToString() : " ");
        }

        return kept.ToString();
    }
}
