using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Marks;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>
/// What replies of each mark really say, of invented places: letters that lack what their mark asks for, in words that look like it, and letters
/// that have it in words that hardly do. The letter's day is 2 March 2026.
/// </summary>
public sealed class MarkLettersTests
{
    [Theory]
    [InlineData("2025年12月底，我局完成了全市86个小区的摸排。目前正在制定改造方案，将分批推进。")]
    [InlineData("2026年1月，我委组织专家论证了线路方案。下一步，我们将加快前期工作，力争早日开工。")]
    [InlineData("“十四五”期间，全市新建充电桩3.2万个。下一步将继续完善布局，逐步解决充电难问题。")]
    [InlineData("截至2026年2月底，已改造老旧电梯112台。我局计划把剩余电梯列入改造范围，分期推进。")]
    [InlineData("近三年内共改造管网48公里。后续将结合道路大修同步实施雨污分流。")]
    [InlineData("根据《江城市城市更新专项规划（2026—2035年）》，该片区属于提升区。我局将按规划有序推进。")]
    [InlineData("《江城市养犬管理办法》自2026年5月1日起施行。我局正在起草配套细则，将加大执法力度。")]
    [InlineData("去年年底，市政府印发了行动方案。今年，我局将加快落实，切实提升服务水平。")]
    [InlineData("市财政去年下半年安排资金600万元，目前项目已进入招标阶段，将尽快开工。")]
    [InlineData("今年以来，我局已完成3条示范街建设。今后将在全市逐步推广。")]
    public void TimeLimit_OnlyPastAchievements_IsFoundOnce(string text) => SampleLetter.Marked("B", text).Find<CommitmentTime>().ShouldHaveSingleItem();

    [Theory]
    [InlineData("目前已完成选址，2026年6月启动建设，12月底前投入使用。")]
    [InlineData("2025年已完成12公里，剩余8公里将于2027年完成。")]
    [InlineData("我局已将该项目列入年度计划，力争年内建成。")]
    [InlineData("我委拟用三年时间分批更换老旧水表。")]
    [InlineData("到2028年，全市社区食堂覆盖率达到90%以上。")]
    [InlineData("该路段计划今年三季度开工。")]
    [InlineData("预计明年上半年可完成征收，届时同步修建绿道。")]
    [InlineData("我局已督促产权单位整改，要求其在30日内拆除到位。")]
    [InlineData("确保主汛期前完成清淤。")]
    [InlineData("按照工作安排，四月底前出台实施细则。")]
    [InlineData("“十五五”末实现农村公路通组全覆盖。")]
    [InlineData("下一步，我局将做好三件事。一是2026年10月前完成标识更换。二是加强巡查。")]
    [InlineData("力争在本届政府任期内建成投用。")]
    public void TimeLimit_Given_IsSilent(string text) => SampleLetter.Marked("B", text).Find<CommitmentTime>().ShouldBeEmpty();

    [Theory]
    [InlineData("目前全市已建成社区食堂214个。我局严格落实《江城市养老服务发展规划（2021—2030年）》，成效明显。")]
    [InlineData("我局已将你的建议转交各区，并建立了工作台账。")]
    [InlineData("2025年，全市按计划完成了48条背街小巷整治，年度计划执行率100%。")]
    [InlineData("我委制定了工作方案，拟定了技术标准，目前运行平稳。")]
    [InlineData("近年来，我市争取到中央资金1.2亿元，改造管网48公里。")]
    [InlineData("针对步道逐步老化的问题，我局已开展普查。")]
    public void Plan_OnlyWhatWasDone_IsFoundOnce(string text) => SampleLetter.Marked("B", text).Find<CommitmentPlan>().ShouldHaveSingleItem();

    [Theory]
    [InlineData("该项目已列入2026年政府投资计划，目前正在开展前期工作。")]
    [InlineData("我局拟在三中门口增设过街天桥。")]
    [InlineData("下一步，一是加密班次，二是优化线路。")]
    [InlineData("我们计划分两批更换，先试点后推广。")]
    [InlineData("市交通局预计年底开通夜间公交。")]
    [InlineData("我局将积极协调产权单位，尽快恢复电梯运行。")]
    public void Plan_Given_IsSilent(string text) => SampleLetter.Marked("B", text).Find<CommitmentPlan>().ShouldBeEmpty();

    [Theory]
    [InlineData("下一步，我局将开展试点，印发指导意见，力争年底前建成3个示范点。")]
    [InlineData("我委将启动立法调研，拟于明年提请审议。")]
    [InlineData("该建议很有价值。我局拟制定实施方案，组织专家论证，计划2027年实施。")]
    public void Progress_OnlyPlans_IsFoundOnce(string text) => SampleLetter.Marked("B", text).Find<CommitmentProgress>().ShouldHaveSingleItem();

    [Theory]
    [InlineData("目前项目可研正在编制，计划年底开工。")]
    [InlineData("入库企业三百家。我局将扩大范围。")]
    [InlineData("2025年全市新增停车泊位3万个。下一步将继续增加。")]
    [InlineData("我局会同市公安局开展现场踏勘，形成初步方案，将按程序报批。")]
    public void Progress_Given_IsSilent(string text) => SampleLetter.Marked("B", text).Find<CommitmentProgress>().ShouldBeEmpty();

