using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>One letter whose title, salutation or opening is written in another way: kind, proposal and co-handlers, and what is reported of them.</summary>
public sealed class OpeningVariantTests
{
    private const string Title = "白石市财政局关于市六届人大二次会议第0123号建议的答复";
    private const string Opening = "您提出的《关于支持小微企业的建议》收悉，现答复如下：";

    [Theory]
    [InlineData("民盟白石市委员会：", "贵单位提出的《关于支持小微企业的提案》（第0123号）收悉。结合市教育局的会办意见，现答复如下：", LetterKind.Reply)]
    [InlineData("九三学社白石市委：", "你单位提出的《关于支持小微企业的提案》收悉。我局认真研究并吸收市教育局协办意见，现答复如下：", LetterKind.Reply)]
    [InlineData("北门街道办事处：", "你单位提出的《关于支持小微企业的提案》收悉。根据市教育局会办意见，现将有关情况说明如下：", LetterKind.Reply)]
    [InlineData("市商会办公室：", "关于支持小微企业的提案，我局认真研究，综合了市教育局会办意见，现说明如下：", LetterKind.Reply)]
    [InlineData("市教育局：", "贵局转来的《关于支持小微企业的提案》（第0123号）收悉。现提出如下会办意见：", LetterKind.Opinion)]
    [InlineData("市教育局：", "贵局主办的《关于支持小微企业的提案》（第0123号）收悉。现将会办意见答复如下：", LetterKind.Opinion)]
    [InlineData("市教育局：", "贵局主办的《关于支持小微企业的提案》（第0123号）收悉。经研究，现函复如下，供贵局答复时参考：", LetterKind.Opinion)]
    public void Kind_OfALetterToAnOrganisation_IsToldByWhatItGives(string salutation, string opening, LetterKind expected) =>
        Read(Title.Replace("建议", "提案", StringComparison.Ordinal), opening, salutation).Kind.ShouldBe(expected);

    [Fact]
    public void Kind_TitleNamesAnOpinion_IsAnOpinionEvenToADelegate() =>
        Read("关于市政协六届三次会议第98号提案会办意见的复函", "您提出的《关于支持小微企业的提案》（第98号）收悉。该提案由市教育局主办，我局会办。现函告如下：", "王小川委员：").Kind.ShouldBe(LetterKind.Opinion);

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
    public void ProposalNumber_OfAnOpening_IsTheProposals(string opening, string? expected)
    {
        var reading = Read("白石市财政局关于代表建议的答复", opening);

        reading.ProposalNumber.ShouldBe(expected);
        Reported(reading, "proposalNumber").ShouldBe(expected is null ? ["missing"] : []);
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
        var reading = Read(title, "您提出的《关于支持小微企业的建议》收悉。根据《白石市小微企业扶持办法》（白府规〔2023〕9号），现答复如下：");

        reading.ProposalNumber.ShouldBe(expected);
        Reported(reading, "proposalNumber").ShouldBe(problems);
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
        var reading = Read(title, Opening);

        (reading.Congress, reading.Session).ShouldBe((congress, session));
        Reported(reading, "session").ShouldBe(session is null ? ["missing"] : []);
    }

    [Theory]
    [InlineData("根据《关于做好市六届人大二次会议代表建议办理工作的通知》要求，我局对您提出的《关于支持小微企业的建议》进行了研究，现答复如下：", "关于支持小微企业的建议")]
    [InlineData("根据《关于做好建议办理工作的通知》要求，现答复如下：", null)]
    [InlineData("根据《白石市小微企业扶持办法》，对您提出的“关于支持小微企业的建议”答复如下：", "关于支持小微企业的建议")]
    [InlineData("您提出的《关于支持小微企业》的建议收悉，现答复如下：", "关于支持小微企业")]
    [InlineData("您提出的《关于制定小微企业扶持办法》的建议收悉，现答复如下：", "关于制定小微企业扶持办法")]
    [InlineData("您提出的《支持小微企业发展壮大》收悉，现答复如下：", "支持小微企业发展壮大")]
    [InlineData("您提出的关于“口袋公园”适老化改造的提案收悉，现答复如下：", "关于“口袋公园”适老化改造的提案")]
    [InlineData("您提出的关于打造“家门口就业服务站”，推动“15分钟就业服务圈”建设的建议（第0123号）收悉，现答复如下：", "关于打造“家门口就业服务站”，推动“15分钟就业服务圈”建设的建议")]
    [InlineData("您提出的关于修订《白石市养老服务条例》的建议收悉，现答复如下：", "关于修订《白石市养老服务条例》的建议")]
    [InlineData("您提出的《关于支持小微企业的建议》（第0123号）和《关于减税的建议》收悉，现答复如下：", "关于支持小微企业的建议", "several")]
    [InlineData("你们分别提出的《关于支持小微企业的建议》《关于减税的建议》《关于贷款的建议》收悉，现答复如下：", "关于支持小微企业的建议", "several")]
    public void ProposalTitle_OfAnOpening_IsTheProposals(string opening, string? expected, params string[] problems)
    {
        var reading = Read(Title, opening);

        reading.ProposalTitle.ShouldBe(expected);
        Reported(reading, "proposalTitle").ShouldBe(expected is null ? ["missing"] : problems);
    }

