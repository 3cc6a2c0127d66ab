using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>The co-handlers that an opening names, in the wordings met, and what is reported of an open list.</summary>
public sealed class CoHandlerVariantTests
{
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
    [InlineData("由我局、市教育局协办，现答复如下：", "市教育局")]
    [InlineData("该件由市教育局主办，市公安局、我局协办。现答复如下：", "市公安局")]
    [InlineData("我局牵头，市公安局、市交通局配合，现答复如下：", "市公安局、市交通局")]
    [InlineData("（主办：市财政局；协办：市商务局、市教育局）现答复如下：", "市商务局、市教育局")]
    [InlineData("我局会同市交警支队现场办公，现答复如下：", "市交警支队")]
    [InlineData("我局会同市委组织部、市政府研究室研究，现答复如下：", "市委组织部、市政府研究室")]
    [InlineData("我部商财政部、国家发展改革委，现答复如下：", "财政部、国家发展改革委")]
    [InlineData("经商中国人民银行白石分行、市教育局，现答复如下：", "中国人民银行白石分行、市教育局")]
    [InlineData("根据市教委、市科技局提供的意见，现答复如下：", "市教委、市科技局")]
    [InlineData("结合全市的情况，现答复如下：", "")]
    [InlineData("我局与您和市教育局进行了沟通，现答复如下：", "市教育局")]
    [InlineData("我局会同有关部门、单位进行了研究，现答复如下：", "")]
    [InlineData("经与会同志、专家共同研究，现答复如下：", "")]
    [InlineData("我局会同白石日报、市教育局进行了研究，现答复如下：", "", "open-list")]
    [InlineData("我局与王示例代表、市教育局进行了沟通，现答复如下：", "", "open-list")]
    [InlineData("我局会同市公安局研究，并征求市教育局意见，现答复如下：", "市公安局", "open-list")]
    [InlineData("我局会同市公安局研究，并与您进行了沟通，现答复如下：", "市公安局")]
    [InlineData("由市科技局主办，市发展改革委、市经济和信息化局、高新区管委会协办。现答复如下：", "市发展改革委、市经济和信息化局、高新区管委会")]
    [InlineData("由我局主办，市财政局、市人力资源和社会保障局会办。现答复如下：", "市财政局、市人力资源和社会保障局")]
    [InlineData("由我局主办，市住房和城乡建设局、市财政局协办，现答复如下：", "市住房和城乡建设局、市财政局")]
    [InlineData("由我局主办、市住房和城乡建设局协办，现答复如下：", "市住房和城乡建设局")]
    [InlineData("由我局主办，市发展和改革委员会、市规划和自然资源局、市文化和旅游局协办，现答复如下：", "市发展和改革委员会、市规划和自然资源局、市文化和旅游局")]
    [InlineData("由我局主办，由市文化和旅游局、市财政局协办，现答复如下：", "市文化和旅游局、市财政局")]
    [InlineData("由我局主办，市财政局和市教育局协办，现答复如下：", "市财政局、市教育局")]
    [InlineData("由我局主办，市文化和旅游局、市财政局分别协办，现答复如下：", "市文化和旅游局、市财政局")]
    [InlineData("由我局牵头办理，市财政局、市人力资源和社会保障局参与办理，现答复如下：", "市财政局、市人力资源和社会保障局")]
    [InlineData("县政府高度重视，责成县水利局、县自然资源局会同办理，现答复如下：", "县水利局、县自然资源局")]
    [InlineData("经与市公安局交警支队、市住房和城乡建设局会商，现答复如下：", "市公安局交警支队、市住房和城乡建设局")]
    [InlineData("（会同单位为市文化和旅游局和市财政局）现答复如下：", "市文化和旅游局、市财政局")]
    [InlineData("我局与市经济和信息化局共同研究，现答复如下：", "市经济和信息化局")]
    public void CoHandlers_OfAnOpening_AreItsAgencies(string words, string expected, params string[] problems)
    {
        var reading = LetterWith.Read(LetterWith.Title, "您提出的《关于支持小微企业的建议》收悉。" + words);

        string.Join('、', reading.CoHandlingAgencies).ShouldBe(expected);
        LetterWith.Reported(reading, "coHandlingAgencies").ShouldBe(problems);
    }
}
