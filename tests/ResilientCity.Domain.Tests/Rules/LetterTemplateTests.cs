using ResilientCity.Domain.Rules;

namespace ResilientCity.Domain.Tests.Rules;

public sealed class LetterTemplateTests
{
    private static readonly Dictionary<string, string> Values = new() { ["number"] = "0750", ["title"] = "关于{number}的建议" };

    [Theory]
    [InlineData("第{number}号", "第0750号")]
    [InlineData("{number}{number}", "07500750")]
    [InlineData("", "")]
    [InlineData("收悉。", "收悉。")]
    public void Fill_Placeholders_AreReplaced(string template, string text) => LetterTemplate.Fill(template, Values).ShouldBe(text);

    [Fact]
    public void Fill_ValueWithBraces_IsNotFilledAgain() => LetterTemplate.Fill("《{title}》", Values).ShouldBe("《关于{number}的建议》");

    [Theory]
    [InlineData("{unknown}", "unknown")]
    [InlineData("第{}号", "")]
    [InlineData("第{number号", "{number号")]
    [InlineData("第{{number}号", "{{number}号")]
    [InlineData("第number}号", "}号")]
    public void Fill_WhatCannotBeFilled_Throws(string template, string placeholder) =>
        Should.Throw<LetterTemplateException>(() => LetterTemplate.Fill(template, Values)).Placeholder.ShouldBe(placeholder);
}