    [Theory]
    [InlineData("我局将加快修复步道，完善夜间照明，增设座椅。")]
    [InlineData("下一步，我局将重点做好以下工作：一是开展隐患排查。二是建立管护机制。三是落实经费保障。")]
    [InlineData("该项目已列入2026年度建设计划，拟于年底前完成。我们将加强督促。")]
    [InlineData("电动自行车已成为市民出行的重要工具，停放问题突出。我局将会同相关部门增设充电设施。")]
    [InlineData("为了解决出行难，我委计划开通社区巴士，力争明年实现全覆盖。")]
    [InlineData("对你提出的建议，我们将认真研究，适时采纳，努力达到预期效果。")]
    public void PromisesOnly_NothingDone_IsFoundOnce(string text) => SampleLetter.Marked("A", text).Find<PromisesOnly>().ShouldHaveSingleItem();

    [Theory]
    [InlineData("收到建议后，我局立即组织现场勘查，对破损护栏进行了更换。下一步将加强巡查。")]
    [InlineData("2025年11月，三中门口天桥建成开放，高峰时段拥堵明显缓解。")]
    [InlineData("你建议的夜班公交，我局已于今年1月开通。")]
    [InlineData("我局采纳你的建议，在《江城市绿化条例实施细则》中增加了古树保护条款。")]
    [InlineData("设立噪声自动监测点二十个。下一步，我局将加强巡查。")]
    [InlineData("划定车位，规范秩序。")]
    [InlineData("一、下一步打算。我局将继续推广。全市社区食堂已达214个。")]
    public void PromisesOnly_SomethingDone_IsSilent(string text) => SampleLetter.Marked("A", text).Find<PromisesOnly>().ShouldBeEmpty();

    [Theory]
    [InlineData("你的建议对我们很有启发。因此，我局将其留作今后工作的参考。")]
    [InlineData("我局坚持因地制宜、分类施策，持续优化公交线网。你的建议留作参考。")]
    [InlineData("针对停车位不足的问题，我市去年新增泊位3万个。你提出的建议我们将认真研究。")]
    [InlineData("气候因素影响较大，不能忽视。感谢你的建议，我们将在今后工作中参考。")]
    [InlineData("目前全市共有公园412个。对困难群众，我局落实了免票政策。有关建议留作参考。")]
    [InlineData("受访群众普遍支持。你的建议具有前瞻性，我们会认真吸收。")]
    public void Reason_NoneGiven_IsFoundOnce(string text) => SampleLetter.Marked("C", text).Find<ReferenceReason>().ShouldHaveSingleItem();

    [Theory]
    [InlineData("由于该地块尚未完成征收，天桥选址只能留作后续研究。")]
    [InlineData("根据现行规范，该路口两侧间距不符合设站要求。")]
    [InlineData("鉴于全市财力有限，短期内难以安排专项资金。")]
    [InlineData("上位法对此没有明确规定，地方不宜先行设定处罚。")]
    [InlineData("该事项须经国家铁路部门同意，我市将持续沟通。")]
    [InlineData("设立市级节日属于国家事权，超出地方权限。")]
    [InlineData("经测算，改造成本过高，目前条件尚不成熟。")]
    [InlineData("该建议与《城市居住区规划设计标准》的要求不符。")]
    public void Reason_Given_IsSilent(string text) => SampleLetter.Marked("C", text).Find<ReferenceReason>().ShouldBeEmpty();

    [Theory]
    [InlineData("你反映的问题属国家事权。我局将做好政策宣传。")]
    [InlineData("市政府工作报告已将此列为重点任务，我局认真落实。")]
    [InlineData("我市去年争取到中央补助资金3000万元。此事涉及国家税收政策，我局将密切关注。")]
    [InlineData("各区县每月上报数据，我局定期汇总。该标准由国家制定。")]
    [InlineData("我局向社会公开征求了意见，群众反映良好。此事权在国家。")]
    [InlineData("个人所得税起征点由《中华人民共和国个人所得税法》规定，地方无权调整。")]
    public void ReportedUpward_NothingReported_IsFoundOnce(string text) =>
        SampleLetter.Marked("D", text).Find<ReportedUpward>().ShouldHaveSingleItem().Reason.Zh.ShouldContain("没有写向上级机关反映");

    [Theory]
    [InlineData("该事项属国家事权，下一步，我局将向国家发展改革委反映。")]
    [InlineData("我局将积极向上级部门反映，争取政策支持。")]
    public void ReportedUpward_OnlyMeant_IsFoundOnce(string text) => SampleLetter.Marked("D", text).Find<ReportedUpward>().ShouldHaveSingleItem().Reason.Zh.ShouldContain("只写了打算");

    [Theory]
    [InlineData("我局已于2月专题向水利部作了汇报，建议修订《河道管理范围划定技术规范》。")]
    [InlineData("我委已将你的建议上报省发展改革委。")]
    [InlineData("今年1月，我局书面请示国家医保局，请求扩大目录范围。")]
    [InlineData("收到建议后，我们及时向上级主管部门反映了情况。")]
    [InlineData("市政府已致函国家铁路局，商请增设站点。")]
    [InlineData("在全国两会期间，我市代表团建议国家出台相关条例。")]
    public void ReportedUpward_Given_IsSilent(string text) => SampleLetter.Marked("D", text).Find<ReportedUpward>().ShouldBeEmpty();

    [Fact]
    public void SectionOfWhatComesNext_IsAPromiseThroughout()
    {
        var letter = SampleLetter.Marked("A").With(document => document with
        {
            Sections = [new("一、", "高度重视", ["你的建议很有意义。"]), new("二、", "下一步工作", ["开展普查，建立台账。", "落实管护经费。"])],
        });

        letter.Find<PromisesOnly>().ShouldHaveSingleItem();
    }
}
