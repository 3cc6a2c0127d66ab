using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Application.Tests.Letters.Files;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>What was read of a letter is read again from the Word and PDF files that are made of it.</summary>
public sealed class LetterFileRoundTripTests
{
    public static TheoryData<string> Letters => [.. LetterFile.Names.Where(name => LetterFile.Read(name).Kind is LetterKind.Reply or LetterKind.Opinion)];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_AsWordDocument_IsReadAgain(string name)
    {
        var letter = LetterFile.Read(name);

        Again(LetterWord.Render(LetterPaginator.Lay(letter.Document), DocumentFacts.Of(letter.Document)), "a.docx").ShouldBe(Facts(letter));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_AsPdf_IsReadAgain(string name)
    {
        var letter = LetterFile.Read(name);

        Again(new LetterPdf(RenderedLetter.BroughtFonts).Render(LetterPaginator.Lay(letter.Document), DocumentFacts.Of(letter.Document)).Bytes, "a.pdf").ShouldBe(Facts(letter));
    }

    private static string Again(byte[] bytes, string name) => Facts(LetterReader.Read(LetterFileReader.Read(bytes, name).Text!)); // a letter of ours has text

    private static string Facts(LetterReading reading) => LetterFile.WithoutSpace(LetterReadingJson.Write(reading with { Places = [], Problems = [] }));
}
