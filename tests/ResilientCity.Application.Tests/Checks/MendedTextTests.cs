using ResilientCity.Application.Checks;

namespace ResilientCity.Application.Tests.Checks;

public sealed class MendedTextTests
{
    private static readonly CheckPlace Second = new(CheckedPart.Opening, null, 1, 2, 1);

    [Fact]
    public void Of_BlankLinesAndIndents_FindsTheParagraph() =>
        MendedText.Of("第一段,\n\n\u3000\u3000第二,段", Second, new ReplaceText(",", "，")).ShouldBe("第一段,\n\n\u3000\u3000第二，段");

    [Theory]
    [InlineData("第一段\n第三,段落")]
    [InlineData("第一段")]
    [InlineData("")]
    [InlineData("第一段\n第")]
    public void Of_TextChangedMeanwhile_IsLeftAlone(string text) => MendedText.Of(text, Second, new ReplaceText("；", "，")).ShouldBeNull();
}
