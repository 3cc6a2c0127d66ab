using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>
/// The verification code of a letter in Word: in the footer of page 1 and placed from the paper's edges, so that it stays below the lower red rule
/// however the office's own program breaks the text.
/// </summary>
internal static class WordStamp
{
    private const string Picture = "rIdCode";
    private const int CaptionId = 20;
    private const int PictureId = 21;
    private static readonly double LineHeight = LetterGeometry.Millimetres(VerificationStamp.Points) * 1.4;

    /// <summary>Fills the footer of page 1.</summary>
    public static void Write(FooterPart footer, VerificationStamp stamp)
    {
        WordPackage.AddCode(footer, Picture, stamp.Squares);
        WordPackage.Write(footer, WordSection.FirstPageFooter(Element("r", Caption(stamp), Code(stamp))));
    }

    private static XElement Code(VerificationStamp stamp) =>
        WordShape.PlacedPicture(PictureId, VerificationStamp.Left, VerificationStamp.Top, Picture, VerificationStamp.Size, stamp.Caption);

    private static XElement Caption(VerificationStamp stamp) => WordShape.TextBox(
        LetterGeometry.TypeLeft,
        VerificationStamp.Top + ((VerificationStamp.Size - LineHeight) / 2),
        VerificationStamp.Left - VerificationStamp.Gap - LetterGeometry.TypeLeft,
        LineHeight,
        [
            Element(
                "p",
                Element(
                    "pPr",
                    Value("pStyle", WordStyle.Footer.Id),
                    Element("spacing", Attribute("before", 0), Attribute("after", 0), Attribute("line", Twips(LineHeight)), Attribute("lineRule", "exact")),
                    Value("jc", "right")),
                Run(stamp.Caption, FontRole.Song, VerificationStamp.Points, LetterColour.Black)),
        ],
        CaptionId,
        isInFooter: true);
}
