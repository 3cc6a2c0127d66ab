using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Application.Tests.UseCases;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Tests.Commitments;

/// <summary>The ledger and the case's promises, as each reader may know them.</summary>
public sealed class LedgerTests : IAsyncLifetime
{
    private readonly Scene scene = new();

    public ValueTask InitializeAsync() => scene.InitializeAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Case_Promises_AreShownByAudience()
    {
        var id = await PromisedAsync();
        await ChangeAsync(id, new CommitmentTerms { DueOn = new DateOnly(2026, 6, 30), Target = 12, Unit = "公里", Note = "内部：资金未到位" });
        await ReportAsync(id, new ProgressEntry(3, "已修复一段。", "内部：承包商更换", []));

        var own = (await ReadAsync(id, scene.City.Officer)).Lines[0];
        (own.Terms.Note, own.Progress[0].InternalNote, own.Percent, own.MayReport).ShouldBe(("内部：资金未到位", "内部：承包商更换", 25, true));

        foreach (var reader in new[] { scene.City.Committee, await DelegateAsync(id) })
        {
            var line = (await ReadAsync(id, reader)).Lines[0];
            (line.Terms.Note, line.Progress[0].InternalNote, line.Progress[0].Text, line.MayReport, line.MayChange).ShouldBe((null, null, "已修复一段。", false, false));
        }

        (await ReadAsync(id, await DelegateAsync(id))).Lines[0].Progress[0].RecordedBy.ShouldBeNull();
    }

    [Fact]
    public async Task Case_PromisesOfADraft_AreTheLeadAgencysOnly()
    {
        var one = await TestCase.InHandlingAsync(scene.Fixture, "0999", scene.City);
        await one.WriteDraftAsync();
        (await Use<TakeCommitment>().ExecuteAsync(new TakeCommitmentRequest(one.Command(), null, "年内修复12公里", null, new CommitmentTerms()), scene.City.Officer, TestContext.Current.CancellationToken)).Value.ShouldBe(1);

        (await ReadAsync(one.Id, scene.City.Officer)).Lines.Count.ShouldBe(1);
        foreach (var reader in new[] { scene.City.Committee, scene.City.LeadDelegate, scene.City.CoLiaison })
        {
            (await ReadAsync(one.Id, reader)).Lines.ShouldBeEmpty();
            (await LedgerAsync(new LedgerFilter(), reader)).Rows.ShouldNotContain(row => row.CaseId == one.Id);
        }
    }

    [Fact]
    public async Task Suggestion_Taken_IsNotSuggestedAgain()
    {
        var one = await TestCase.InHandlingAsync(scene.Fixture, "0998", scene.City);
        await one.WriteDraftAsync();
        var suggested = (await ReadAsync(one.Id, scene.City.Officer)).Suggestions.ShouldHaveSingleItem();
        (suggested.Sentence, suggested.Target, suggested.Unit, suggested.DueOn).ShouldBe(("年内修复12公里", 12m, "公里", new DateOnly(2026, 12, 31)));

        var terms = new CommitmentTerms { Target = suggested.Target, Unit = suggested.Unit, DueOn = suggested.DueOn };
        (await Use<TakeCommitment>().ExecuteAsync(new TakeCommitmentRequest(one.Command(), null, suggested.Sentence, suggested.Section, terms), scene.City.Officer, TestContext.Current.CancellationToken)).ShouldBeDone();

        (await ReadAsync(one.Id, scene.City.Officer)).Suggestions.ShouldBeEmpty();
        (await ReadAsync(one.Id, scene.City.Committee)).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tie_Lost_OffersTheLikeliestSentence()
    {
        var id = await PromisedAsync();

        var lost = (await ReadAsync(id, scene.City.Officer)).Lines[1];
        (lost.Place, lost.MayTie).ShouldBe((null, true));

        SentenceLikeness.Candidates(
                "2022年推动8个区县、100个乡镇（街道）达到安全发展示范创建标准",
                ["全市结构设施检测率达到100%", "要求2022年推动8个区县和100个乡镇（街道）达到建设标准", "2021年新增停车泊位31万个"])[0]
            .ShouldBe("要求2022年推动8个区县和100个乡镇（街道）达到建设标准");
    }

    [Fact]
    public async Task Ledger_FiltersAndCounts_FollowTheDayAndTheReader()
    {
        var id = await PromisedAsync();
        await PromisedAsync();
        (await LedgerAsync(new LedgerFilter { Situation = LedgerSituation.DueThisYear }, scene.City.Committee)).Total.ShouldBe(2);
        (await LedgerAsync(new LedgerFilter { Situation = LedgerSituation.Undated }, scene.City.Committee)).Total.ShouldBe(2);
        (await LedgerAsync(new LedgerFilter { Situation = LedgerSituation.Overdue }, scene.City.Committee)).Total.ShouldBe(0);

        scene.Fixture.GoTo(new DateOnly(2026, 7, 1));
        var overdue = await LedgerAsync(new LedgerFilter { Situation = LedgerSituation.Overdue }, scene.City.Liaison);
        (overdue.Total, overdue.Rows[0].IsOverdue, overdue.Counts.Overdue, overdue.Counts.Open).ShouldBe((2, true, 2, 4));

        (await LedgerAsync(new LedgerFilter(), await DelegateAsync(id))).Total.ShouldBe(2);
        (await LedgerAsync(new LedgerFilter(), scene.City.StrangerLiaison)).Total.ShouldBe(0);
        (await LedgerAsync(new LedgerFilter { AgencyId = scene.City.Stranger }, scene.City.Committee)).Total.ShouldBe(0);
        (await LedgerAsync(new LedgerFilter { SessionId = scene.City.Session, Text = "已普查" }, scene.City.Committee)).Total.ShouldBe(2);
        (await Use<ReadLedger>().ReadAllAsync(new LedgerFilter(), scene.City.Committee, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Ledger_FulfilmentRate_IsAsMarkedAtTheReplyAndAsOfToday()
    {
        var id = await scene.MakeAsync(Situation.PromisesKept);
        (await LedgerAsync(new LedgerFilter(), scene.City.Committee)).Fulfilment.ShouldBe(new FulfilmentRate(1, 0, 0));

        var todo = (await Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), scene.City.Liaison, TestContext.Current.CancellationToken)).Value.Todo;
        todo.ShouldContain(item => item.CaseId == id && item.Task == WorkTask.ProposeMark);
        (await ReadAsync(id, scene.City.Liaison)).FulfilledMarks.Select(mark => mark.Code).ShouldBe(["A"]);
        (await Use<ProposeMark>().ExecuteAsync(new ProposeMarkRequest(On(id), "C", "江水函〔2026〕90号", null), scene.City.Liaison, TestContext.Current.CancellationToken)).Refusal.ShouldBeOfType<MarkNotFulfilled>();
        (await Use<ProposeMark>().ExecuteAsync(new ProposeMarkRequest(On(id), "A", "江水函〔2026〕90号", null), scene.City.Liaison, TestContext.Current.CancellationToken)).ShouldBeDone();

        (await LedgerAsync(new LedgerFilter(), scene.City.Committee)).Fulfilment.ShouldBe(new FulfilmentRate(1, 0, 1));
        (await LedgerAsync(new LedgerFilter(), await DelegateAsync(id))).Fulfilment.ShouldBeNull();
        todo = (await Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), scene.City.Liaison, TestContext.Current.CancellationToken)).Value.Todo;
        todo.ShouldNotContain(item => item.Task == WorkTask.ProposeMark);
    }

