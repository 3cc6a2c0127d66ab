using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Asks;
using ResilientCity.Domain;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Replies;

public sealed class CheckComponentsTests : ComponentTest
{
    private static readonly CheckFinding Spaces = new(
        "text.spaces", CheckSeverity.Should, new("空格", "Spaces"), new CheckPlace(CheckedPart.Text, 2, 0, 3, 1), new("中文里有空格。", "Spaces in Chinese text."), new ReplaceText(" ", ""));

    [Fact]
    public void FindingGroup_Place_LeadsThereAndMendIsOneClick()
    {
        (CheckPlace? went, CheckFinding? mended) = (null, null);
        var group = Render<FindingGroup>(p => p
            .Add(one => one.Severity, CheckSeverity.Should)
            .Add(one => one.Findings, [Spaces])
            .Add(one => one.Go, EventCallback.Factory.Create<CheckPlace>(this, place => went = place))
            .Add(one => one.Mend, EventCallback.Factory.Create<CheckFinding>(this, finding => mended = finding)));
        var buttons = group.FindAll("button");

        group.Find("h3").TextContent.ShouldContain("应当改");
        buttons[0].TextContent.ShouldBe("第2部分第1段");
        buttons[1].GetAttribute("aria-label").ShouldBe("第2部分第1段：去掉");
        buttons[0].Click();
        buttons[1].Click();

        went.ShouldBe(Spaces.Place);
        mended.ShouldBe(Spaces);
    }

    [Fact]
    public void FindingGroup_OnlyRead_HasNoButtons()
    {
        var group = Render<FindingGroup>(p => p.Add(one => one.Severity, CheckSeverity.Should).Add(one => one.Findings, [Spaces]));

        group.FindAll("button").ShouldBeEmpty();
        group.Find("li").TextContent.ShouldContain("中文里有空格。");
    }

    [Fact]
    public void FindingGroup_InEnglish_SaysTheReasonInEnglish()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");

        Render<FindingGroup>(p => p.Add(one => one.Severity, CheckSeverity.Must).Add(one => one.Findings, [Spaces])).Find("li").TextContent.ShouldContain("Spaces in Chinese text.");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void FindingWords_EveryPart_HasANameOfItsOwn(string culture)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(culture);

        Enum.GetValues<CheckedPart>().Select(part => FindingWords.Place(new CheckPlace(part, 1))).ShouldBeUnique();
    }

    [Fact]
    public void CheckCounts_Findings_AreCountedBySeverityInWords()
    {
        var counts = Render<CheckCounts>(p => p.Add(one => one.Report, Report(Spaces)).Add(one => one.Href, "#reply-checks"));

        counts.FindAll(".rc-check-counts__one").Select(one => one.TextContent.Trim()).ShouldBe(["必须改 0", "应当改 1", "看一看 0"]);
        Render<CheckCounts>(p => p.Add(one => one.Report, Report())).Find("a").TextContent.ShouldContain("没有查出问题");
    }

    private static CheckReport Report(params CheckFinding[] findings) => new("0101", "关于修复江边步道的建议", 1, 1, findings, [], [], [new TieChoice(new SectionId(1), 1, "摸清底数", [])]);
}
