using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>The checks run after every autosave: they read the draft, not the case's whole past.</summary>
public sealed class CheckLetterReadingTests
{
    private readonly CommandLog log = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CheckLetter_WhileDrafted_ReadsNoVersionAndNoneOfThePast()
    {
        await using var fixture = await OpenAsync();
        var one = await SubmittedTwiceAsync(fixture);
        await RecallAsync(fixture, one);
        log.Clear();

        var report = await CheckAsync(fixture, one);

        report.Findings.ShouldBeEmpty();
        foreach (var table in new[] { "DraftVersions", "SignOffRecords", "Dispatches", "FeedbackReceipts", "ReceiptSlips", "RoundDeadlines", "Events" })
        {
            log.Queries.ShouldNotContain(sql => sql.Contains(table, StringComparison.Ordinal), table);
        }
    }

    [Fact]
    public async Task CheckLetter_InSignOff_ReadsTheLatestVersionOnly()
    {
        await using var fixture = await OpenAsync();
        var one = await SubmittedTwiceAsync(fixture);
        log.Clear();

        var report = await CheckAsync(fixture, one);

        report.Findings.ShouldBeEmpty();
        log.Queries.Count(sql => sql.Contains("DocumentJson", StringComparison.Ordinal) && sql.Contains("DraftVersions", StringComparison.Ordinal)).ShouldBe(1);
        var sql = log.Queries.Single(sql => sql.Contains("DraftVersions", StringComparison.Ordinal));
        sql.ShouldContain("ROW_NUMBER() OVER(PARTITION BY");
        sql.ShouldContain("<= 1");
    }

    private Task<StoreFixture> OpenAsync() =>
        StoreFixture.OpenAsync(configure: services => services.ConfigureDbContext<SqliteCaseDbContext>(options => options.AddInterceptors(log)));

    private static async Task<TestCase> SubmittedTwiceAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await one.SubmitAsync()).ShouldBeDone();
        await RecallAsync(fixture, one);
        var section = (await one.ReadAsync()).Round.Draft.Sections[1];
        (await one.SaveAsync(section.Id, "年内修复15公里。", section.Version, one.City.Officer)).ShouldBeDone();
        (await one.SubmitAsync()).ShouldBeDone();
        (await one.ReadAsync()).Round.Versions.Count.ShouldBeGreaterThan(1);
        return one;
    }

    private static async Task RecallAsync(StoreFixture fixture, TestCase one) =>
        (await fixture.Use<RecallDraft>().ExecuteAsync(new RecallDraftRequest(one.Command(), "再改一处"), one.City.Liaison, Ct)).ShouldBeDone();

    private static async Task<CheckReport> CheckAsync(StoreFixture fixture, TestCase one) =>
        (await fixture.Use<CheckLetter>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value;
}
