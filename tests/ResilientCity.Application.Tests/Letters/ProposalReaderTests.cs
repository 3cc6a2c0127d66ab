using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

public sealed class ProposalReaderTests
{
    [Fact]
    public void LabelledProposal_GivesEveryFact()
    {
        var reading = Read("01-labelled");

        (reading.Number, reading.Title, reading.Kind).ShouldBe(("0312", "关于完善社区应急避难点的建议", "建议"));
        (reading.Congress, reading.Session).ShouldBe(("云山市三届", "四次会议"));
        (reading.LeadDelegate, string.Join('、', reading.JointDelegates)).ShouldBe(("林知夏", "沈砚、顾南枝、石青"));
        reading.Asks.ShouldBe(["摸清底数", "统一标识", "定期演练"]);
        reading.Body.ShouldStartWith("近年来，极端天气增多");
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void MotionAsTable_OpenListIsReportedAndItemsAreAsks()
    {
        var reading = Read("02-motion-table");

        (reading.Number, reading.Title, reading.Kind, reading.Congress).ShouldBe(("DH0271", "关于疏通老城区排水管网的提案", "提案", "清河市政协九届"));
        (reading.LeadDelegate, string.Join('、', reading.JointDelegates)).ShouldBe(("方既白", "苏暮、江舟"));
        reading.Asks.ShouldBe(["开展管网普查", "分年度改造", "建立管护台账"]);
        reading.Problems.ShouldBe([new("jointDelegates", ProblemReason.OpenList, 5)]);
    }

    [Fact]
    public void PlainProposal_TitleOverTwoLinesAndDelegateBelowIt()
    {
        var reading = Read("03-plain");

        (reading.Title, reading.LeadDelegate, reading.Number).ShouldBe(("关于增设过街天桥的建议", "叶知秋", null));
        reading.Asks.ShouldBe(["在三中门口增设天桥，方便学生通行", "完善信号灯配时"]);
        reading.Problems.ShouldBe([new("number", ProblemReason.Missing, null)]);
    }

    [Fact]
    public void Ask_StandsAtItsPlace()
    {
        var lines = Text("01-labelled").Split('\n');

        Read("01-labelled").Places.Where(place => place.Field == "asks").Select(place => lines[place.Line - 1].Substring(place.Start, place.Length)).ShouldBe(["摸清底数", "统一标识", "定期演练"]);
    }

    [Fact]
    public void ReplyLetter_IsNoProposal() => ProposalReader.Read(LetterFile.Text("01-five-sections")).IsLetter.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("建议：")]
    [InlineData("编号：")]
    [InlineData("随便一句话。")]
    public void TextThatIsNoProposal_IsReportedAndNothingIsGuessed(string text)
    {
        var reading = ProposalReader.Read(text);

        (reading.Number, reading.Title, reading.LeadDelegate).ShouldBe((null, null, null));
        reading.Problems.Count.ShouldBe(4);
    }

    private static ProposalReading Read(string name) => ProposalReader.Read(Text(name));

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Letters", "Proposals", name + ".txt"));
}
