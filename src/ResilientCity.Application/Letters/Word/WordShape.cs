using System.Globalization;
using System.Xml.Linq;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>Shapes at a fixed place on the page, in mm from its upper left corner.</summary>
internal static class WordShape
{
    private static readonly string[] AnchorZeros = ["distT", "distB", "distL", "distR", "simplePos", "locked"];
    private static readonly string[] Sides = ["l", "t", "r", "b"];
    private static readonly string[] Insets = ["lIns", "tIns", "rIns", "bIns"];
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    public static readonly XNamespace Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private const string NoWrap = "wrapNone";
    private const double UnitsPerMillimetre = 36_000;

    /// <summary>A box of text without border.</summary>
    /// <param name="isInFooter">LibreOffice keeps a box in a footer at its place only where text would go around it; there is none beside it.</param>
    public static XElement TextBox(double x, double y, double width, double height, IEnumerable<XElement> paragraphs, int id = 1, bool isInFooter = false) => Box(
        id,
        (x, y, width, height),
        new XElement(Main + "noFill"),
        new XElement(Shape + "txbx", Element("txbxContent", paragraphs)),
        isInFooter ? "wrapTopAndBottom" : NoWrap);

    /// <summary>A filled bar behind the text.</summary>
    public static XElement Bar(int id, LetterRule rule) => Box(
        id,
        (rule.X, rule.Y, rule.Length, rule.Thickness),
        new XElement(Main + "solidFill", new XElement(Main + "srgbClr", new XAttribute("val", "FF0000"))),
        null);

    /// <summary>A square picture in the text.</summary>
    public static XElement Picture(string relation, double size, string description) => Element("drawing", new XElement(
        Drawing + "inline",
        new XElement(Drawing + "extent", Extent(size, size)),
        new XElement(Drawing + "docPr", About(1, description)),
        PictureGraphic(relation, size, description)));

    /// <summary>A square picture at its place on the page.</summary>
    public static XElement PlacedPicture(int id, double x, double y, string relation, double size, string description) => Anchor(
        (x, y, size, size),
        id,
        isBehind: false,
        About(id, description),
        PictureGraphic(relation, size, description));

    private static XElement Box(int id, (double X, double Y, double Width, double Height) place, XElement fill, XElement? content, string wrap = NoWrap) => Anchor(
        place,
        id,
        isBehind: content is null,
        [new("id", id), new("name", string.Create(CultureInfo.InvariantCulture, $"Head {id}"))],
        new XElement(Main + "graphic", new XElement(
            Main + "graphicData",
            new XAttribute("uri", Shape.NamespaceName),
            new XElement(
                Shape + "wsp",
                new XElement(Shape + "cNvSpPr"),
                ShapeOf(place.Width, place.Height, fill, new XElement(Main + "ln", new XElement(Main + "noFill"))),
                content,
                new XElement(Shape + "bodyPr", Insets.Select(name => new XAttribute(name, 0)))))),
        wrap);

    private static XElement ShapeOf(double width, double height, params XElement[] look) => new(
        Shape + "spPr",
        new XElement(Main + "xfrm", new XElement(Main + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(Main + "ext", Extent(width, height))),
        new XElement(Main + "prstGeom", new XAttribute("prst", "rect"), new XElement(Main + "avLst")),
        look);

    private static XElement PictureGraphic(string relation, double size, string description) => new(Main + "graphic", new XElement(
        Main + "graphicData",
        new XAttribute("uri", Pictures.NamespaceName),
        new XElement(
            Pictures + "pic",
            new XElement(Pictures + "nvPicPr", new XElement(Pictures + "cNvPr", About(1, description)), new XElement(Pictures + "cNvPicPr")),
            new XElement(
                Pictures + "blipFill",
                new XElement(Main + "blip", new XAttribute(R + "embed", relation)),
                new XElement(Main + "stretch", new XElement(Main + "fillRect"))),
            new XElement(Pictures + "spPr", ShapeOf(size, size).Elements()))));

    private static XElement Anchor((double X, double Y, double Width, double Height) place, int id, bool isBehind, XAttribute[] about, XElement graphic, string wrap = NoWrap) =>
        Element("drawing", new XElement(
            Drawing + "anchor",
            AnchorZeros.Select(name => new XAttribute(name, 0)),
            new XAttribute("relativeHeight", id),
            new XAttribute("behindDoc", isBehind ? 1 : 0),
            new XAttribute("layoutInCell", 1),
            new XAttribute("allowOverlap", 1),
            new XElement(Drawing + "simplePos", new XAttribute("x", 0), new XAttribute("y", 0)),
            Position("positionH", place.X),
            Position("positionV", place.Y),
            new XElement(Drawing + "extent", Extent(place.Width, place.Height)),
            new XElement(Drawing + "effectExtent", Sides.Select(name => new XAttribute(name, 0))),
            new XElement(Drawing + wrap),
            new XElement(Drawing + "docPr", about),
            new XElement(Drawing + "cNvGraphicFramePr"),
            graphic));

    private static XAttribute[] About(int id, string description) => [new("id", id), new("name", "Code"), new("descr", description)];

    private static XAttribute[] Extent(double width, double height) => [new("cx", Units(width)), new("cy", Units(height))];

    private static XElement Position(string name, double millimetres) => new(
        Drawing + name,
        new XAttribute("relativeFrom", "page"),
        new XElement(Drawing + "posOffset", Units(millimetres)));

    private static long Units(double millimetres) => (long)Math.Round(millimetres * UnitsPerMillimetre);
}
