using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Tests.Letters.Files;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;

namespace ResilientCity.Application.Tests.Verification;

/// <summary>The code on the letter: nowhere unless switched on, and then outside the letter's text, on paper and for readers.</summary>
public sealed class LetterStampTests
{
    private static readonly VerificationCode Code = VerificationCode.Of([3, 1, 28, 5, 9, 2, 6, 20, 14, 8, 17]);

    private static readonly LetterPdf Renderer = new(RenderedLetter.BroughtFonts);

    [Fact]
    public void Stamp_OffOrWithoutCode_IsNone()
    {
        new LetterStamps(new()).For(Code).ShouldBeNull();
        On().For(null).ShouldBeNull();
    }

    [Fact]
    public void Pdf_WithoutStamp_IsTheSameFileAsEver() =>
        LetterFile.Of(RenderedLetter.Document, LetterFileFormat.Pdf, LetterPageOptions.Standard, Renderer).Bytes.ShouldBe(RenderedLetter.Pdf.Bytes);

    [Fact]
    public void Pdf_WithStamp_HasItBelowTheLowerRuleOfPageOne()
    {
        using var pdf = PdfDocument.Open(Stamped());
        var first = pdf.GetPage(1);
        var below = first.Letters.Where(letter => letter.StartBaseLine.Y < LetterGeometry.LowerRuleFromBottom / LetterGeometry.MillimetresPerPoint).ToList();

        string.Concat(below.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal).ShouldBe($"核验码{Code}");
        for (var number = 2; number <= pdf.NumberOfPages; number++)
        {
            string.Concat(pdf.GetPage(number).Letters.Select(letter => letter.Value)).ShouldNotContain("核验码");
        }

        var stamp = On().For(Code)!; // switched on
        var bars = stamp.On(LetterPaginator.Lay(RenderedLetter.Document)).Pages[0].Rules.Where(rule => rule.Colour is LetterColour.Black).ToList();
        bars.ShouldNotBeEmpty();
        bars.ShouldAllBe(bar => bar.Y > LetterGeometry.PageHeight - LetterGeometry.LowerRuleFromBottom && bar.Y + bar.Thickness < LetterGeometry.PageHeight - 4);
        bars.ShouldAllBe(bar => bar.X + bar.Length <= LetterGeometry.TypeRight);
    }

    /// <summary>Switched on, a plain extraction of page 1 has one line more, "核验码 XXXX-XXXX-XXXX"; our readers leave that line out, so that the letter is the same.</summary>
    [Fact]
    public void Pdf_WithStamp_ReadsBackAsTheSameLetter()
    {
        var (text, fault) = PdfTextReader.Read(Stamped());

        fault.ShouldBeNull();
        text.ShouldNotBeNull().ShouldNotContain("核验码");
        CanonicalText.Of(LetterReader.Read(text!).Document).ShouldBe(CanonicalText.Of(RenderedLetter.Document));
    }

    [Fact]
    public void Word_WithoutStamp_IsTheSameFileAsEver() =>
        LetterFile.Of(RenderedLetter.Document, LetterFileFormat.Docx, LetterPageOptions.Standard, Renderer).Bytes.ShouldBe(RenderedLetter.Docx);

    [Fact]
    public void Word_WithStamp_HasItInTheFooterOfPageOneOnly()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(StampedWord()), isEditable: false);
        var main = word.MainDocumentPart!; // written by us
        var titlePage = main.Document!.Descendants<FooterReference>().Single(one => one.Type?.Value == HeaderFooterValues.First);
        foreach (var footer in main.FooterParts)
        {
            var isFirst = main.GetIdOfPart(footer) == titlePage.Id?.Value;
            footer.ImageParts.Count().ShouldBe(isFirst ? 1 : 0);
            footer.Footer!.InnerText.Contains($"核验码 {Code}", StringComparison.Ordinal).ShouldBe(isFirst);
        }

        main.ImageParts.ShouldBeEmpty();
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    /// <summary>Placed from the paper's edges at the same millimetres as on the PDF, not where the text happens to end.</summary>
    [Fact]
    public void Word_WithStamp_PlacesTheCodeBelowTheLowerRule()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(StampedWord()), isEditable: false);
        var anchor = word.MainDocumentPart!.FooterParts.Single(one => one.ImageParts.Any()).Footer!.Descendants<Anchor>().Single(one => one.Descendants<Blip>().Any());

        anchor.VerticalPosition!.RelativeFrom!.Value.ShouldBe(VerticalRelativePositionValues.Page);
        anchor.HorizontalPosition!.RelativeFrom!.Value.ShouldBe(HorizontalRelativePositionValues.Page);
        var top = double.Parse(anchor.VerticalPosition.PositionOffset!.Text, CultureInfo.InvariantCulture) / 36_000;
        var left = double.Parse(anchor.HorizontalPosition.PositionOffset!.Text, CultureInfo.InvariantCulture) / 36_000;
        top.ShouldBe(VerificationStamp.Top, 0.01);
        top.ShouldBeGreaterThan(LetterGeometry.PageHeight - LetterGeometry.LowerRuleFromBottom);
        (left + (anchor.Extent!.Cx!.Value / 36_000d)).ShouldBe(LetterGeometry.TypeRight, 0.01);
        (top + (anchor.Extent.Cy!.Value / 36_000d)).ShouldBeLessThan(LetterGeometry.PageHeight - 3); // the quiet zone around the squares included
    }

    [Fact]
    public void Word_WithStamp_ReadsBackAsTheSameLetter()
    {
        var read = LetterFileReader.Read(StampedWord(), "letter.docx");

        CanonicalText.Of(LetterReader.Read(read.Text!).Document).ShouldBe(CanonicalText.Of(RenderedLetter.Document));
    }

    [Fact]
    public void Word_WithStampTwice_IsTheSameFile() => StampedWord().ShouldBe(StampedWord());

    private static byte[] StampedWord() =>
        LetterFile.Of(RenderedLetter.Document, LetterFileFormat.Docx, LetterPageOptions.Standard, Renderer, On().For(Code)).Bytes;

    private static LetterStamps On() => new(new LetterStampSettings(new Uri("https://npc.example/verify")));

    private static byte[] Stamped() =>
        LetterFile.Of(RenderedLetter.Document, LetterFileFormat.Pdf, LetterPageOptions.Standard, Renderer, On().For(Code)).Bytes;
}
