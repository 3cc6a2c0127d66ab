using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Labels and values of a web page's table around a letter, side by side without colons.</summary>
public sealed class PageMetadataTests
{
    private const string Title = "白石市教育局关于市政协八届三次会议第021号提案的答复";
    private const string Rest = "张示例委员：\n您提出的《关于加强校园食品安全监管的提案》收悉，现答复如下：\n一、加强检查\n全面检查食堂。\n二、加强陪餐\n落实陪餐制。\n白石市教育局\n2023年5月6日";
    private const string HtmlRest = "<p>张示例委员：</p><p>您提出的《关于加强校园食品安全监管的提案》收悉，现答复如下：</p><p>一、加强检查</p><p>全面检查食堂。</p><p>二、加强陪餐</p><p>落实陪餐制。</p><p>白石市教育局</p><p>2023年5月6日</p>";

    [Theory]
    [InlineData("<table><tr><td>信息名称</td><td>" + Title + "</td></tr><tr><td>文号</td><td>白教函〔2023〕12号</td></tr><tr><td>公开方式</td><td>主动公开</td></tr></table>")]
    [InlineData("<table><tr><td>索引号</td><td>000/2023-1</td><th>文 号</th><td>白教函〔2023〕12号</td></tr><tr><td>标题</td><td colspan='3'>" + Title + "</td></tr><tr><td>公开属性</td><td>主动公开</td><td>有效性</td><td>有效</td></tr></table>")]
    [InlineData("<table><tr><td>发布机构</td><td>市教育局</td><td>发文字号：</td><td>白教函〔2023〕12号</td></tr><tr><td>信息公开方式</td>\n  <td>\n 主动公开 </td><td></td><td></td></tr></table><h1>" + Title + "</h1>")]
    [InlineData("<div><span>发文字号</span><span>白教函〔2023〕12号</span></div><div><b>公开方式</b> <span>主动公开</span></div><h1>" + Title + "</h1>")]
    public void LabelBesideItsValue_IsNoPartOfIt(string head)
    {
        var reading = LetterReader.Read(PastedText.ToPlainText("<body>" + head + HtmlRest));

        reading.DocumentNumber.ShouldBe("白教函〔2023〕12号");
        reading.Publicity.ShouldBe("主动公开");
        reading.Document.Title.ShouldBe(Title);
        reading.ProposalNumber.ShouldBe("021");
        reading.Agencies.ShouldBe(["白石市教育局"]);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.Conflict || problem.Reason == ProblemReason.NotKept || problem.Reason == ProblemReason.Unrecognised);
    }

    [Fact]
    public void TabSeparatedPairs_AreReadWhereTheyStand()
    {
        var reading = LetterReader.Read("索引号\t000/2023-1\t发布机构\t市教育局\n名称\t" + Title + "\t文号\t白教函〔2023〕12号\n公开方式\t主动公开\t有效性\t有效\n" + Title + "\n" + Rest);

        reading.DocumentNumber.ShouldBe("白教函〔2023〕12号");
        reading.Publicity.ShouldBe("主动公开");
        reading.Places.ShouldContain(new FieldPlace("documentNumber", 0, 2, 34, 12));
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.Unrecognised || problem.Reason == ProblemReason.NotKept);
    }

    [Fact]
    public void NumberThatIsNoLettersOwn_IsReported() =>
        LetterReader.Read("信息名称\t" + Title + "\n索引号\t000/2023-1\t文号\t2023年第219号\n" + Rest).Problems.ShouldContain(problem => problem.Field == "documentNumber");

    [Theory]
    [InlineData("序号\t单位\t金额")]
    [InlineData("文号\t标题\t发布日期")]
    public void OtherTabbedLines_StayWhole(string line)
    {
        var reading = LetterReader.Read(line + "\n" + Title + "\n" + Rest);

        reading.Document.Layout.Head.ShouldContain(slot => slot.Before == line);
        reading.Problems.ShouldContain(new LetterProblem("text", ProblemReason.Unrecognised, 1));
    }

    [Theory]
    [InlineData("标题：对市政协八届三次会议第021号提案的答复")]
    [InlineData("标　　题：对市政协八届三次会议第021号提案的答复\n承办单位：白石市教育局\n办理结果：A")]
    [InlineData("首页 > 提案\n名称：对市政协八届三次会议第021号提案的答复\n发布日期：2023-05-08")]
    public void TitleBehindItsLabelOnly_IsTheTitle(string head)
    {
        var reading = LetterReader.Read(head + "\n" + Rest);

        reading.Document.Title.ShouldBe("对市政协八届三次会议第021号提案的答复");
        reading.Congress.ShouldBe("市政协八届");
        reading.Session.ShouldBe("三次会议");
        reading.ProposalNumber.ShouldBe("021");
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
    }

    [Theory]
    [InlineData("发文字号：白教函〔2023〕12号 成文日期：2023-05-06", false)]
    [InlineData("发文字号\t白教函〔2023〕12号\t成文日期\t2023-05-06", false)]
    [InlineData("发文字号：白教函〔2023〕13号 成文日期：2023-05-06", true)]
    public void NumberOfThePage_ConflictsOnlyWhereItIsAnother(string row, bool isConflict)
    {
        var reading = LetterReader.Read("发布日期：2023-05-08\n" + row + "\n" + Title + "\n白教函〔2023〕12号\n" + Rest);

        reading.DocumentNumber.ShouldBe("白教函〔2023〕12号");
        reading.Problems.Any(problem => problem.Reason == ProblemReason.Conflict).ShouldBe(isConflict);
    }

    [Theory]
    [InlineData("提案编号：第021号\n协办单位：市卫生健康委、市财政局\n")]
    [InlineData("提案编号\t021\t提案人\t张示例\n主办单位\t市教育局\t会办单位\t市卫生健康委、市财政局\n办理结果\tA\t答复时间\t2023-05-06\n")]
    public void NumberAndCoHandlersBehindLabels_AreRead(string head)
    {
        var reading = LetterReader.Read(head + "关于加强校园食品安全监管的提案的答复\n" + Rest);

        reading.ProposalNumber.ShouldBe("021");
        reading.CoHandlingAgencies.ShouldBe(["市卫生健康委", "市财政局"]);
        reading.Agencies.ShouldBe(["白石市教育局"]);
        reading.Places.ShouldContain(place => place.Field == "proposalNumber" && place.Line == 1);
        reading.Places.ShouldContain(place => place.Field == "coHandlingAgencies" && place.Item == 1);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.Conflict || problem.Reason == ProblemReason.NotKept);
    }

    [Fact]
    public void AnotherNumberBehindTheLabel_IsAConflict() =>
        LetterReader.Read("提案编号：第022号\n" + Title + "\n" + Rest).Problems.ShouldContain(new LetterProblem("proposalNumber", ProblemReason.Conflict, 1));

    [Fact]
    public void OtherCoHandlersBehindTheLabel_AreAConflict()
    {
        var rest = Rest.Replace("收悉，", "收悉，经会同市财政局研究，", StringComparison.Ordinal);
        var reading = LetterReader.Read("协办单位：市卫生健康委\n" + Title + "\n" + rest);

        reading.CoHandlingAgencies.ShouldBe(["市财政局"]);
        reading.Problems.ShouldContain(new LetterProblem("coHandlingAgencies", ProblemReason.Conflict, 1));
    }
}
