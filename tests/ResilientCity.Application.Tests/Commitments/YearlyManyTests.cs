using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Application.Tests.UseCases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Domain.Workflow;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Commitments;

/// <summary>A proposal of several delegates: each is told on a page of his own, with a receipt of his own; sent and printed together.</summary>
public sealed class YearlyManyTests : IAsyncLifetime
{
    private static readonly DateOnly October = new(2026, 10, 12);
    private readonly Scene scene = new();
    private CaseFile one = null!; // set by InitializeAsync, as the next
    private YearlyKey[] keys = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await scene.InitializeAsync();
        one = await scene.ReadAsync(await PromisedScene.MakeAsync(scene, Situation.Promised, "乙联名", "丙联名"));
        keys = [.. one.Proposal.Delegates.OrderBy(raised => raised.Order).Select(raised => new YearlyKey(one.LeadAgencyId, raised.DelegateId, 2026, one.Mode))];
        scene.Fixture.GoTo(October);
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Board_JointProposal_HasARowForEachDelegate()
    {
        var board = (await Use<ReadYearlyBoard>().ExecuteAsync(new(), scene.City.Liaison, Ct)).Value;

        board.ToSend.Select(row => row.Key).ShouldBe(keys, ignoreOrder: true);
        board.Rows.ShouldAllBe(row => row.Cases == 1 && row.Open == 2);
        (await Use<ReadYearlyBoard>().ExecuteAsync(new(), scene.City.Committee, Ct)).Value.ToSend.ShouldBeEmpty();
    }

    [Fact]
    public async Task Board_OfAYearThatIsOver_HasNothingToSendTogether()
    {
        scene.Fixture.GoTo(new DateOnly(2027, 1, 8));

        var board = (await Use<ReadYearlyBoard>().ExecuteAsync(new(2026), scene.City.Liaison, Ct)).Value;

        (board.Rows.Count, board.ToSend.Count).ShouldBe((3, 0));
        (await Use<ExportYearlyReport>().ExecuteAllAsync(2026, Receipt, scene.City.Liaison, Ct)).Refusal.ShouldBeOfType<NothingToReport>();
    }

