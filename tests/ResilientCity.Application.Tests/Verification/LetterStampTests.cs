using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Tests.Letters.Files;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;

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

    private static LetterStamps On() => new(new LetterStampSettings(new Uri("https://npc.example/verify")));

    private static byte[] Stamped() =>
        LetterFile.Of(RenderedLetter.Document, LetterFileFormat.Pdf, LetterPageOptions.Standard, Renderer, On().For(Code)).Bytes;
}