    [Fact]
    public async Task Worklist_PromiseNearOrPast_WaitsForItsKeeper()
    {
        var id = await PromisedAsync();
        (await TodoAsync(scene.City.Liaison)).ShouldNotContain(item => item.Task == WorkTask.ReportCommitment);

        scene.Fixture.GoTo(new DateOnly(2026, 7, 1));
        (await TodoAsync(scene.City.Liaison)).ShouldContain(item => item.CaseId == id && item.Task == WorkTask.ReportCommitment && item.Due!.DaysOverdue == 1);
        (await TodoAsync(scene.City.StrangerLiaison)).ShouldBeEmpty();
    }

    private Task<CaseId> PromisedAsync() => scene.MakeAsync(Situation.Promised);

    private T Use<T>()
        where T : notnull => scene.Fixture.Use<T>();

    private static CaseCommand On(CaseId id) => new(Guid.NewGuid(), id, null);

    private async Task<CaseCommitments> ReadAsync(CaseId id, Actor reader) => (await Use<ReadCaseCommitments>().ExecuteAsync(new(id), reader, TestContext.Current.CancellationToken)).Value;

    private async Task<Ledger> LedgerAsync(LedgerFilter filter, Actor reader) => (await Use<ReadLedger>().ExecuteAsync(new(filter), reader, TestContext.Current.CancellationToken)).Value;

    private async Task<IReadOnlyList<WorkItem>> TodoAsync(Actor reader) => (await Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), reader, TestContext.Current.CancellationToken)).Value.Todo;

    private async Task<Actor> DelegateAsync(CaseId id)
    {
        var lead = (await scene.ReadAsync(id)).Proposal.Lead!; // entered with one
        return Actor.SlipHolder(lead.DelegateId, lead.Name);
    }

    private async Task ChangeAsync(CaseId id, CommitmentTerms terms) =>
        (await Use<ChangeCommitment>().ExecuteAsync(new ChangeCommitmentRequest(On(id), (await scene.ReadAsync(id)).Commitments[0].Id, terms, "补全"), scene.City.Officer, TestContext.Current.CancellationToken)).ShouldBeDone();

    private async Task ReportAsync(CaseId id, ProgressEntry entry) =>
        (await Use<ReportCommitment>().ExecuteAsync(new ReportCommitmentRequest(On(id), (await scene.ReadAsync(id)).Commitments[0].Id, entry), scene.City.Officer, TestContext.Current.CancellationToken)).ShouldBeDone();
}
