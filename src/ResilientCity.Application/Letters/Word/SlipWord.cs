using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>A receipt slip (回执) as a Word document of its own. Same slip, same bytes.</summary>
public static class SlipWord
{
    private const string Picture = "rIdCode";
    private const double WritingHeight = 26;
    private const double CodeSize = 30;
    private const double CodeColumn = 38;

    public static byte[] Render(SlipForm form, DocumentFacts facts) => WordPackage.Build(document =>
    {
        var main = LetterWord.AddParts(document, Body(form), facts);
        if (form.Link is { } link)
        {
            WordPackage.AddCode(main, Picture, link.Code);
        }
    });

    private static XElement Body(SlipForm form) => Element(
        "body",
        Line(LetterLineKind.Title, form.Title),
        form.Fields.Select((field, i) => Line(LetterLineKind.Other, field.Label + field.Value, before: i == 0 ? 1 : 0)),
        form.Questions.SelectMany(question => (XElement[])
        [
            Line(LetterLineKind.Other, question.Text, before: 1),
            Line(LetterLineKind.Paragraph, string.Join("　　", question.Choices.Select(choice => "□ " + choice))),
        ]),
        Line(LetterLineKind.Other, form.OpinionLabel, before: 1),
        Table("single", WritingHeight, (LetterGeometry.TypeWidth, [Line(LetterLineKind.Other, "")])),
        Line(LetterLineKind.Other, form.SignatureLabel, before: 1),
        Line(LetterLineKind.Other, form.DateLabel),
        Line(LetterLineKind.Other, form.ReturnTo),
        form.Link is not { } link
            ? null
            : Table(
                "nil",
                CodeSize,
                (CodeColumn, [Element("p", Element("r", WordShape.Picture(Picture, CodeSize, link.Address)))]),
                (LetterGeometry.TypeWidth - CodeColumn, [Line(LetterLineKind.Other, link.Hint), Line(LetterLineKind.Other, link.Address), Line(LetterLineKind.Other, link.Until)])),
        Element("p", Element("pPr", Element("spacing", Attribute("line", Twips(1)), Attribute("lineRule", "exact")))), // a document does not end with a table
        WordSection.Plain());

    private static XElement Line(LetterLineKind kind, string text, int before = 0)
    {
        var style = WordStyle.For(kind, headingLevel: 0);
        return Element(
            "p",
            Element(
                "pPr",
                Value("pStyle", style.Id),
                before == 0 ? null : Element("spacing", Attribute("before", before * WordSection.LinePitch / 2), Attribute("line", WordSection.LinePitch), Attribute("lineRule", "exact"))),
            text.Length == 0 ? null : Run(text, style.Font, style.Points, style.Colour));
    }

    /// <summary>One row of cells: a box to write in, or the code beside its words.</summary>
    private static XElement Table(string border, double height, params (double Width, XElement[] Content)[] cells)
    {
        string[] sides = ["top", "left", "bottom", "right"];
        return Element(
            "tbl",
            Element(
                "tblPr",
                Element("tblW", Attribute("w", cells.Sum(cell => Twips(cell.Width))), Attribute("type", "dxa")),
                Element("tblBorders", sides.Select(side => Element(side, Attribute("val", border), Attribute("sz", 4), Attribute("space", 0), Attribute("color", "000000")))),
                Element("tblLayout", Attribute("type", "fixed"))),
            Element("tblGrid", cells.Select(cell => Element("gridCol", Attribute("w", Twips(cell.Width))))),
            Element(
                "tr",
                Element("trPr", Element("trHeight", Attribute("val", Twips(height)), Attribute("hRule", "atLeast"))),
                cells.Select(cell => Element(
                    "tc",
                    Element("tcPr", Element("tcW", Attribute("w", Twips(cell.Width)), Attribute("type", "dxa"))),
                    cell.Content))));
    }
}
