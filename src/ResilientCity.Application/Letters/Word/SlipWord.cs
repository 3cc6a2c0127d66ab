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
    private const string PngType = "image/png";
    private const double WritingHeight = 50;
    private const double CodeSize = 36;

    public static byte[] Render(SlipForm form, DocumentFacts facts) => WordPackage.Build(document =>
    {
        var main = LetterWord.AddParts(document, Body(form), facts);
        if (form.Link is { } link)
        {
            var picture = main.AddNewPart<ImagePart>(PngType, Picture);
            using var content = new MemoryStream(CodePicture.Png(link.Code));
            picture.FeedData(content);
        }
    });

    private static XElement Body(SlipForm form) => Element(
        "body",
        Line(LetterLineKind.Title, form.Title),
        Line(LetterLineKind.Other, ""),
        form.Fields.Select(field => Line(LetterLineKind.Other, field.Label + field.Value)),
        form.Questions.SelectMany(question => (XElement[])
        [
            Line(LetterLineKind.Other, question.Text, before: 1),
            Line(LetterLineKind.Paragraph, string.Join("　　", question.Choices.Select(choice => "□ " + choice))),
        ]),
        Line(LetterLineKind.Other, form.OpinionLabel, before: 1),
        PlaceToWrite(),
        Line(LetterLineKind.Other, form.SignatureLabel + "　　" + form.DateLabel, before: 1),
        Line(LetterLineKind.Other, form.ReturnTo, before: 1),
        form.Link is not { } link
            ? null
            : new[]
            {
                Line(LetterLineKind.Other, link.Hint, before: 1),
                Element("p", Element("r", WordShape.Picture(Picture, CodeSize, link.Address))),
                Line(LetterLineKind.Other, link.Address),
                Line(LetterLineKind.Other, link.Until),
            },
        WordSection.Plain());

    private static XElement Line(LetterLineKind kind, string text, int before = 0)
    {
        var style = WordStyle.For(kind, FontRole.FangSong);
        return Element(
            "p",
            Element(
                "pPr",
                Value("pStyle", style.Id),
                before == 0 ? null : Element("spacing", Attribute("before", before * WordSection.LinePitch / 2), Attribute("line", WordSection.LinePitch), Attribute("lineRule", "exact"))),
            text.Length == 0 ? null : Run(text, style.Font, style.Points, style.Colour));
    }

    /// <summary>A box to write in.</summary>
    private static XElement PlaceToWrite()
    {
        string[] sides = ["top", "left", "bottom", "right"];
        var width = Twips(LetterGeometry.TypeWidth);
        return Element(
            "tbl",
            Element(
                "tblPr",
                Element("tblW", Attribute("w", width), Attribute("type", "dxa")),
                Element("tblBorders", sides.Select(side => Element(side, Attribute("val", "single"), Attribute("sz", 4), Attribute("space", 0), Attribute("color", "000000")))),
                Element("tblLayout", Attribute("type", "fixed"))),
            Element("tblGrid", Element("gridCol", Attribute("w", width))),
            Element(
                "tr",
                Element("trPr", Element("trHeight", Attribute("val", Twips(WritingHeight)), Attribute("hRule", "atLeast"))),
                Element("tc", Element("tcPr", Element("tcW", Attribute("w", width), Attribute("type", "dxa"))), Line(LetterLineKind.Other, ""))));
    }
}
