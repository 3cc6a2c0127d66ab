using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Data;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Support;

/// <summary>A case of the test city, brought to where a test starts through the use cases that lead there.</summary>
public sealed class TestCase
{
    private TestCase(StoreFixture fixture, TestCity city, CaseId id) => (Fixture, City, Id) = (fixture, city, id);

    public StoreFixture Fixture { get; }

    public TestCity City { get; }

    public CaseId Id { get; }

    /// <summary>Assigned on 2026-03-02 with one co-handler, and accepted.</summary>
    public static async Task<TestCase> InHandlingAsync(StoreFixture fixture, string number = "0101", TestCity? builtCity = null, IReadOnlyList<DelegateName>? delegates = null)
    {
        var city = builtCity ?? await TestCity.BuildAsync(fixture);
        var registration = city.Registration(number);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(registration with { Delegates = delegates ?? registration.Delegates }, city.Committee, CancellationToken.None)).Value;
        (await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, null, [city.CoHandler], null), city.Committee, CancellationToken.None)).ShouldBeDone();
        var one = new TestCase(fixture, city, id);
        (await fixture.Use<AcceptCase>().ExecuteAsync(new AcceptCaseRequest(one.Command()), city.Liaison, CancellationToken.None)).ShouldBeDone();
        return one;
    }

    public static TestCase Of(StoreFixture fixture, TestCity city, CaseId id) => new(fixture, city, id);

    public CaseCommand Command(DateOnly? occurredOn = null, RecordingBasis? basis = null) => new(Guid.NewGuid(), Id, null, occurredOn, basis);

    public async Task GiveOpinionAsync(string text = "园林局意见：护坡绿化由我局负责。")
    {
        var opinion = (await ReadAsync()).Round.Opinions.Single().Id;
        (await Fixture.Use<GiveOpinion>().ExecuteAsync(
            new GiveOpinionRequest(Command(), opinion, text, "江园函〔2026〕3号", null), City.CoLiaison, CancellationToken.None)).ShouldBeDone();
    }

    public DraftCommand Draft() => new(Guid.NewGuid(), Id);

    /// <summary>A draft with two sections and all its facts; the opinions that are in are marked.</summary>
    public async Task WriteDraftAsync()
    {
        foreach (var (heading, text) in new[] { ("摸清底数", "全市步道已普查。"), ("加快修复", "年内修复12公里。") })
        {
            (await Fixture.Use<AddSection>().ExecuteAsync(new AddSectionRequest(Draft(), heading), City.Officer, CancellationToken.None)).ShouldBeDone();
            var added = (await ReadAsync()).Round.Draft.Sections[^1];
            (await SaveAsync(added.Id, text, added.Version, City.Officer)).ShouldBeDone();
        }

        (await Fixture.Use<SetReplyFacts>().ExecuteAsync(
            new SetReplyFactsRequest(Draft(), Facts), City.Officer, CancellationToken.None)).ShouldBeDone();
        foreach (var opinion in (await ReadAsync()).Round.Opinions.Where(opinion => opinion is { IsGiven: true, Adoption: null }))
        {
            (await Fixture.Use<MarkOpinion>().ExecuteAsync(
                new MarkOpinionRequest(Command(), opinion.Id, OpinionAdoption.Adopted, null), City.Officer, CancellationToken.None)).ShouldBeDone();
        }
    }

    public static ReplyFacts Facts => new("abcd", "A", "agreed", null, "何小满", "000-0000", "400000", "市人大常委会人代工委、市政府办公厅", "丁局长");

    public Task<Outcome<SavedSection>> SaveAsync(SectionId section, string text, int baseVersion, Actor actor, Guid? commandId = null) =>
        Fixture.Use<SaveSection>().ExecuteAsync(
            new SaveSectionRequest(commandId ?? Guid.NewGuid(), Id, section, text, baseVersion), actor, CancellationToken.None);

    public async Task<Outcome<Done>> SubmitAsync(string? reason = null, string? findingsReason = null)
    {
        var seen = (await ReadAsync()).Round.Draft.Version;
        return await Fixture.Use<SubmitForSignOff>().ExecuteAsync(
            new SubmitForSignOffRequest(Command(), seen, reason, findingsReason), City.Officer, CancellationToken.None);
    }

    /// <summary>Drafted, submitted and past its review: the head's step is open.</summary>
    public async Task BringToHeadAsync()
    {
        await GiveOpinionAsync();
        await WriteDraftAsync();
        (await SubmitAsync()).ShouldBeDone();
        (await Fixture.Use<ApproveStep>().ExecuteAsync(new ApproveStepRequest(Command(), null, null), City.Reviewer, CancellationToken.None)).ShouldBeDone();
    }

    public Task<Outcome<Done>> SignAsync(int version = 1, params SectionCorrection[] corrections) =>
        Fixture.Use<SignOffReply>().ExecuteAsync(new SignOffReplyRequest(Command(), version, corrections), City.Head, CancellationToken.None);

    public Task<Outcome<Done>> NumberAsync(string number = "江水函〔2026〕8号", DateOnly? date = null) =>
        Fixture.Use<NumberAndSeal>().ExecuteAsync(new NumberAndSealRequest(Command(), number, date), City.Liaison, CancellationToken.None);

    /// <summary>Sent to the lead delegate on paper, today.</summary>
    public async Task SendAsync() => (await Fixture.Use<DispatchReply>().ExecuteAsync(
        new DispatchReplyRequest(Command(), [new DispatchEntry(RecipientKind.Delegate, "卢喆", City.LeadDelegate.DelegateId, "paper", Fixture.Use<CaseStore>().Today, null)]),
        City.Liaison,
        CancellationToken.None)).ShouldBeDone();

    /// <summary>The lead delegate's own receipt.</summary>
    public Task<Outcome<Done>> AnswerAsync(string choice) => Fixture.Use<GiveReceipt>().ExecuteAsync(
        new GiveReceiptRequest(Command(), [new GivenAnswer("verdict", choice)], "望尽快落实。", null), City.LeadDelegate, CancellationToken.None);

    /// <summary>The case as it is in the store, read with a fresh context.</summary>
    public async Task<CaseFile> ReadAsync()
    {
        await using var db = Fixture.Fresh();
        return await db.Cases.AsNoTracking().WholeCase().SingleAsync(one => one.Id == Id);
    }

    public async Task<int> EventCountAsync()
    {
        await using var db = Fixture.Fresh();
        return await db.Events.CountAsync(row => row.StreamKind == EventStreams.Case && row.StreamId == Id.Value);
    }
}

internal static class OutcomeChecks
{
    public static void ShouldBeDone<T>(this Outcome<T> outcome) => outcome.Refusal.ShouldBeNull();
}
