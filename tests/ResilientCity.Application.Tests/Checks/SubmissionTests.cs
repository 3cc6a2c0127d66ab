using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Asks;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>The checks on a case in the store: read live, in the way of submission, and kept with it.</summary>
public sealed class SubmissionTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task CheckLetter_DraftWithoutFault_FindsNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);

        (await ReportAsync(one)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_OwnOpeningWithoutTheCoHandler_IsRefusedAndNamesIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        (await fixture.Use<SetOwnWording>().ExecuteAsync(
            new SetOwnWordingRequest(one.Draft(), "你提出的《关于修复江边步道的建议》（第0101号）收悉，现答复如下。", null), one.City.Officer, Ct)).ShouldBeDone();

        var refusal = (await one.SubmitAsync(findingsReason: "理由")).Refusal.ShouldBeOfType<LetterHasFaults>();

        refusal.Findings.ShouldHaveSingleItem().Zh.ShouldContain("市园林局");
        (await one.ReadAsync()).Round.Versions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_FindingsLeftOpen_NeedAReasonThatTheHeadReads()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var section = (await one.ReadAsync()).Round.Draft.Sections[0];
        (await one.SaveAsync(section.Id, "全市 步道已普查。", section.Version, one.City.Officer)).ShouldBeDone();

        (await one.SubmitAsync()).Refusal.ShouldBeOfType<FindingsNeedReason>().Findings.ShouldHaveSingleItem().Zh.ShouldContain("空格");
        (await one.SubmitAsync(findingsReason: "  照录地名原文 ")).ShouldBeDone();

        var sheet = (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Head, Ct)).Value;
        var left = sheet.LeftOpen.ShouldNotBeNull();
        (left.By, left.Reason).ShouldBe(("承办人乙", "照录地名原文"));
        var kept = left.Findings.ShouldHaveSingleItem();
        (kept.Code, kept.Place.Section, kept.Place.Paragraph).ShouldBe(("text.spaces", 1, 0));
        kept.Reason.Zh.ShouldBe("中文里有空格，如“全市 步道已普”，共1处。");
    }

    [Fact]
    public async Task CheckNumbering_NumberAndDateAsTyped_AreCheckedBeforeTheyAreFrozen()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        var check = fixture.Use<CheckNumbering>();

        (await check.ExecuteAsync(new CheckNumberingRequest(one.Id, " ", null), one.City.Liaison, Ct)).Value.Findings.ShouldBeEmpty();
        var found = (await check.ExecuteAsync(new CheckNumberingRequest(one.Id, "江水函[2026]第8号", new DateOnly(2026, 1, 1)), one.City.Liaison, Ct)).Value.Findings;

        found.Select(finding => finding.Code).ShouldBe(["number.form", "date.before-assignment"], ignoreOrder: true);
    }

    [Fact]
    public async Task Submit_TooLongAReasonForFindings_IsRefusedWithBothNumbers()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var section = (await one.ReadAsync()).Round.Draft.Sections[0];
        (await one.SaveAsync(section.Id, "全市 步道已普查。", section.Version, one.City.Officer)).ShouldBeDone();

        (await one.SubmitAsync(findingsReason: new string('长', CaseFile.MaxReasonLength + 1))).Refusal
            .ShouldBe(new TextTooLong("FindingsReason", CaseFile.MaxReasonLength + 1, CaseFile.MaxReasonLength));
        (await one.ReadAsync()).Round.Versions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_WithoutFindings_LeavesNothingOpenOnTheSheet()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        (await one.SubmitAsync()).ShouldBeDone();

        (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Head, Ct)).Value.LeftOpen.ShouldBeNull();
    }

    [Fact]
    public async Task Asks_SuggestedListedAndTied_AreAnsweredOrFound()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        (await fixture.Use<SetProposalText>().ExecuteAsync(
            new SetProposalTextRequest(Guid.NewGuid(), one.Id, "建议：一是修复步道，二是加装路灯。"), one.City.Committee, Ct)).ShouldBeDone();
        var suggestions = (await ReportAsync(one)).Suggestions;
        suggestions.ShouldBe(["修复步道", "加装路灯"]);

        (await fixture.Use<AddAsks>().ExecuteAsync(new AddAsksRequest(one.Command(), suggestions), one.City.Officer, Ct)).ShouldBeDone();
        var read = await one.ReadAsync();
        (await fixture.Use<TieAsk>().ExecuteAsync(
            new TieAskRequest(one.Command(), read.Asks[0].Id, read.Round.Draft.Sections[1].Id, "年内修复"), one.City.Officer, Ct)).ShouldBeDone();

        var report = await ReportAsync(one);
        report.Suggestions.ShouldBeEmpty();
        report.Asks.Select(ask => ask.IsAnswered).ShouldBe([true, false]);
        report.Asks[0].Ties.ShouldHaveSingleItem().ShouldSatisfyAllConditions(tie => tie.Section.ShouldBe(2), tie => tie.Words.ShouldBe("年内修复"));
        report.Findings.ShouldHaveSingleItem().Reason.Zh.ShouldContain("加装路灯");
    }

    [Fact]
    public async Task Asks_SectionRemoved_LosesTheTie()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        (await fixture.Use<AddAsks>().ExecuteAsync(new AddAsksRequest(one.Command(), ["修复步道"]), one.City.Officer, Ct)).ShouldBeDone();
        var read = await one.ReadAsync();
        var (ask, section) = (read.Asks[0].Id, read.Round.Draft.Sections[1].Id);
        (await fixture.Use<TieAsk>().ExecuteAsync(new TieAskRequest(one.Command(), ask, section, null), one.City.Officer, Ct)).ShouldBeDone();

        (await fixture.Use<RemoveSection>().ExecuteAsync(new RemoveSectionRequest(one.Draft(), section), one.City.Officer, Ct)).ShouldBeDone();

        (await ReportAsync(one)).Asks.ShouldHaveSingleItem().Ties.ShouldBeEmpty();
    }

    private static async Task<TestCase> DraftedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        return one;
    }

    private static async Task<CheckReport> ReportAsync(TestCase one) =>
        (await one.Fixture.Use<CheckLetter>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value;
}
