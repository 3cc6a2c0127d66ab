using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>One letter whose title or opening is written in another way: the proposal it answers, and what is reported of it.</summary>
public sealed class OpeningVariantTests
{
    [Theory]
    [InlineData("您提出的《关于支持小微企业的建议》收悉。根据《白石市小微企业扶持办法》（白府规〔2023〕9号）和您的建议，现答复如下：", null)]
    [InlineData("按照《关于印发2023年建议办理方案的通知》（白府办〔2023〕9号）要求，您提出的《关于支持小微企业的建议》收悉，现答复如下：", null)]
    [InlineData("按照白府办〔2023〕9号文件要求，您提出的《关于支持小微企业的建议》（第045号）收悉，现答复如下：", "045")]
    [InlineData("您提出的《关于落实“十四五”规划（2021-2025）的建议》收悉，现答复如下：", null)]
    [InlineData("您提出的《关于支持小微企业的建议》收悉。此前李示例代表也提出过第22号建议，我局一并研究，现答复如下：", null)]
    [InlineData("此前李示例代表提出过第22号建议。您提出的《关于支持小微企业的建议》（第045号）收悉，现答复如下：", "045")]
    [InlineData("我局收到您提出的《关于支持小微企业的建议》（第045号）后高度重视，现答复如下：", "045")]
    [InlineData("您提出的《关于支持小微企业的建议》收悉（建议第045号），现答复如下：", "045")]
    [InlineData("您提出的《关于支持小微企业的建议》（温岭23号）收悉，现答复如下：", "温岭23")]
    [InlineData("您提出的第三十二号建议《关于支持小微企业的建议》收悉，现答复如下：", "32")]
    [InlineData("您提出的第〇〇五号建议《关于支持小微企业的建议》收悉，现答复如下：", "005")]
    [InlineData("您提出的“关于支持小微企业的建议”（第0123号，以下简称《建议》）收悉，现答复如下：", "0123")]
    [InlineData("您提出的《关于支持小微企业的建议》（市人大〔2023〕第12号建议）收悉，现答复如下：", "12")]
    public void ProposalNumber_OfAnOpening_IsTheProposals(string opening, string? expected)
    {
        var reading = LetterWith.Read("白石市财政局关于代表建议的答复", opening);

        reading.ProposalNumber.ShouldBe(expected);
        LetterWith.Reported(reading, "proposalNumber").ShouldBe(expected is null ? ["missing"] : []);
    }

    [Theory]
    [InlineData("关于市六届人大二次会议第034号建议的答复", "034")]
    [InlineData("对市十四届人大二次会议温岭23号建议的答复", "温岭23")]
    [InlineData("对市十四届人大三次会议拱墅A12号建议的答复", "拱墅A12")]
    [InlineData("对市十四届人大三次会议期间提出的第12号建议的答复", "12")]
    [InlineData("对市十四届人大三次会议重点12号建议的答复", "12")]
    [InlineData("关于市政协第八届第三次全体会议第二号提案的答复", "2")]
    [InlineData("关于县十七届人大第三次会议第三十二号代表建议的答复", "32")]
    [InlineData("关于市六届人大二次会议第2023-045号建议的答复", "2023-045")]
    [InlineData("关于市六届人大二次会议第0123-0125号建议的答复", "0123", "several")]
    [InlineData("关于市政协十三届三次会议第0045号（并0046、0101号）提案的答复", "0045", "several")]
    public void ProposalNumber_OfATitle_IsRead(string title, string expected, params string[] problems)
    {
        var reading = LetterWith.Read(title, "您提出的《关于支持小微企业的建议》收悉。根据《白石市小微企业扶持办法》（白府规〔2023〕9号），现答复如下：");

        reading.ProposalNumber.ShouldBe(expected);
        LetterWith.Reported(reading, "proposalNumber").ShouldBe(problems);
    }

