using ResilientCity.Application.Import;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Letters.Files;

public sealed class WordRoundTripTests
{
    [Fact]
    public void WordDocument_ReadBackIn_IsTheSameText()
    {
        var (text, fault) = WordTextReader.Read(RenderedLetter.Docx);

        fault.ShouldBeNull();
        CanonicalText.Of(LetterReader.Read(text!).Document).ShouldBe(CanonicalText.Of(RenderedLetter.Document));
    }
}
