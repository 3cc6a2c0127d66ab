using CsCheck;
using ResilientCity.Application.Letters;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Letters.Files;

/// <summary>Any text in: both files are made, and open.</summary>
public sealed class AnyTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.Char.Array[0, 60].Select(all => new string(all)), Gen.Char['一', '龥'].Array[0, 300].Select(all => new string(all)));

    [Fact]
    public void AnyLetter_IsMadeIntoBothFiles() => Texts.Array[6].Sample(
        texts =>
        {
            var letter = new LetterDocument
            {
                Mark = texts[0],
                Agencies = [texts[1]],
                TitleLines = [texts[2]],
                Opening = [texts[3]],
                Sections = [new("一、", texts[4], [texts[5]])],
                SignatureAgencies = [texts[1]],
            };
            var pages = LetterPaginator.Lay(letter);
            var pdf = new Application.Letters.Pdf.LetterPdf(RenderedLetter.BroughtFonts).Render(pages, DocumentFacts.Of(letter));
            using var opened = PdfDocument.Open(pdf.Bytes);
            using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
                new MemoryStream(Application.Letters.Word.LetterWord.Render(pages, DocumentFacts.Of(letter))), isEditable: false);
            return opened.NumberOfPages == pages.Pages.Count && word.MainDocumentPart!.Document!.Body is not null;
        },
        iter: 60);
}
