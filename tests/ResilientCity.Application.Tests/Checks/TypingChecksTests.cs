using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Typing;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>What is wrong is found and mended; what only looks wrong is left alone.</summary>
public sealed class TypingChecksTests
{
    [Theory]
    [InlineData("一是普查,二是修复;三是管护.", "一是普查，二是修复；三是管护。")]
    [InlineData("步道(含栈道)已普查。", "步道（含栈道）已普查。")]
    [InlineData("\"四个一\"机制:每周巡查!", "“四个一”机制：每周巡查！")]
    [InlineData("同比下降3%,超过去年。", "同比下降3%，超过去年。")]
    public void HalfWidthPunctuation_InChinese_IsMended(string text, string mended) => SampleLetter.Mended<HalfWidthPunctuation>(text).ShouldBe(mended);

    [Theory]
    [InlineData("投资12,000.50万元，比例1:3。")]
    [InlineData("每天8:30至17:30开放，见http://www.example.org/index.html。")]
    [InlineData("依据GB/T 9704-2012 (E), part 2.1执行。")]
    [InlineData("“7.20”特大暴雨和5G、Wi-Fi 6。")]
    [InlineData("1.加强巡查。")]
    public void HalfWidthPunctuation_InNumbersAndLatin_IsLeftAlone(string text) => SampleLetter.Saying(text).Find<HalfWidthPunctuation>().ShouldBeEmpty();

    [Theory]
    [InlineData("已普查。。", "已普查。")]
    [InlineData("步道、、栈道", "步道、栈道")]
    [InlineData("要求“应修尽修。”。", "要求“应修尽修。”")]
    public void DoubledPunctuation_Same_IsMended(string text, string mended) => SampleLetter.Mended<DoubledPunctuation>(text).ShouldBe(mended);

    [Fact]
    public void DoubledPunctuation_TwoKinds_IsFoundWithoutAMend() => SampleLetter.Saying("已普查，。").Find<DoubledPunctuation>().ShouldHaveSingleItem().Mend.ShouldBeNull();

    [Theory]
    [InlineData("等等……以及——其他。")]
    [InlineData("“安全、有序。”的目标，《甲》《乙》，“丙”、“丁”。")]
    public void DoubledPunctuation_WhatBelongsTogether_IsLeftAlone(string text) => SampleLetter.Saying(text).Find<DoubledPunctuation>().ShouldBeEmpty();

    [Theory]
    [InlineData("《江城市步道规划已印发。", "《")]
    [InlineData("落实“四个一机制。", "“")]
    [InlineData("步道含栈道）已普查。", "）")]
    public void UnbalancedPairs_OnePartnerMissing_IsMarked(string text, string mark)
    {
        var finding = SampleLetter.Saying(text).Find<UnbalancedPairs>().ShouldHaveSingleItem();

        text.Substring(finding.Place.Start!.Value, 1).ShouldBe(mark);
    }

    [Theory]
    [InlineData("《关于印发〈办法〉的通知》（江水〔2025〕1号）“‘一张图’管理”。")]
    [InlineData("1）普查；2）修复；（三）管护。")]
    [InlineData("a)普查。It’s done.")]
    public void UnbalancedPairs_PairedOrNumbered_IsLeftAlone(string text) => SampleLetter.Saying(text).Find<UnbalancedPairs>().ShouldBeEmpty();

    [Fact]
    public void UnbalancedPairs_QuotationOverParagraphs_IsLeftAlone() => SampleLetter.Saying("“第一段。", "“第二段。”").Find<UnbalancedPairs>().ShouldBeEmpty();

    [Theory]
    [InlineData("步道（含栈道)已普查。", "步道（含栈道）已普查。")]
    [InlineData("江水〔2025】1号", "江水〔2025〕1号")]
    [InlineData("步道(含栈道）已普查。", "步道（含栈道）已普查。")]
    [InlineData("江水[2025〕1号", "江水〔2025〕1号")]
    [InlineData("江水【2025〕1号", "江水〔2025〕1号")]
    [InlineData("〔重点】工程", "【重点】工程")]
    [InlineData("依据GB/T 9704 (E）执行", "依据GB/T 9704 (E)执行")]
    public void MixedBrackets_ClosedByAnother_AreMended(string text, string mended)
    {
        SampleLetter.Mended<MixedBrackets>(text).ShouldBe(mended);
        SampleLetter.Saying(text).Find<UnbalancedPairs>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("（江水[2025]1号）", "（江水〔2025〕1号）")]
    [InlineData("江水【2025】第12号文", "江水〔2025〕第12号文")]
    [InlineData("江府发（2025）3号", "江府发〔2025〕3号")]
    [InlineData("江府发2021 12号", "江府发〔2021〕12号")]
    [InlineData("江府发2021-12号文件", "江府发〔2021〕12号文件")]
    [InlineData("江府发 [2021] 12 号", "江府发〔2021〕12号")]
    [InlineData("《通知》（[2021]12号）", "《通知》（〔2021〕12号）")]
    [InlineData("《通知》（2021）12号", "《通知》〔2021〕12号")]
    [InlineData("江水函[2021】12号", "江水函〔2021〕12号")]
    public void CitedNumberBrackets_OfAnotherKind_AreMended(string text, string mended)
    {
        SampleLetter.Mended<CitedNumberBrackets>(text).ShouldBe(mended);
        SampleLetter.Saying(text).Find<MixedBrackets>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("江水〔2025〕1号")]
    [InlineData("（2025）渝01民初123号判决")]
    [InlineData("规划（2021—2025年）和滨江路（2025）12号楼")]
    public void CitedNumberBrackets_RightOrNoDocumentNumber_AreLeftAlone(string text) => SampleLetter.Saying(text).Find<CitedNumberBrackets>().ShouldBeEmpty();