    [Theory]
    [InlineData("该建议由市水务局主办，市商务局、市工商联协办，现答复如下：", "市商务局、市工商联")]
    [InlineData("该建议由市水务局主办、市商务局、公安河西分局协办，现答复如下：", "市商务局、公安河西分局")]
    [InlineData("该建议由市水务局主办、我局会办。现答复如下：", "")]
    [InlineData("该建议由市发展改革委主办，我局会办。现答复如下：", "")]
    [InlineData("我局于4月12日与您在区政府进行了面商，现答复如下：", "")]
    [InlineData("我局与您及市人大常委会代表工委进行了沟通，现答复如下：", "")]
    [InlineData("我局会同市、区两级住建部门，赴现场调研，现答复如下：", "", "open-list")]
    [InlineData("我局会同省农业农村厅、省生态环境厅，赴白石市开展调研，现答复如下：", "省农业农村厅、省生态环境厅")]
    [InlineData("我局会同市教育局，市科技局研究，现答复如下：", "市教育局、市科技局")]
    [InlineData("经商国家卫生健康委、共青团中央、全国妇联，现答复如下：", "国家卫生健康委、共青团中央、全国妇联")]
    [InlineData("市财政局高度重视，会商市住建局、市科技局后，现答复如下：", "市住建局、市科技局")]
    [InlineData("我局高度重视，与区住建局、各街道办事处进行了沟通研究，现答复如下：", "区住建局", "open-list")]
    [InlineData("我局会同市城市管理综合执法局、各区（县）人民政府进行了专题研究，现答复如下：", "市城市管理综合执法局", "open-list")]
    [InlineData("我局会同区规划和自然资源分局、区市场监管局、各街道办进行了研究，现答复如下：", "区规划和自然资源分局、区市场监管局", "open-list")]
    [InlineData("我局会同市发展改革委（市能源局）、市科技局、各区人民政府办理，现答复如下：", "市发展改革委（市能源局）、市科技局", "open-list")]
    [InlineData("经与市教育、住建、交通等部门共同研究，现答复如下：", "", "open-list")]
    [InlineData("经与市教育局、白石日报共同研究，现答复如下：", "市教育局", "open-list")]
    [InlineData("我局逐条研究。结合市科技局、市自然资源局反馈的意见，现答复如下：", "市科技局、市自然资源局")]
    [InlineData("我局与市商务局、市工商联共同研究，现答复如下：", "市商务局、市工商联")]
    [InlineData("我局与贵州省商务厅、本溪市财政局共同研究，现答复如下：", "贵州省商务厅、本溪市财政局")]
    public void CoHandlers_OfAnOpening_AreItsAgencies(string words, string expected, params string[] problems)
    {
        var reading = Read(Title, "您提出的《关于支持小微企业的建议》收悉。" + words);

        string.Join('、', reading.CoHandlingAgencies).ShouldBe(expected);
        Reported(reading, "coHandlingAgencies").ShouldBe(problems);
    }

    [Fact]
    public void ProposalsOfBothHouses_AreTheFirstAndReported()
    {
        var reading = Read(
            "某某区交通运输局对区政协十届二次会议第8号提案、区人大十八届二次会议第15号建议的答复",
            "你们分别提出的《关于增开社区微公交的提案》和《关于优化社区公交线网的建议》收悉。经研究，现合并答复如下：",
            "张示例委员、李示例代表：");

        (reading.Congress, reading.ProposalKind, reading.ProposalNumber, reading.ProposalTitle).ShouldBe(("区政协十届", "提案", "8", "关于增开社区微公交的提案"));
        string[] fields = ["congress", "proposalKind", "proposalNumber", "proposalTitle"];
        fields.ShouldAllBe(field => Reported(reading, field).SequenceEqual(new[] { "several" }));
    }

    private static LetterReading Read(string title, string opening, string salutation = "王小川代表：") =>
        LetterReader.Read($"白石市财政局\n白财函〔2023〕12号\n{title}\n{salutation}\n{opening}\n一、加大投入\n安排资金一亿元。\n二、强化监管\n开展绩效评价。\n感谢您的支持。\n白石市财政局\n2023年5月6日\n联系人：李闻笛　联系电话：0000-1234567");

    private static IReadOnlyList<string> Reported(LetterReading reading, string field) =>
        [.. reading.Problems.Where(problem => problem.Field == field).Select(problem => problem.Reason)];
}
