using ResilientCity.Application.Import;
using ResilientCity.Application.Tests.Letters;

namespace ResilientCity.Application.Tests.Import;

public sealed class LetterCorrectionsTests
{
    [Fact]
    public void CorrectedDate_SettlesItsProblemAndLeavesTheLettersWords()
    {
        var reading = LetterCorrections.Apply(LetterFile.Read("07-damaged"), new Dictionary<string, string> { ["date"] = "2022-04-07" });

        (reading.Date, reading.Document.DateText, reading.Document.Date).ShouldBe((new DateOnly(2022, 4, 7), "2022年4月日", null));
        reading.Problems.ShouldNotContain(problem => problem.Field == "date");
        reading.Corrected.ShouldBe(["date"]);
    }

    [Theory]
    [InlineData("date", "昨天")]
    [InlineData("coHandlingCount", "几个")]
    public void CorrectionThatCannotBeRead_IsAProblem(string field, string typed)
    {
        var reading = LetterCorrections.Apply(LetterFile.Read("01-five-sections"), new Dictionary<string, string> { [field] = typed });

        LetterCorrections.TextOf(reading, field).ShouldBeEmpty();
        reading.Problems.ShouldContain(new LetterProblem(field, ProblemReason.Malformed, null));
    }

    [Fact]
    public void EveryField_CorrectedToWhatWasRead_StaysAsItWas()
    {
        var reading = LetterFile.Read("01-five-sections");

        var again = LetterCorrections.Apply(reading, LetterCorrections.Fields.ToDictionary(field => field, field => LetterCorrections.TextOf(reading, field)));

        LetterCorrections.Fields.Select(field => LetterCorrections.TextOf(again, field)).ShouldBe(LetterCorrections.Fields.Select(field => LetterCorrections.TextOf(reading, field)));
    }

    [Fact]
    public void ClearedField_IsAbsent() =>
        LetterCorrections.Apply(LetterFile.Read("01-five-sections"), new Dictionary<string, string> { ["mark"] = " " }).Mark.ShouldBeNull();
}
