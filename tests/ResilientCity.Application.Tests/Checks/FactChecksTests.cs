using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Answers;
using ResilientCity.Application.Checks.Facts;
using ResilientCity.Application.Checks.Headings;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Checks;

public sealed class FactChecksTests
{
    [Fact]
    public void Lacks_WhatTheDraftSays_IsFoundOnceEach()
    {
        var letter = SampleLetter.Clean() with { Lacks = ["Sections", "MarkCode", "PublicityCode", "Signatory"] };

        letter.Find<TextMissing>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Must);
        letter.Find<MarkMissing>().ShouldHaveSingleItem();
        letter.Find<PublicityMissing>().ShouldHaveSingleItem();
        letter.Find<SignatoryMissing>().ShouldHaveSingleItem();
    }

    [Fact]
    public void MarkUnknown_OutsideTheScheme_IsFound() =>
        SampleLetter.Clean().WithFacts(facts => facts with { MarkCode = "E" }).Find<MarkUnknown>().ShouldHaveSingleItem().Reason.Zh.ShouldContain("“E”");

    [Theory]
    [InlineData("none", null, 1)]
    [InlineData("none", "涉及工作秘密", 0)]
    [InlineData("agreed", null, 0)]
    public void PublicityReason_NotPublishedWithoutReason_IsFound(string code, string? reason, int count) =>
        SampleLetter.Clean().WithFacts(facts => facts with { PublicityCode = code, PublicityReason = reason }).Find<PublicityReason>().Count.ShouldBe(count);

    [Fact]
    public void Contact_WhatIsMissingOrOddlyWritten_IsFound()
    {
        SampleLetter.Clean().With(letter => letter with { ContactPerson = null, ContactPhone = " ", Postcode = null }).Find<ContactMissing>().Count.ShouldBe(3);
        SampleLetter.Clean().With(letter => letter with { Postcode = "40000" }).Find<PostcodeForm>().ShouldHaveSingleItem();
    }

    [Fact]
    public void CopyMissing_OneOfTwo_OffersToAddIt()
    {
        var finding = SampleLetter.Clean().With(letter => letter with { CopyTo = ["市人大常委会人代工委"] }).Find<CopyMissing>().ShouldHaveSingleItem();

        finding.Severity.ShouldBe(CheckSeverity.Look);
        finding.Mend.ShouldBe(new SetCopyTo("市人大常委会人代工委、市政府办公厅"));
    }

    [Fact]
    public void HeadingsConsecutive_SkippedOrOfAnotherStyle_IsFound()
    {
        Labelled("一、", "三、").Find<HeadingsConsecutive>().ShouldHaveSingleItem().Place.Section.ShouldBe(2);
        Labelled("一、", "（二）").Find<HeadingsConsecutive>().ShouldHaveSingleItem();
        Labelled("一是", "二是").Find<HeadingsConsecutive>().ShouldBeEmpty();
        Labelled("1.", "2.").Find<HeadingsConsecutive>().ShouldBeEmpty();
        Labelled("一、", null, "三、").Find<HeadingsConsecutive>().ShouldHaveSingleItem().Reason.Zh.ShouldBe("这一部分没有序号，别的部分有；按顺序应为第2个。");
        Labelled((string?)null).Find<HeadingsConsecutive>().ShouldBeEmpty();
    }

    [Fact]
    public void HeadingNumberTyped_TakesTheNumberOut()
    {
        var finding = Headed("一、摸清底数", "加快修复").Find<HeadingNumberTyped>().ShouldHaveSingleItem();

        finding.Mend.ShouldBe(new ReplaceText("一、", ""));
        Headed("1.5万米步道", "一网统管").Find<HeadingNumberTyped>().ShouldBeEmpty();
    }

    [Fact]
    public void HeadingsUneven_OneWithoutOrWithAMark_IsFound()
    {
        Headed("摸清底数", "").Find<HeadingsUneven>().ShouldHaveSingleItem().Place.Section.ShouldBe(2);
        Headed("摸清底数。", "加快修复").Find<HeadingsUneven>().ShouldHaveSingleItem().Mend.ShouldBe(new ReplaceText("。", ""));
        Headed("", "").Find<HeadingsUneven>().ShouldBeEmpty();
        Headed("", "加快修复", "").Find<HeadingsUneven>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Place.Section.ShouldBe(2), one => one.Reason.Zh.ShouldContain("有标题"));
        Headed("摸清底数。", "加快修复", "长效管护。").Find<HeadingsUneven>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Place.Section.ShouldBe(2), one => one.Reason.Zh.ShouldContain("没有标点"));
    }

    [Fact]
    public void HeadingsUneven_AllWithTheMark_IsSilent() => Headed("摸清底数。", "加快修复。").Find<HeadingsUneven>().Count.ShouldBe(0);

    [Fact]
    public void SectionEmpty_WhileOthersHaveText_IsFound()
    {
        var letter = SampleLetter.Clean().With(document => document with { Sections = [document.Sections[0], new LetterSection("二、", "加快修复", [])] });

        letter.Find<SectionEmpty>().ShouldHaveSingleItem().Place.Section.ShouldBe(2);
    }

    [Theory]
    [InlineData(true, null, null, 1)]
    [InlineData(true, OpinionAdoption.NotAdopted, null, 1)]
    [InlineData(true, OpinionAdoption.NotAdopted, "与规划不符", 0)]
    [InlineData(true, OpinionAdoption.Adapted, null, 0)]
    [InlineData(false, null, null, 0)]
    public void OpinionsMarked_WithoutWhatBecameOfIt_IsFound(bool isGiven, OpinionAdoption? adoption, string? reason, int count) =>
        (SampleLetter.Clean() with { Opinions = [new CheckedOpinion("市园林局", isGiven, adoption, reason)] }).Find<OpinionsMarked>().Count.ShouldBe(count);

    [Fact]
    public void Asks_UncoveredOrWithALostPlace_AreFound()
    {
        var letter = SampleLetter.Clean() with
        {
            Asks = [new CheckedAsk(1, "修复步道", [1], false), new CheckedAsk(2, "加装路灯", [], false), new CheckedAsk(3, "增设座椅", [], true)],
        };

        var findings = letter.Find<AsksAnswered>();

        findings.Select(finding => finding.Severity).ShouldAllBe(severity => severity == CheckSeverity.Should);
        findings[0].Reason.Zh.ShouldBe("第2条诉求还没有对应的答复：“加装路灯”。");
        findings[1].Reason.Zh.ShouldContain("已经改掉");
    }

    [Fact]
    public void AsksListed_ProposalTextWithoutAsks_IsALook()
    {
        (SampleLetter.Clean() with { ProposalText = "建议修复步道。" }).Find<AsksListed>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);
        SampleLetter.Clean().Find<AsksListed>().ShouldBeEmpty();
    }

    private static CheckedLetter Labelled(params string?[] labels) =>
        SampleLetter.Clean().With(letter => letter with { Sections = [.. labels.Select(label => new LetterSection(label, "标题", ["已办理。"]))] });

    private static CheckedLetter Headed(params string[] headings) =>
        SampleLetter.Clean().With(letter => letter with { Sections = [.. headings.Select((heading, i) => new LetterSection(ChineseNumerals.Format(i + 1) + "、", heading.Length == 0 ? null : heading, ["已办理。"]))] });
}
