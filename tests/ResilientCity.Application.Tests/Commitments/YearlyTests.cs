using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Application.Tests.UseCases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Commitments;

/// <summary>One page a year for each delegate, with a second receipt (CQ art. 24, 28).</summary>
public sealed class YearlyTests : IAsyncLifetime
{
    private static readonly DateOnly October = new(2026, 10, 12);
    private readonly Scene scene = new();
    private CaseFile one = null!; // set by InitializeAsync, as the next
    private YearlyKey key = null!;
    private Actor lead = null!;

    public async ValueTask InitializeAsync()
    {
        await scene.InitializeAsync();
        one = await scene.ReadAsync(await scene.MakeAsync(Situation.Promised));
        key = PromisedScene.KeyOf(one);
        lead = Actor.SlipHolder(key.DelegateId, one.Proposal.Lead!.Name); // entered with one
        scene.Fixture.GoTo(October);
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Page_BeforeSending_TellsEachPromiseAsItStands()
    {
        (await Use<CloseCommitment>().ExecuteAsync(
            new CloseCommitmentRequest(new CaseCommand(Guid.NewGuid(), one.Id, null), one.Commitments[1].Id, CommitmentState.NotPossible, new ProgressEntry(null, "土地用途已调整", null, [])),
            scene.City.Officer,
            TestContext.Current.CancellationToken)).ShouldBeDone();

        var page = (await ReadAsync(scene.City.Liaison)).Page;

        page.Title.ShouldBe("江城市水务局关于2026年度建议承诺事项落实情况的函");
        page.Salutation.ShouldBe($"{one.Proposal.Lead!.Name}代表："); // entered with one
        page.Sections.ShouldHaveSingleItem().Heading.ShouldBe($"第{one.Proposal.Number}号《关于修复江边步道的建议》");
        page.Sections[0].Paragraphs.ShouldBe(["1.“已普查”。时限2026年6月30日已过，尚未完成。", "2.“原句”。经研究不能落实。土地用途已调整。"]);
        page.Closing.ShouldBe(["对以上情况你有什么意见，请在收到后20个工作日内填写第二次回执，反馈市人大常委会人代工委。"]);
    }

    [Fact]
    public async Task Page_ForATarget_TellsAFigureOnlyOnceOneWasReported()
    {
        (await Use<TakeCommitment>().ExecuteAsync(
            new TakeCommitmentRequest(Command(), null, "新句", null, new CommitmentTerms { Target = 8, Unit = "个区县" }), scene.City.Officer, TestContext.Current.CancellationToken)).ShouldBeDone();
        (await ReadAsync(scene.City.Liaison)).Page.Sections[0].Paragraphs[2].ShouldBe("3.“新句”。正在落实，答复时未写明时限。");

        var taken = (await scene.ReadAsync(one.Id)).Commitments[2].Id;
        (await Use<ReportCommitment>().ExecuteAsync(new ReportCommitmentRequest(Command(), taken, new ProgressEntry(3, "三个已验收。", null, [])), scene.City.Officer, TestContext.Current.CancellationToken)).ShouldBeDone();

        (await ReadAsync(scene.City.Liaison)).Page.Sections[0].Paragraphs[2].ShouldContain("目标8个区县，已完成3个区县");
    }

    [Fact]
    public async Task Sent_Page_StaysAsItWasAndTheReceiptRunsTwentyWorkingDays()
    {
        await SendAsync();
        scene.Fixture.GoTo(October.AddDays(1));
        (await Use<ReportCommitment>().ExecuteAsync(
            new ReportCommitmentRequest(new CaseCommand(Guid.NewGuid(), one.Id, null), one.Commitments[0].Id, new ProgressEntry(null, "补修完毕。", null, [])), scene.City.Officer, TestContext.Current.CancellationToken)).ShouldBeDone();

        var view = await ReadAsync(lead);

        view.Page.Sections[0].Paragraphs[0].ShouldNotContain("补修完毕");
        (view.SentOn, view.ReceiptDue!.On, view.MayGiveReceipt).ShouldBe((October, new DateOnly(2026, 11, 9), true));
        (await SendAsync(mayFail: true)).ShouldBeOfType<YearlyReportAlreadySent>();
    }

    [Fact]
    public async Task Report_Readers_AreTheAgencyTheOfficesAndOnceSentTheDelegate()
    {
        (await Use<ReadYearlyReport>().ExecuteAsync(key, lead, TestContext.Current.CancellationToken)).Refusal.ShouldBeOfType<NotFound>();
        (await Use<ReadYearlyReport>().ExecuteAsync(key, scene.City.StrangerLiaison, TestContext.Current.CancellationToken)).Refusal.ShouldBeOfType<NotFound>();
        (await ReadAsync(scene.City.Committee)).MaySend.ShouldBeFalse();

        await SendAsync();

        (await ReadAsync(lead)).MaySend.ShouldBeFalse();
        (await BoardAsync(lead)).Rows.ShouldHaveSingleItem();
        (await BoardAsync(scene.City.StrangerLiaison)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Receipt_Dissatisfied_LeadsToAMeetingAndNoRehandling()
    {
        await SendAsync();
        (await GiveAsync(Satisfaction.Dissatisfied, null)).ShouldBe(new FieldMissing("ReceiptOpinion"));
        (await GiveAsync(Satisfaction.Dissatisfied, "只修了一半。")).ShouldBeNull();

        (await TodoAsync(scene.City.Committee)).ShouldContain(item => item.Task == WorkTask.RecordCommitmentMeeting);
        (await Use<RecordCommitmentMeeting>().ExecuteAsync(
            new RecordCommitmentMeetingRequest(Guid.NewGuid(), key, null, "代表", "丁局长", "明年汛前补修。", null), scene.City.Committee, TestContext.Current.CancellationToken)).ShouldBeDone();

        var view = await ReadAsync(lead);
        (view.Receipt!.Verdict, view.Meeting!.Outcome).ShouldBe((Satisfaction.Dissatisfied, "明年汛前补修。"));
        (await scene.ReadAsync(one.Id)).ShouldSatisfyAllConditions(after => after.CurrentRoundNumber.ShouldBe(1), after => after.Stage.ShouldBe(CaseStage.Replied));
        (await TodoAsync(scene.City.Committee)).ShouldNotContain(item => item.Task == WorkTask.RecordCommitmentMeeting);
    }

    [Fact]
    public async Task Worklist_InTheWindow_AsksTheLiaisonToSend()
    {
        (await TodoAsync(scene.City.Liaison)).ShouldContain(item => item.Task == WorkTask.SendYearlyReport && item.Due!.On == new DateOnly(2026, 12, 31));
        await SendAsync();
        (await TodoAsync(scene.City.Liaison)).ShouldNotContain(item => item.Task == WorkTask.SendYearlyReport);
        (await TodoAsync(lead)).ShouldContain(item => item.Task == WorkTask.GiveYearlyReceipt);

        scene.Fixture.GoTo(new DateOnly(2027, 9, 30));
        (await TodoAsync(scene.City.Liaison)).ShouldNotContain(item => item.Task == WorkTask.SendYearlyReport);
        scene.Fixture.GoTo(new DateOnly(2027, 10, 1));
        (await TodoAsync(scene.City.Liaison)).ShouldContain(item => item.Task == WorkTask.SendYearlyReport);
    }

    [Fact]
    public async Task Delegate_LeftOffice_IsMarkedAndNotWrittenTo()
    {
        (await Use<MarkDelegateLeft>().ExecuteAsync(new MarkDelegateLeftRequest(Guid.NewGuid(), key.DelegateId, October.AddDays(1)), scene.City.Committee, TestContext.Current.CancellationToken)).Refusal.ShouldBeOfType<DateInFuture>();
        (await Use<MarkDelegateLeft>().ExecuteAsync(new MarkDelegateLeftRequest(Guid.NewGuid(), key.DelegateId, October), scene.City.Committee, TestContext.Current.CancellationToken)).ShouldBeDone();

        (await BoardAsync(scene.City.Liaison)).Rows.ShouldHaveSingleItem().LeftOfficeOn.ShouldBe(October);
        (await SendAsync(mayFail: true)).ShouldBeOfType<DelegateLeftOffice>();
        (await TodoAsync(scene.City.Liaison)).ShouldNotContain(item => item.Task == WorkTask.SendYearlyReport);
    }

    [Fact]
    public async Task Send_InAnotherYearOrByAnUnknownWay_IsRefused()
    {
        (await SendAsync(mayFail: true, channel: "pigeon")).ShouldBe(new UnknownChoice("ChannelCode", "pigeon"));
        (await SendAsync(mayFail: true, on: October.AddDays(1))).ShouldBeOfType<DateInFuture>();
        (await SendAsync(mayFail: true, on: new DateOnly(2025, 12, 31))).ShouldBeOfType<DateTooEarly>();
    }

    private CaseCommand Command() => new(Guid.NewGuid(), one.Id, null);

    private T Use<T>()
        where T : notnull => scene.Fixture.Use<T>();

    private async Task<YearlyReportView> ReadAsync(Actor reader) => (await Use<ReadYearlyReport>().ExecuteAsync(key, reader, TestContext.Current.CancellationToken)).Value;

    private async Task<YearlyBoard> BoardAsync(Actor reader) => (await Use<ReadYearlyBoard>().ExecuteAsync(new(), reader, TestContext.Current.CancellationToken)).Value;

    private async Task<IReadOnlyList<WorkItem>> TodoAsync(Actor reader) => (await Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), reader, TestContext.Current.CancellationToken)).Value.Todo;

    private async Task<Refusal?> GiveAsync(Satisfaction verdict, string? opinion) =>
        (await Use<GiveYearlyReceipt>().ExecuteAsync(new GiveYearlyReceiptRequest(Guid.NewGuid(), key, null, verdict, opinion, null), lead, TestContext.Current.CancellationToken)).Refusal;

    private async Task<Refusal?> SendAsync(bool mayFail = false, string channel = "paper", DateOnly? on = null)
    {
        var refusal = (await Use<SendYearlyReport>().ExecuteAsync(new SendYearlyReportRequest(Guid.NewGuid(), [key], on, channel), scene.City.Liaison, TestContext.Current.CancellationToken)).Refusal;
        (mayFail || refusal is null).ShouldBeTrue(refusal?.ToString());
        return refusal;
    }
}
