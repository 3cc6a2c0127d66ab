using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Import;

public sealed class ProposalAsksTests
{
    [Fact]
    public void In_NumberedSuggestionsAfterNumberedProblems_TakesTheSuggestions()
    {
        const string text = """
            一、存在的问题
            （一）步道破损严重。
            （二）夜间没有照明。
            二、建议
            （一）分段修复破损步道。优先修复学校周边。
            （二）加装路灯；
            （三）增设座椅和垃圾箱。
            """;

        ProposalAsks.In(text).ShouldBe(["分段修复破损步道", "加装路灯", "增设座椅和垃圾箱"]);
    }

    [Theory]
    [InlineData("步道破损。为此建议：一是分段修复，二是加装路灯，三是增设座椅。", "分段修复", "加装路灯", "增设座椅")]
    [InlineData("建议如下：1.分段修复。2.加装路灯。", "分段修复", "加装路灯")]
    [InlineData("老旧小区楼道窄，建议在院坝加装消防水带箱，并组织居民演练。", "在院坝加装消防水带箱", "组织居民演练")]
    [InlineData("一、分段修复。\n二、加装路灯。", "分段修复", "加装路灯")]
    [InlineData("一、问题\n排水不畅。\n二、几点建议\n1、清掏雨水口。\n2、更换老旧管道。\n以上建议，请予考虑。", "清掏雨水口", "更换老旧管道")]
    [InlineData("问题主要是：一是无人值守，二是设备老旧。希望有关部门：（1）配齐值守人员；（2）更新设备。", "配齐值守人员", "更新设备")]
    [InlineData("为此提出如下建议：第一，把站点向南移二十米。第二，延长末班车。第三，增设候车亭。", "把站点向南移二十米", "延长末班车", "增设候车亭")]
    [InlineData("对策和建议\n（一）统一收费标准。目前各收各的。\n（二）公布收费清单。", "统一收费标准", "公布收费清单")]
    [InlineData("小区电动车充电难。我们建议，利用架空层建设充电棚；同时开放周边停车场夜间充电。希望物业加强巡查。", "利用架空层建设充电棚", "物业加强巡查")]
    [InlineData("因此，我建议：①把校车纳入公交优先；②在路口加派协管员。", "把校车纳入公交优先", "在路口加派协管员")]
    public void In_OtherWaysOfAsking_AreRead(string text, params string[] asks) => ProposalAsks.In(text).ShouldBe(asks);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("步道破损严重，市民意见大。")]
    [InlineData("一、现状\n步道破损严重。\n二、原因\n缺少管护经费。")]
    [InlineData("对代表提出的建议，各部门的建议答复率为100%。")]
    public void In_NothingAsked_SuggestsNothing(string? text) => ProposalAsks.In(text).ShouldBeEmpty();
}
