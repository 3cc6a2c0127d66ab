using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Mark, publicity and number where they stand with something else.</summary>
public sealed class HeadMarkTests
{
    private const string Title = "白石市教育局关于市八届人大三次会议第021号建议的答复";
    private const string Rest = "张示例代表：\n您提出的《关于加强校园食品安全监管的建议》（第021号）收悉，现答复如下：\n一、加强检查\n全面检查食堂。\n二、加强陪餐\n落实陪餐制。\n白石市教育局\n2023年5月6日";

    [Theory]
    [InlineData("\n（答复类别：已列入计划解决）", "已列入计划解决", null)]
    [InlineData("\n（办理结果：B）", "B", null)]
    [InlineData("\n（类别标记：A，主动公开）", "A", "主动公开")]
    [InlineData("\n（A类、不予公开）", "A", "不予公开")]
    [InlineData("（B类）", "B", null)]
    [InlineData("（A）", "A", null)]
    [InlineData(" 【C】", "C", null)]
    [InlineData("（办理结果：B）", "B", null)]
    [InlineData("（同意公开）", null, "同意公开")]
    [InlineData("　B类", "B", null)]
    [InlineData("（代拟稿）", null, null)]
    public void MarkBehindTheTitle_IsNoPartOfIt(string behind, string? mark, string? publicity)
    {
        var text = "白石教函〔2023〕12号\n" + Title + behind + "\n" + Rest;
        var reading = LetterReader.Read(text);

        (reading.Mark, reading.Publicity).ShouldBe((mark, publicity));
        reading.Document.Title.ShouldBe(mark is null && publicity is null ? Title + behind : Title);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept || problem.Reason == ProblemReason.Unrecognised);
        LetterFile.WithoutSpace(Application.Letters.LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(text));
    }

    [Theory]
    [InlineData("【A】【主动公开】", "A", "主动公开")]
    [InlineData("【不公开】【B类】", "B", "不公开")]
    [InlineData("办理结果：A；公开属性：主动公开", "A", "主动公开")]
    [InlineData("B，同意公开", "B", "同意公开")]
    [InlineData("A（正在解决）", "A", null)]
    public void MarkAndPublicityOnOneLine_AreBothRead(string line, string mark, string? publicity)
    {
        var reading = LetterReader.Read(line + "\n" + Title + "\n" + Rest);

        (reading.Mark, reading.Publicity).ShouldBe((mark, publicity));
        reading.Document.Title.ShouldBe(Title);
    }

    [Theory]
    [InlineData("文号：白石教函〔2023〕45号\t发布日期：2023-08-01\n索引号：000000000/2023-00456\t主题分类：教育\n")]
    [InlineData("索引号：000000000/2023-00456\n字　　号：白石教函〔2023〕45号\n有 效 性：有效\n")]
    [InlineData("索引号\n000000000/2023-00456\n文号\n白石教函〔2023〕45号\n有效性\n有效\n")]
    public void NumberAmongThePagesWords_IsReadWhereTheLetterHasNone(string page)
    {
        var reading = LetterReader.Read(page + Title + "\n字号：【大】【中】【小】\n" + Rest);

        reading.DocumentNumber.ShouldBe("白石教函〔2023〕45号");
        reading.Document.Title.ShouldBe(Title);
        reading.Problems.ShouldNotContain(problem => problem.Field == "documentNumber" || problem.Reason == ProblemReason.NotKept);
    }

    [Theory]
    [InlineData("白石教函〔2023〕45号", false)]
    [InlineData("白石办函〔2023〕7号", true)]
    public void NumberOfTheLetterItself_ComesBeforeThePages(string own, bool isConflict)
    {
        var reading = LetterReader.Read("索引号：000000000/2023-00456\n字　　号：白石教函〔2023〕45号\n" + own + "\n" + Title + "\n" + Rest);

        reading.DocumentNumber.ShouldBe(own);
        reading.Problems.Any(problem => problem.Field == "documentNumber").ShouldBe(isConflict);
    }

    [Fact]
    public void NumberCitedInAPagesTail_IsNotTheLetters()
    {
        var reading = LetterReader.Read("首页 > 政务公开\n" + Title + "\n" + Rest + "\n打印\n相关链接：白石教函〔2022〕9号");

        reading.DocumentNumber.ShouldBeNull();
    }
}
