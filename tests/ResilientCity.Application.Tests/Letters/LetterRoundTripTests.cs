using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;

namespace ResilientCity.Application.Tests.Letters;

public sealed class LetterRoundTripTests
{
    public static TheoryData<string> Letters => [.. LetterFile.Names.Where(name => !name.Contains("table", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_ReadAndWritten_GivesTheSameTextWhiteSpaceApart(string name)
    {
        var reading = LetterFile.Read(name);

        LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutLeftOut(LetterFile.Text(name), reading));
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_ReadFromItsOwnExport_IsTheSameLetter(string name)
    {
        var letter = LetterFile.Read(name).Document;

        LetterReader.Read(LetterTextRenderer.Render(letter)).Document.ShouldBe(letter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("随便一句话。")]
    [InlineData("一、")]
    [InlineData("：")]
    [InlineData("代表：")]
    [InlineData("《《《（（（第号")]
    public void Text_ThatIsNoLetter_IsUnknownAndNothingIsLost(string text)
    {
        var reading = LetterReader.Read(text);

        reading.Kind.ShouldBe(LetterKind.Unknown);
        LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(text));
    }
}
