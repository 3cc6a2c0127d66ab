using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Form;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>Names and numbers count as wholes, and what stands in a title names nobody.</summary>
public sealed class WholeNamesTests
{
    private const string Cited = "你提出的《关于修复江边步道的建议》（第0101号）收悉。";

    [Theory]
    [InlineData("关于市六届人大三次会议第15号建议办理情况的答复函", "5", 1)]
    [InlineData("关于市六届人大三次会议第0005号建议办理情况的答复函", "5", 0)]
    [InlineData("关于市六届人大三次会议第5号建议办理情况的答复函", "0005", 0)]
    [InlineData("关于市六届人大三次会议第DH0271号建议的答复", "0271", 1)]
    [InlineData("关于市六届人大三次会议第0271、0272号建议的答复", "0272", 0)]
    [InlineData("对市六届人大三次会议闭08号建议的答复", "闭08", 0)]
    [InlineData("关于《江府发〔2025〕5号文件落实》建议的答复", "5", 1)]
    public void ProposalNumber_InTheTitle_CountsAsAWhole(string title, string number, int count)
    {
        var letter = SampleLetter.Clean().With(document => document with { TitleLines = [title], Opening = [] }) with { Number = number };

        letter.Find<ProposalNumber>().Count.ShouldBe(count);
    }

    [Fact]
    public void ProposalNumber_InsideTheProposalsTitle_IsNotGiven()
    {
        var letter = SampleLetter.WithOpening("您提出的《关于12号线第101号站点的建议》收悉，现答复如下。");

        letter.Find<ProposalNumber>().ShouldHaveSingleItem().Place.Part.ShouldBe(CheckedPart.Opening);
    }

    [Theory]
    [InlineData("李明华代表：", "李明", 1)]
    [InlineData("李明代表：", "李明", 0)]
    [InlineData("李明、李明华代表：", "李明、李明华", 0)]
    [InlineData("李明华、王小李明代表：", "李明", 1)]
    [InlineData("李明和张和平两位代表：", "李明、张和平", 0)]
    [InlineData("尊敬的李明同志：", "李明", 0)]
    [InlineData("李明等两位代表：", "李明、张和平", 0)]
    [InlineData("李明（领衔）代表：", "李明", 0)]
    [InlineData("阿依古丽·买买提代表：", "阿依古丽·买买提", 0)]
    public void SalutationNames_CountAsWholes(string salutation, string delegates, int count)
    {
        var letter = SampleLetter.Clean().With(document => document with { Salutation = salutation }) with { Delegates = delegates.Split('、') };

        letter.Find<SalutationNames>().Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("经（与市园林局、市交通局执法总队等2个协办单位共同）研究办理。", "市交通局")]
    [InlineData("根据《市园林局、市交通局联合通知》，经研究办理。", "市园林局、市交通局")]
    public void OpeningCoHandlers_WithinAnotherName_AreMissing(string rest, string names) =>
        SampleLetter.WithOpening(Cited + rest).Find<OpeningCoHandlers>()[0].Reason.Zh.ShouldContain("没有写协办单位：" + names);

    [Theory]
    [InlineData("我局会同市园林局、市交通局进行了研究办理，现答复如下。", 1)]
    [InlineData("经商市园林局、市交通局，现答复如下。", 1)]
    [InlineData("经（与市园林局、市交通局等两个协办单位共同）研究办理。", 0)]
    [InlineData("我局会同市园林局和市交通局2家单位研究办理。", 0)]
    [InlineData("经（与市园林局、市交通局等三个协办单位共同）研究办理。", 1)]
    [InlineData("经研究，现答复如下。", 0)]
    public void OpeningCount_OtherOrNone_IsFound(string rest, int count) => SampleLetter.WithOpening(Cited + rest).Find<OpeningCount>().Count.ShouldBe(count);

    [Theory]
    [InlineData("经会同市园林局、市交通局、市文旅局研究，现答复如下。", CheckSeverity.Should)]
    [InlineData("经（与市园林局、市交通局、市文旅局等三个协办单位共同）研究办理。", CheckSeverity.Must)]
    public void OpeningCoHandlers_OneTooMany_IsNamed(string rest, CheckSeverity severity)
    {
        var finding = SampleLetter.WithOpening(Cited + rest).Find<OpeningCoHandlers>().ShouldHaveSingleItem();

        finding.Reason.Zh.ShouldContain("市文旅局");
        finding.Severity.ShouldBe(severity);
    }

    [Theory]
    [InlineData("经会同市园林局、市交通局及各区县政府研究，现答复如下。")]
    [InlineData("我局高度重视，会同江城市园林局（市绿化委）、江城市交通局认真研究办理，现答复如下。")]
    [InlineData("我局会同市园林局、市交通局到现场踏勘，与相关部门座谈，现答复如下。")]
    public void OpeningCoHandlers_AllAndNoOther_IsSilent(string rest) => SampleLetter.WithOpening(Cited + rest).Find<OpeningCoHandlers>().ShouldBeEmpty();

    [Theory]
    [InlineData("此答复函已经李明局长审签。请填写回执。", "李明局长", 0)]
    [InlineData("此答复函已经李明华局长审签。请填写回执。", "李明局长", 1)]
    [InlineData("本答复由局长李明签发。", "党组书记、局长李明", 0)]
    [InlineData("此件已经分管领导审签。", "李明局长", 1)]
    [InlineData("此答复函已经李 明局长审签。", "李明局长", 0)]
    [InlineData("此答复函已经丁局长审签。", "丁局长", 0)]
    public void ClosingSignatory_CountsAsAWhole(string closing, string signatory, int count) =>
        SampleLetter.WithClosing(closing).WithFacts(facts => facts with { Signatory = signatory }).Find<ClosingSignatory>().Count.ShouldBe(count);

    [Theory]
    [InlineData("关于市6届人大第3次会议第0101号建议的答复", 0)]
    [InlineData("关于市十六届人大三次会议第0101号建议的答复", 1)]
    public void TitleSession_ByTheNumberNotItsDigits(string title, int count) =>
        SampleLetter.Clean().With(letter => letter with { TitleLines = [title] }).Find<TitleSession>().Count.ShouldBe(count);
}
