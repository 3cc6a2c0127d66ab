using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data.SampleData;

namespace ResilientCity.Application.Tests.Commitments;

/// <summary>What looks like a promise, and what does not.</summary>
public sealed class PromiseFinderTests
{
    private static readonly DateOnly Day = new(2026, 4, 7);

    [Theory]
    [InlineData("2026年底前修复步道12公里。", "12", "公里", "2026-12-31")]
    [InlineData("到2027年6月，建成渝西片区共享仓3座。", "3", "座", "2027-06-30")]
    [InlineData("2027年6月30日前建成渝西片区共享仓并投入使用。", null, null, "2027-06-30")]
    [InlineData("我局将加快修复步道。", null, null, null)]
    [InlineData("拟选3座车站先行试点。", "3", "座", null)]
    [InlineData("计划在三年内改造老旧小区200个。", "200", "个", "2029-04-07")]
    [InlineData("力争覆盖率提高到95%以上。", "95", "%", null)]
    [InlineData("“十五五”期间，新增停车泊位1.5万个。", "15000", "个", "2030-12-31")]
    [InlineData("年内完成38个区县的排查。", "38", "个区县", "2026-12-31")]
    [InlineData("确保今年汛前完成加固。", null, null, null)]
    [InlineData("将在30日内反馈结果。", null, null, "2026-05-07")]
    [InlineData("目标是2028年前达标率不低于90%。", "90", "%", "2028-12-31")]
    public void Find_Promise_IsSuggestedWithItsNumberAndDay(string text, string? target, string? unit, string? due)
    {
        var found = Find(text).ShouldHaveSingleItem();

        found.Sentence.ShouldBe(text[..^1]);
        found.Target.ShouldBe(target is null ? null : decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture));
        found.Unit.ShouldBe(unit);
        found.DueOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(due);
    }

    [Theory]
    [InlineData("全市步道已普查。")]
    [InlineData("结构设施检测率、病害整治率都达到100%。")]
    [InlineData("2021年新增停车泊位31万个。")]
    [InlineData("已将该路段纳入整治计划。")]
    [InlineData("我市将韧性城市建设纳入政府工作报告。")]
    [InlineData("行动计划将“提升城市韧性水平，筑牢生命安全防线”作为重要内容。")]
    [InlineData("规划提出：“到2035年，建成安全韧性城市，全面完成改造任务。”")]
    [InlineData("《重庆市应急管理“十四五”规划（2021—2025年）》明确了责任部门。")]
    [InlineData("截至2026年3月，完成改造12公里。")]
    [InlineData("去年将38条道路的路灯更换完毕。")]
    [InlineData("计划生育部门参加了会议。")]
    [InlineData("拟定了实施方案。")]
    [InlineData("将军路的积水已处理。")]
    [InlineData("以行动计划为基础，集中力量推进重点工程。")]
    [InlineData("")]
    [InlineData("。。。")]
    public void Find_WhatIsOrWasOrIsQuoted_IsNotSuggested(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void Find_TwoNumbersInOneSentence_AreTwoSuggestionsOfOneSentence()
    {
        var found = Find("要求2026年推动8个区县和100个乡镇（街道）达到建设标准。");

        found.Select(one => (one.Target, one.Unit)).ShouldBe([(8m, "个区县"), (100m, "个乡镇（街道）")]);
        found.Select(one => one.Sentence).Distinct().ShouldHaveSingleItem();
        found.ShouldAllBe(one => one.DueOn == new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void Find_Place_IsThatOfTheExactWords()
    {
        const string text = "步道已普查。\n路灯已更换；2026年底前修复步道12公里；其余路段另行安排。";

        var found = PromiseFinder.Find([("现状", "无。"), ("安排", text)], Day).ShouldHaveSingleItem();

        (found.Section, found.Paragraph).ShouldBe((2, 1));
        text.Split('\n')[1].Substring(found.Start, found.Sentence.Length).ShouldBe(found.Sentence);
    }

    [Fact]
    public void Find_BehindNextSteps_ADateIsEnough()
    {
        PromiseFinder.Find([("下一步计划", "2026年9月30日前向你报告进度。")], Day).ShouldHaveSingleItem().DueOn.ShouldBe(new DateOnly(2026, 9, 30));
    }

    [Fact]
    public void Find_Case0750_GivesItsYearsTargetsAndLeavesTheFactsAlone()
    {
        var text = SampleTexts.Case0750();
        var found = PromiseFinder.Find([.. text.Sections.Select(section => (section.Heading, section.Text))], new DateOnly(2022, 4, 7));

        found.Where(one => one.DueOn == new DateOnly(2022, 12, 31)).Select(one => (one.Target, one.Unit)).ShouldBe([(8m, "个区县"), (100m, "个乡镇（街道）")]);
        found.ShouldNotContain(one => one.Sentence.Contains("100%") || one.Sentence.Contains("31万"));
    }

    [Fact]
    public void Find_AnyText_NeverFails()
    {
        string[] odd = ["\uD83D\uDE00将", "（（“”””））", "9999999999个", "将" + new string('字', 9_000), "0年内将完成0个", "99年内完成", "2026年2月31日前完成", "）））将建成8个"];

        foreach (var text in odd)
        {
            Should.NotThrow(() => Find(text));
        }
    }

    private static IReadOnlyList<PromiseSuggestion> Find(string text) => PromiseFinder.Find([("情况", text)], Day);
}