    [Fact]
    public async Task Worklist_SeveralToSend_HasOneLineThatNamesThem()
    {
        var line = (await Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), scene.City.Liaison, Ct)).Value.Todo.Where(item => item.Task == WorkTask.SendYearlyReport).ShouldHaveSingleItem();

        line.About!.Split('\n').ShouldBe(one.Proposal.Delegates.Select(raised => raised.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task Sent_Together_EachReadsAndAnswersTheOwn()
    {
        (await SendAsync(keys)).ShouldBeNull();
        var (second, third) = (Member(1), Member(2));

        (await Use<ReadYearlyReport>().ExecuteAsync(keys[2], second, Ct)).Refusal.ShouldBeOfType<NotFound>();
        (await GiveAsync(keys[2], second)).ShouldBeOfType<NotFound>();
        (await GiveAsync(keys[1], second)).ShouldBeNull();

        (await ReadAsync(keys[1], second)).ShouldSatisfyAllConditions(
            view => view.Page.Addressees.ShouldBe(["乙联名"]),
            view => view.Receipt!.Verdict.ShouldBe(Satisfaction.BasicallySatisfied));
        (await ReadAsync(keys[2], third)).ShouldSatisfyAllConditions(view => view.Receipt.ShouldBeNull(), view => view.MayGiveReceipt.ShouldBeTrue());
        var told = (await Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), scene.City.Liaison, Ct)).Value.History
            .Where(line => line.Kind == CaseEventKind.YearlyReportSent)
            .Select(line => line.Changes.Single(change => change.Field == "Delegate").After);
        told.ShouldBe(one.Proposal.Delegates.OrderBy(raised => raised.Order).Select(raised => raised.Name));
    }

    [Fact]
    public async Task Send_OneOfThemSentBefore_NamesHimAndSendsNone()
    {
        (await SendAsync(keys[1])).ShouldBeNull();

        (await SendAsync(keys)).ShouldBe(new YearlyReportAlreadySent("乙联名", October));
        (await SendAsync()).ShouldBeOfType<NothingToReport>();

        (await Use<ReadYearlyBoard>().ExecuteAsync(new(), scene.City.Liaison, Ct)).Value.ToSend.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Print_OfOne_BringsTheReceiptUntilItIsReturned()
    {
        (await SendAsync(keys[1])).ShouldBeNull();
        var words = await PrintedAsync(keys[1]);
        words.Length.ShouldBe(3); // the page, its empty back, the receipt
        words[2].ShouldContain("交回某办");

        (await GiveAsync(keys[1], Member(1))).ShouldBeNull();

        (await PrintedAsync(keys[1])).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Print_OfAllUnsent_HasEachWithAReceipt()
    {
        (await SendAsync(keys[0])).ShouldBeNull();

        var made = (await Use<ExportYearlyReport>().ExecuteAllAsync(2026, Receipt, scene.City.Liaison, Ct)).Value;

        made.Count.ShouldBe(2);
        var words = Words(made.Bytes);
        words.Count(page => page.Contains("交回某办", StringComparison.Ordinal)).ShouldBe(2);
        string.Concat(words).ShouldSatisfyAllConditions(text => text.ShouldContain("乙联名代表"), text => text.ShouldContain("丙联名代表"), text => text.ShouldNotContain(one.Proposal.Lead!.Name));
        (await Use<ExportYearlyReport>().ExecuteAllAsync(2026, Receipt, scene.City.Committee, Ct)).Refusal.ShouldBeOfType<NothingToReport>();
        (await Use<ExportYearlyReport>().ExecuteAllAsync(2026, Receipt, scene.City.StrangerLiaison, Ct)).Refusal.ShouldBeOfType<NothingToReport>();
    }

    [Theory]
    [InlineData(YearlyFileKind.PageWord, "关于2026年度建议承诺事项落实情况的函")]
    [InlineData(YearlyFileKind.ReceiptWord, "交回某办")]
    public async Task Export_Word_HasItsWords(YearlyFileKind kind, string words)
    {
        var file = (await Use<ExportYearlyReport>().ExecuteAsync(keys[0], kind, Receipt, scene.City.Liaison, Ct)).Value.Bytes;

        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        document.MainDocumentPart!.Document!.InnerText.ShouldContain(words);
    }

    private static SlipForm Receipt(YearlyReportView view) => new("第二次回执", [new("代表：", view.Delegate)], [new("是否满意？", ["满意"])], "意见：", "签名：", "日期：", "交回某办。", null);

    private static string[] Words(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return [.. pdf.GetPages().Select(page => page.Text)];
    }

    private T Use<T>()
        where T : notnull => scene.Fixture.Use<T>();

    private Actor Member(int index) => Actor.SlipHolder(keys[index].DelegateId, one.Proposal.Delegates.Single(raised => raised.DelegateId == keys[index].DelegateId).Name);

    private async Task<string[]> PrintedAsync(YearlyKey key) =>
        Words((await Use<ExportYearlyReport>().ExecuteAsync(key, YearlyFileKind.Print, Receipt, scene.City.Liaison, Ct)).Value.Bytes);

    private async Task<YearlyReportView> ReadAsync(YearlyKey key, Actor reader) => (await Use<ReadYearlyReport>().ExecuteAsync(key, reader, Ct)).Value;

    private async Task<Refusal?> GiveAsync(YearlyKey key, Actor member) =>
        (await Use<GiveYearlyReceipt>().ExecuteAsync(new GiveYearlyReceiptRequest(Guid.NewGuid(), key, null, Satisfaction.BasicallySatisfied, null, null), member, Ct)).Refusal;

    private async Task<Refusal?> SendAsync(params YearlyKey[] reports) =>
        (await Use<SendYearlyReport>().ExecuteAsync(new SendYearlyReportRequest(Guid.NewGuid(), reports, null, "paper"), scene.City.Liaison, Ct)).Refusal;
}
