using System.Xml.Linq;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>Page, grid and footers.</summary>
internal static class WordSection
{
    public const string OddFooter = "rIdFooterOdd";
    public const string EvenFooter = "rIdFooterEven";
    public const string FirstFooter = "rIdFooterFirst";

    /// <summary>22 lines in the type area, in twips.</summary>
    public static readonly int LinePitch = Twips(LetterGeometry.TypeHeight) / LetterGeometry.LinesPerPage;

    /// <summary>How much closer than their size 28 characters stand, in 4096ths of a point.</summary>
    private static readonly int CharacterSpace =
        (int)Math.Floor(((LetterGeometry.CharacterPitch / LetterGeometry.MillimetresPerPoint) - LetterGeometry.BodyPoints) * 4096);

    public static XElement Properties() => Element(
        "sectPr",
        Footer("default", OddFooter),
        Footer("even", EvenFooter),
        Footer("first", FirstFooter),
        Page(),
        Element("titlePg"),
        Grid());

    /// <summary>The same page without page numbers.</summary>
    public static XElement Plain() => Element("sectPr", Page(), Grid());

    private static XElement[] Page() =>
    [
        Element("pgSz", Attribute("w", Twips(LetterGeometry.PageWidth)), Attribute("h", Twips(LetterGeometry.PageHeight))),
        Element(
            "pgMar",
            Attribute("top", Twips(LetterGeometry.TypeTop)),
            Attribute("right", Twips(LetterGeometry.PageWidth - LetterGeometry.TypeRight)),
            Attribute("bottom", Twips(LetterGeometry.PageHeight - LetterGeometry.TypeBottom)),
            Attribute("left", Twips(LetterGeometry.TypeLeft)),
            Attribute("header", Twips(LetterGeometry.HeadTop / 2)),
            Attribute("footer", Twips(LetterGeometry.LowerRuleFromBottom)),
            Attribute("gutter", 0)),
    ];

    private static XElement Grid() =>
        Element("docGrid", Attribute("type", "linesAndChars"), Attribute("linePitch", LinePitch), Attribute("charSpace", CharacterSpace));

    public static XDocument NumberFooter(bool isOdd)
    {
        var side = isOdd ? "right" : "left";
        var indent = Twips(LetterGeometry.Millimetres(LetterGeometry.SmallPoints) * LetterGeometry.PageNumberIndent);
        var number = Twips(LetterGeometry.Millimetres(LetterGeometry.SmallPoints));
        var above = Twips(LetterGeometry.PageHeight - LetterGeometry.TypeBottom - LetterGeometry.PageNumberBelow - LetterGeometry.LowerRuleFromBottom) - number;
        return FooterOf(Element(
            "p",
            Element(
                "pPr",
                Value("pStyle", WordStyle.Footer.Id),
                Element("spacing", Attribute("before", 0), Attribute("after", above), Attribute("line", number), Attribute("lineRule", "exact")),
                Element("ind", Attribute(side + "Chars", 0), Attribute(side, indent)),
                Value("jc", side)),
            Text("— "),
            FieldPart("begin"),
            Element("r", Font(), Element("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " PAGE ")),
            FieldPart("separate"),
            Text("2"),
            FieldPart("end"),
            Text(" —")));
    }

    /// <summary>Page 1 has no number.</summary>
    /// <param name="stamp">A run with what stands below the lower rule; null for nothing.</param>
    public static XDocument FirstPageFooter(XElement? stamp = null) => FooterOf(Element("p", Element("pPr", Value("pStyle", WordStyle.Footer.Id)), stamp));

    private static XDocument FooterOf(XElement paragraph) => new(Element("ftr", Spaces(), paragraph));

    private static XElement Footer(string type, string id) => Element("footerReference", Attribute("type", type), new XAttribute(R + "id", id));

    private static XElement Text(string text) => Run(text, FontRole.Song, LetterGeometry.SmallPoints, LetterColour.Black);

    private static XElement FieldPart(string type) => Element("r", Font(), Element("fldChar", Attribute("fldCharType", type)));

    private static XElement Font() => RunProperties(FontRole.Song, LetterGeometry.SmallPoints, LetterColour.Black);
}
