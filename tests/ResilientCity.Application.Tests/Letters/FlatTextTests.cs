using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Letters whose line ends were lost on the way.</summary>
public sealed class FlatTextTests
{
    private static readonly string[] Lines =
    [
        "白石市教育局关于市八届人大三次会议第021号建议的答复",
        "张示例代表：",
        "您提出的《关于加强校园食品安全的建议》（第021号）收悉。经商市卫生健康委，现答复如下：",
        "一、加强检查。2022年检查食堂98家。",
        "二、加强陪餐。落实“一、二把手”陪餐制。",
        "感谢您对教育工作的关心！",
        "白石市教育局",
        "2023年5月6日",
        "联系人：李示例　联系电话：0000-1234567",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　")]
    public void LetterInOneLine_IsCutIntoItsParts(string between)
    {
        var text = string.Join(between, Lines);
        var reading = LetterReader.Read(text);
        var letter = reading.Document;

        (letter.Title, letter.Salutation).ShouldBe((Lines[0], Lines[1]));
        letter.Addressees.ShouldBe(["张示例"]);
        letter.Sections.Select(section => section.HeadingText).ShouldBe(["加强检查", "加强陪餐"]);
        letter.Closing.ShouldBe([Lines[5]]);
        reading.Agencies.ShouldBe(["白石市教育局"]);
        (letter.Date, letter.ContactPerson, letter.ContactPhone).ShouldBe((new DateOnly(2023, 5, 6), "李示例", "0000-1234567"));
        reading.Problems.Select(problem => $"{problem.Field}:{problem.Reason}").ShouldBe(["mark:missing", "publicity:missing", "documentNumber:missing"]);
        var title = reading.Places.Single(place => place.Field == "title");
        text.Substring(title.Start, title.Length).ShouldBe(Lines[0]);
        var date = reading.Places.Single(place => place.Field == "date");
        text.Substring(date.Start, date.Length).ShouldBe("2023年5月6日");
    }

    [Fact]
    public void WholeHeadInOneLine_IsCutToo()
    {
        var reading = LetterReader.Read("A 同意公开 白石市教育局 白教函〔2023〕12号 " + string.Join(' ', Lines));
        var letter = reading.Document;

        (letter.Mark, letter.Publicity, letter.DocumentNumber, letter.Title).ShouldBe(("A", "同意公开", "白教函〔2023〕12号", Lines[0]));
        letter.Agencies.ShouldBe(["白石市教育局"]);
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void WordsOfThePageBetweenTitleAndSalutation_AreLeftOut()
    {
        var reading = LetterReader.Read(string.Join(' ', [Lines[0], "发布时间：2023-06-30 来源：市教育局 浏览次数：45次", .. Lines[1..]]));

        reading.Document.Title.ShouldBe(Lines[0]);
        reading.Document.Addressees.ShouldBe(["张示例"]);
        reading.LeftOut.Select(line => line.Text).ShouldBe(["发布时间：2023-06-30", "来源：市教育局", "浏览次数：45次"]);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
    }

    [Fact]
    public void BodyBehindTheSalutationOnItsLine_IsCutToo()
    {
        var reading = LetterReader.Read(Lines[0] + "\n" + string.Join(' ', Lines[1..]));

        reading.Document.Sections.Count.ShouldBe(2);
        reading.Document.SignatureAgencies.ShouldBe(["白石市教育局"]);
    }

    [Fact]
    public void SpacedNumberedHeading_IsAHeading()
    {
        var reading = LetterReader.Read(string.Join(' ', [.. Lines[..3], "一、基本情况 全市有食堂98家。", "二、工作措施 （一）提高待遇。 （二）加强培训。", .. Lines[5..]]));

        reading.Document.Sections.Select(section => section.Heading).ShouldBe(["基本情况", "工作措施"]);
        reading.Document.Sections[1].Paragraphs.ShouldBe(["（一）提高待遇。", "（二）加强培训。"]);
    }

    [Fact]
    public void LinesThatAreThere_StayAsTheyAre()
    {
        var reading = LetterReader.Read(string.Join('\n', [Lines[0], Lines[1] + Lines[2] + " 一、是否可行，二、何时可行，均已研究。", "我局将继续努力。", .. Lines[5..]]));

        reading.Document.Opening.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("白石市教育局关于市八届人大三次会议第021号建议的答复 现将情况汇报如下 全市有食堂98家。均已检查 张示例代表：\n感谢支持。", "addressees")]
    [InlineData("关于市八届人大三次会议第021号建议收悉。现将情况报告如下 全市有食堂98家，均已检查，特此答复\n张示例代表：\n感谢支持。", "title")]
    [InlineData("首页 > 政务公开 > 建议提案 关于市八届人大三次会议第021号建议的答复 张示例代表：您提出的建议（第021号）收悉，现答复如下：予以采纳。", "title")]
    [InlineData("关于市八届人大三次会议第021号建议的答复 A类 主动公开\n张示例代表：\n您提出的建议收悉。", "title")]
    public void WhatIsNeitherTitleNorName_IsDoubted(string text, string field)
    {
        var reading = LetterReader.Read(text);

        reading.Document.Addressees.ShouldAllBe(name => name.Length < 10);
        reading.Problems.ShouldContain(problem => problem.Field == field);
    }

    [Fact]
    public void LongRunsOfSpaces_AreCheap()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        LetterReader.Read(string.Concat(Lines[..5]) + new string(' ', 200_000) + "。" + string.Concat(Enumerable.Repeat("某局 ", 50_000)));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
