using ResilientCity.Application.Checks.Asks;

namespace ResilientCity.Application.Tests.Checks;

public sealed class AskSuggestionsTests
{
    [Fact]
    public void From_NumberedSuggestionsAfterNumberedProblems_TakesTheSuggestions()
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

        AskSuggestions.From(text).ShouldBe(["分段修复破损步道", "加装路灯", "增设座椅和垃圾箱"]);
    }

    [Theory]
    [InlineData("步道破损。为此建议：一是分段修复，二是加装路灯，三是增设座椅。", "分段修复", "加装路灯", "增设座椅")]
    [InlineData("建议如下：1.分段修复。2.加装路灯。", "分段修复", "加装路灯")]
    [InlineData("老旧小区楼道窄，建议在院坝加装消防水带箱，并组织居民演练。", "在院坝加装消防水带箱", "组织居民演练")]
    [InlineData("一、分段修复。\n二、加装路灯。", "分段修复", "加装路灯")]
    public void From_OtherWaysOfAsking_AreRead(string text, params string[] asks) => AskSuggestions.From(text).ShouldBe(asks);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("步道破损严重，市民意见大。")]
    public void From_NothingAsked_SuggestsNothing(string? text) => AskSuggestions.From(text).ShouldBeEmpty();
}