    [Fact]
    public void SpacesInChinese_AreTakenOutAtOnce()
    {
        SampleLetter.Mended<SpacesInChinese>("全市 步道　已普查， 共12 公里。").ShouldBe("全市步道已普查，共12 公里。");
        SampleLetter.Saying("推广 Wi-Fi 6 和 5G 应用，共 12 公里。").Find<SpacesInChinese>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("修复的的步道", "修复的步道")]
    [InlineData("完成了了普查", "完成了普查")]
    [InlineData("步道和和栈道", "步道和栈道")]
    [InlineData("是是我局职责", "是我局职责")]
    public void DoubledWords_TypedTwice_AreMended(string text, string mended) => SampleLetter.Mended<DoubledWords>(text).ShouldBe(mended);

    [Theory]
    [InlineData("目的的实现，有的的确困难，为了了解情况，除了了解之外，不了了之。")]
    [InlineData("社会和谐与温和和缓，推动和和谐社会建设，参与与监督，以及及时处置，涉及及早介入。")]
    [InlineData("现在在建项目，针对对策，是是非非，但是是否可行，常常、天天、一一落实，等等，人人有责，层层压实。")]
    public void DoubledWords_BothBelong_AreLeftAlone(string text) => SampleLetter.Saying(text).Find<DoubledWords>().ShouldBeEmpty();

    [Theory]
    [InlineData("通过进行进行普查", "通过进行普查")]
    [InlineData("市应急管理局市应急管理局负责", "市应急管理局负责")]
    public void RepeatedWords_TwiceInARow_AreMended(string text, string mended) => SampleLetter.Mended<RepeatedWords>(text).ShouldBe(mended);

    [Fact]
    public void RepeatedWords_AgainAfterOneWord_IsALook()
    {
        var finding = SampleLetter.Saying("有序有效有序应对各类事故").Find<RepeatedWords>().ShouldHaveSingleItem();

        finding.Severity.ShouldBe(CheckSeverity.Look);
        finding.Reason.Zh.ShouldContain("有序有效有序");
    }

    [Theory]
    [InlineData("有序有效应对，请讨论讨论、研究研究，一村一策一村一档，工作工作组，干干净净，有法可依有章可循。")]
    [InlineData("年年有变化、五年上台阶、十年大变样，大城细管、大城众管、大城智管。")]
    [InlineData("城市管理管理办法，发展发展中的问题，积极推进进一步深化。")]
    public void RepeatedWords_Words_AreLeftAlone(string text) => SampleLetter.Saying(text).Find<RepeatedWords>().ShouldBeEmpty();

    [Theory]
    [InlineData("1.普查。3.修复。", "3.")]
    [InlineData("一是普查；三是修复。", "三是")]
    [InlineData("二是修复。", "二是")]
    [InlineData("（一）普查。（三）修复。", "（三）")]
    [InlineData("第一，普查。第三，修复。", "第三")]
    public void InnerNumbering_OutOfOrder_IsMarked(string text, string written)
    {
        var finding = SampleLetter.Saying(text).Find<InnerNumbering>().ShouldHaveSingleItem();

        text.Substring(finding.Place.Start!.Value, finding.Place.Length!.Value).ShouldBe(written);
    }

    [Fact]
    public void InnerNumbering_OverParagraphsAndLevels_IsLeftAlone()
    {
        SampleLetter.Saying("（一）普查。1.江北。2.江南。", "（二）修复。1.江北。2.江南。", "3.江心岛。").Find<InnerNumbering>().ShouldBeEmpty();
        SampleLetter.Saying("主要是：一是普查，二是修复，三是管护。统一是前提，第二是保障，十二是基数，又一是重点。").Find<InnerNumbering>().ShouldBeEmpty();
        SampleLetter.Saying("“7.20”特大暴雨，3.5万人，2026.5.1起施行；12.5公里。").Find<InnerNumbering>().ShouldBeEmpty();
    }

    [Fact]
    public void TopNumberInside_SectionNumberInASection_IsALook() => SampleLetter.Saying("一、普查情况").Find<TopNumberInside>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);

    [Theory]
    [InlineData("《江城市步道专项规划》", 1)]
    [InlineData("《江城市步道专项规划（2021—2035年）》", 0)]
    [InlineData("《江城市步道专项规划》（2021-2035年）", 0)]
    [InlineData("《中华人民共和国城乡规划法》", 0)]
    public void PlanYears_WithoutYears_IsALook(string text, int count) => SampleLetter.Saying(text).Find<PlanYears>().Count.ShouldBe(count);

    [Fact]
    public void LongParagraph_MoreThanAPage_IsALook()
    {
        SampleLetter.Saying(new string('字', 617)).Find<LongParagraph>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);
        SampleLetter.Saying(new string('字', 616)).Find<LongParagraph>().ShouldBeEmpty();
    }

    [Fact]
    public void YouMixed_IsBroughtToTheRulesWord()
    {
        SampleLetter.Mended<YouMixed>("向您报告进度。").ShouldBe("向你报告进度。");
        SampleLetter.Saying("代表说“您好”。").Find<YouMixed>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("投入××万元", 1)]
    [InlineData("投入XX万元", 1)]
    [InlineData("数据待补充。", 1)]
    [InlineData("尺码XXL的雨衣，3×4米", 0)]
    public void LeftOpen_ToBeFilledIn_IsFound(string text, int count) => SampleLetter.Saying(text).Find<LeftOpen>().Count.ShouldBe(count);
}