    [Theory]
    [InlineData("关于市七届人大三次会议闭会期间第8号建议的答复", "市七届", "闭会")]
    [InlineData("关于市人大八届一次会议以来闭会第3号建议的答复", "市八届", "闭会")]
    [InlineData("关于市政协九届二次会议闭会期间第5号提案的答复", "市政协九届", "闭会")]
    [InlineData("关于市七届人大三次会议第8号建议的答复", "市七届", "三次会议")]
    [InlineData("关于市十六届人大常委会第十次会议期间代表建议第6号的答复", "市十六届", null)]
    [InlineData("关于政协第十四届全国委员会第二次会议第06号提案的答复", "全国政协十四届", "二次会议")]
    [InlineData("关于办理市六届人大二次会议第0123号建议情况的报告", "市六届", "二次会议")]
    [InlineData("关于市人大常委会交办的市六届人大二次会议第0123号建议的答复", "市六届", "二次会议")]
    public void Session_OfATitle_IsTheCongresses(string title, string congress, string? session)
    {
        var reading = LetterWith.Read(title, LetterWith.Opening);

        (reading.Congress, reading.Session).ShouldBe((congress, session));
        LetterWith.Reported(reading, "session").ShouldBe(session is null ? ["missing"] : []);
    }

    [Theory]
    [InlineData("根据《关于做好市六届人大二次会议代表建议办理工作的通知》要求，我局对您提出的《关于支持小微企业的建议》进行了研究，现答复如下：", "关于支持小微企业的建议")]
    [InlineData("根据《关于做好建议办理工作的通知》要求，现答复如下：", null)]
    [InlineData("根据《白石市小微企业扶持办法》，对您提出的“关于支持小微企业的建议”答复如下：", "关于支持小微企业的建议")]
    [InlineData("您提出的《关于支持小微企业》的建议收悉，现答复如下：", "关于支持小微企业")]
    [InlineData("您提出的《关于制定小微企业扶持办法》的建议收悉，现答复如下：", "关于制定小微企业扶持办法")]
    [InlineData("您提出的“关于支持小微企业的建议”（第0123号，以下简称《建议》）收悉，现答复如下：", "关于支持小微企业的建议")]
    [InlineData("您提出的《建议加快支持小微企业》收悉，现答复如下：", "建议加快支持小微企业")]
    [InlineData("关于支持小微企业的建议收悉，现答复如下：", "关于支持小微企业的建议")]
    [InlineData("您提出的《支持小微企业发展壮大》收悉，现答复如下：", "支持小微企业发展壮大")]
    [InlineData("您提出的关于“口袋公园”适老化改造的提案收悉，现答复如下：", "关于“口袋公园”适老化改造的提案")]
    [InlineData("您提出的关于打造“家门口就业服务站”，推动“15分钟就业服务圈”建设的建议（第0123号）收悉，现答复如下：", "关于打造“家门口就业服务站”，推动“15分钟就业服务圈”建设的建议")]
    [InlineData("您提出的关于修订《白石市养老服务条例》的建议收悉，现答复如下：", "关于修订《白石市养老服务条例》的建议")]
    [InlineData("您提出的《关于支持小微企业的建议》（第0123号）和《关于减税的建议》收悉，现答复如下：", "关于支持小微企业的建议", "several")]
    [InlineData("你们分别提出的《关于支持小微企业的建议》《关于减税的建议》《关于贷款的建议》收悉，现答复如下：", "关于支持小微企业的建议", "several")]
    [InlineData("您提出的《关于支持小微企业的建议》（第045号）收悉。此前王示例代表提出的《关于减免租金的建议》已由我局答复，现答复如下：", "关于支持小微企业的建议")]
    public void ProposalTitle_OfAnOpening_IsTheProposals(string opening, string? expected, params string[] problems)
    {
        var reading = LetterWith.Read(LetterWith.Title, opening);

        reading.ProposalTitle.ShouldBe(expected);
        LetterWith.Reported(reading, "proposalTitle").ShouldBe(expected is null ? ["missing"] : problems);
    }

    [Fact]
    public void ProposalsOfBothHouses_AreTheFirstAndReported()
    {
        var reading = LetterWith.Read(
            "某某区交通运输局对区政协十届二次会议第8号提案、区人大十八届二次会议第15号建议的答复",
            "你们分别提出的《关于增开社区微公交的提案》和《关于优化社区公交线网的建议》收悉。经研究，现合并答复如下：",
            "张示例委员、李示例代表：");

        (reading.Congress, reading.ProposalKind, reading.ProposalNumber, reading.ProposalTitle).ShouldBe(("区政协十届", "提案", "8", "关于增开社区微公交的提案"));
        string[] fields = ["congress", "proposalKind", "proposalNumber", "proposalTitle"];
        fields.ShouldAllBe(field => LetterWith.Reported(reading, field).SequenceEqual(new[] { "several" }));
    }
}
