using ResilientCity.Application.Import;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Import;

public sealed class LetterMatcherTests
{
    [Fact]
    public void Match_ByNumberThenByTitle_ListsWhatIsLeftOnBothSides()
    {
        ProposalListRow[] rows = [new(2, "0750", "甲的建议"), new(3, "751", "关于乙的建议"), new(4, "752", "丙的建议"), new(5, "753", "丁的建议")];
        ReadLetter[] letters = [Letter("a", "750", "甲的建议"), Letter("b", null, "关于 乙 的建议"), Letter("c", "0753", "戊的建议"), Letter("d", "999", "己的建议"), Letter("e", null, null)];

        var result = LetterMatcher.Match(rows, letters);

        result.Matches.Select(match => (match.Row.Number, match.Letter.FileName, match.By, match.TitlesDiffer)).ShouldBe(
            [("0750", "a", MatchedBy.Number, false), ("751", "b", MatchedBy.Title, false), ("753", "c", MatchedBy.Number, true)]);
        result.UnmatchedRows.Select(row => row.Number).ShouldBe(["752"]);
        result.UnmatchedLetters.Select(letter => letter.FileName).ShouldBe(["d", "e"]);
        result.Ambiguous.ShouldBeEmpty();
    }

    [Fact]
    public void Match_TwoLettersForOneRow_IsListedAndNotTaken()
    {
        var result = LetterMatcher.Match([new(2, "0750", "甲")], [Letter("a", "0750", "甲"), Letter("b", "750", "甲")]);

        result.Matches.ShouldBeEmpty();
        result.Ambiguous.ShouldHaveSingleItem().Letters.Count.ShouldBe(2);
        result.UnmatchedRows.ShouldBeEmpty();
    }

    [Fact]
    public void Match_SameNumberInTwoSessions_TheLettersSessionDecides()
    {
        ProposalListRow[] rows = [new(2, "1", "甲") { Session = "市三届人大三次会议" }, new(3, "1", "乙") { Session = "市三届人大四次会议" }];

        var result = LetterMatcher.Match(rows, [Letter("a", "0001", "乙")]);

        result.Matches.ShouldHaveSingleItem().Row.Row.ShouldBe(3);
        result.UnmatchedRows.ShouldHaveSingleItem().Row.ShouldBe(2);
    }

    [Theory]
    [InlineData("第0750号", "750")]
    [InlineData("DH0271", "dh271")]
    [InlineData("闭08", "闭8")]
    [InlineData("０７５０", "750")]
    public void Number_ComparedAsPeopleDo_IsTheSame(string one, string other) =>
        ProposalNumberText.Comparable(one).ShouldBe(ProposalNumberText.Comparable(other));

    private static ReadLetter Letter(string file, string? number, string? title) => new(file, new LetterReading
    {
        Kind = LetterKind.Reply,
        Document = new LetterDocument(),
        ProposalNumber = number,
        ProposalTitle = title,
        Congress = "市三届",
        Session = "四次会议",
    });
}
