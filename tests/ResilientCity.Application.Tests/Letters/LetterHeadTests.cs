using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Heads of letters in which another agency than the letter's own is named.</summary>
public sealed class LetterHeadTests
{
    private const string Title = "白石市教育局关于市八届人大三次会议第021号建议的答复";
    private const string Rest = "张示例代表：\n您提出的《关于加强校园食品安全监管的建议》（第021号）收悉，现答复如下：\n一、加强检查\n全面检查食堂。\n二、加强陪餐\n落实陪餐制。\n白石市教育局\n2023年5月6日";

    [Theory]
    [InlineData("白石市人民政府\nwww.example.invalid\n首页 要闻动态 政务公开\n当前位置：首页>政务公开>建议提案\n", "title")]
    [InlineData("白石市人民政府\n首页 机构概况 政务公开\n", "title")]
    [InlineData("白石市人民政府门户网站\n", "title")]
    [InlineData("白石市人民政府门户网站\n首页 / 政务公开 / 建议提案\n", "对市八届人大三次会议第021号建议的答复")]
    [InlineData("索引号\nMB0000000/2023-00088\n发布机构\n市体育局\n发文日期\n2023年7月5日\n", "对市八届人大三次会议第021号建议的答复")]
    [InlineData("信息来源\n白石市政府办公室\n发布时间\n2023-06-01\n", "title")]
    [InlineData("公开主体\n市体育局\n", "title")]
    [InlineData("来源：\n白石市政府办公室\n", "对市八届人大三次会议第021号建议的答复")]
    public void AgencyOfThePage_IsNotTheLetters(string page, string title)
    {
        title = title == "title" ? Title : title;
        var reading = LetterReader.Read(page + title + "\n" + Rest);

        reading.Agencies.ShouldBe(["白石市教育局"]);
        reading.Document.Agencies.ShouldBeEmpty();
        reading.Document.Title.ShouldBe(title);
        reading.Problems.ShouldContain(problem => problem.Reason == ProblemReason.LeftOut);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.Conflict || problem.Reason == ProblemReason.NotKept);
    }

    [Theory]
    [InlineData("白石市人大常委会\n白石市教育局\n")]
    [InlineData("白石市人民政府\n白石教函〔2023〕12号\n")]
    public void AgencyThatNeitherSignsNorStandsInTheTitle_IsAConflict(string head)
    {
        var reading = LetterReader.Read(head + Title + "\n" + Rest);

        reading.Agencies.ShouldBe(["白石市教育局"]);
        reading.Document.Title.ShouldBe(Title);
        reading.Problems.ShouldContain(new LetterProblem("agencies", ProblemReason.Conflict, 1));
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
    }

    [Theory]
    [InlineData("白石市教育委员会", "市教委关于市八届人大三次会议第021号建议的答复", "白石市教委")]
    [InlineData("白石市残疾人联合会", "市残联关于市八届人大三次会议第021号建议的答复", "白石市残联")]
    [InlineData("向阳街道办事处", "向阳街道关于市八届人大三次会议第021号建议的答复", "向阳街道")]
    [InlineData("白石市城市管理局", "对市八届人大三次会议第021号建议的答复", "白石市城市管理局（白石市林业局）")]
    [InlineData("白石市发展和改革委员会", "市发展改革委关于市八届人大三次会议第021号建议的答复", "白石市发展改革委")]
    [InlineData("白石市人民政府办公室文件", "白石市人民政府办公室关于市八届人大三次会议第021号建议的答复", "白石市政府办")]
    public void AnotherFormOfTheSameName_IsNoConflict(string head, string title, string signer)
    {
        var reading = LetterReader.Read($"{head}\n白函〔2023〕12号\n{title}\n{Rest.Replace("白石市教育局", signer, StringComparison.Ordinal)}");

        reading.Agencies.ShouldBe([head.Replace("文件", "", StringComparison.Ordinal)]);
        reading.Problems.ShouldNotContain(problem => problem.Field == "agencies");
    }

    [Fact]
    public void TitleBrokenBehindAPlace_NamesItsAgency()
    {
        var reading = LetterReader.Read("白石教函〔2023〕12号\n白石市教育局对政协第八届白石市\n委员会第三次会议第021号提案的\n答复函\n" + Rest);

        reading.Document.TitleLines.Count.ShouldBe(3);
        reading.Problems.ShouldNotContain(problem => problem.Field == "agencies");
    }

    [Fact]
    public void GovernmentsPageOverItsOfficesLetter_GivesTheOffice()
    {
        var page = "白石市人民政府\n首页 > 政务公开\n";
        var reading = LetterReader.Read(page + "对市八届人大三次会议第021号建议的答复\n" + Rest.Replace("白石市教育局", "白石市人民政府办公室", StringComparison.Ordinal));

        reading.Agencies.ShouldBe(["白石市人民政府办公室"]);
    }

    [Fact]
    public void AgencyAboveATitleThatNamesIt_IsNotJoinedIntoTheTitle()
    {
        var reading = LetterReader.Read("白石市教育局\n" + Title + "\n" + Rest);

        reading.Document.TitleLines.ShouldBe([Title]);
        reading.Document.Agencies.ShouldBe(["白石市教育局"]);
    }

    [Theory]
    [InlineData("张示例代表、各位联名代表：")]
    [InlineData("张示例代表及其他联名代表：")]
    public void DelegatesWithoutNames_AreAnOpenList(string salutation)
    {
        var reading = LetterReader.Read(Title + "\n" + Rest.Replace("张示例代表：", salutation, StringComparison.Ordinal));

        reading.Document.Addressees[0].ShouldBe("张示例");
        reading.Problems.ShouldContain(new LetterProblem("addressees", ProblemReason.OpenList, 2));
    }

    [Fact]
    public void PagesAgencyOverALetterThatNamesNone_IsLeftOut()
    {
        var unsigned = Rest.Replace("白石市教育局\n", "", StringComparison.Ordinal);
        var reading = LetterReader.Read("白石市人民政府\n首页 > 政务公开\n对市八届人大三次会议第021号建议的答复\n" + unsigned);

        reading.Agencies.ShouldBeEmpty();
        reading.Problems.ShouldContain(new LetterProblem("agencies", ProblemReason.Missing, null));
    }

    [Fact]
    public void HeadOfTheLetterBelowThePagesWords_IsRead()
    {
        var unsigned = Rest.Replace("白石市教育局\n", "", StringComparison.Ordinal);
        var reading = LetterReader.Read("首页 > 政务公开\n白石市教育局\n白石教函〔2023〕12号\n对市八届人大三次会议第021号建议的答复\n" + unsigned);

        reading.Agencies.ShouldBe(["白石市教育局"]);
    }

    [Fact]
    public void TitleOfTwoAgenciesOnTwoLines_StaysWhole()
    {
        var reading = LetterReader.Read("白石教函〔2023〕12号\n白石市财政局\n" + Title + "\n" + Rest.Replace("白石市教育局\n", "白石市财政局　白石市教育局\n", StringComparison.Ordinal));

        reading.Document.TitleLines.ShouldBe(["白石市财政局", Title]);
        reading.Agencies.ShouldBe(["白石市财政局", "白石市教育局"]);
        reading.Problems.ShouldNotContain(problem => problem.Field == "agencies");
    }
}
