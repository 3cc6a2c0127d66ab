using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Appendices of a draft are edited as its sections are, and counted apart.</summary>
public sealed class AppendixTests
{
    [Fact]
    public void AddSection_AsAppendix_StandsApartFromTheSections()
    {
        var one = Drafted();
        var sections = one.Round.Draft.Sections.Select(section => section.Heading).ToList();

        one.AddSection("步道清单", By(Officer), SectionKind.Appendix).IsDone.ShouldBeTrue();
        one.AddSection("进度表", By(Officer), SectionKind.Appendix).IsDone.ShouldBeTrue();

        one.Round.Draft.Sections.Select(section => section.Heading).ShouldBe(sections);
        one.Round.Draft.Appendices.Select(appendix => (appendix.Order, appendix.Heading)).ShouldBe([(1, "步道清单"), (2, "进度表")]);
    }

    [Fact]
    public void AddSection_BeyondTheMostAppendices_IsRefused()
    {
        var one = InHandling();
        for (var count = 0; count < ReplyDraft.MaxAppendices; count++)
        {
            one.AddSection("名称", By(Officer), SectionKind.Appendix).IsDone.ShouldBeTrue();
        }

        one.ShouldRefuse<TextTooLong>(same => same.AddSection("再加", By(Officer), SectionKind.Appendix).Refusal).Field.ShouldBe("Appendices");
        one.AddSection("正文的一部分", By(Officer)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void TakeDraftIn_OnlyAppendices_LeavesTheSectionsAndTakesTheSameTitleAnew()
    {
        var one = Drafted();
        one.AddSection("步道清单", By(Officer), SectionKind.Appendix).IsDone.ShouldBeTrue();
        var sections = one.Round.Draft.Sections.Select(section => section.Text).ToList();

        one.TakeDraftIn(new DraftIntake(one.Round.Draft.Version, [], null) { Appendices = [new("步道清单", "江北步道。"), new("进度表", "3月开工。")] }, By(Officer)).ShouldBeNull();

        one.Round.Draft.Sections.Select(section => section.Text).ShouldBe(sections);
        one.Round.Draft.Appendices.Select(appendix => (appendix.Heading, appendix.Text)).ShouldBe([("步道清单", "江北步道。"), ("进度表", "3月开工。")]);
    }

    [Fact]
    public void TakeDraftIn_TooManyAppendices_IsRefused()
    {
        var one = Drafted();
        DraftPart[] many = [.. Enumerable.Range(1, ReplyDraft.MaxAppendices + 1).Select(number => new DraftPart($"附表{number}", "文字。"))];

        one.ShouldRefuse<TextTooLong>(same => same.TakeDraftIn(new DraftIntake(same.Round.Draft.Version, [], null) { Appendices = many }, By(Officer))).Field.ShouldBe("Appendices");
    }

    [Fact]
    public void Lacks_TextOnlyInAnAppendix_IsNoText()
    {
        var one = InHandling();
        var appendix = one.AddSection("步道清单", By(Officer), SectionKind.Appendix).Value;
        one.WriteSection(appendix.Id, "江北步道。", By(Officer)).ShouldBeNull();

        one.Round.Draft.Lacks().ShouldContain("Sections");
    }
}
