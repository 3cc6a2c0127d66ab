using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

/// <summary>One letter for two proposals: its words, its recipients, and what becomes of the second one.</summary>
public sealed class MergeCaseTests
{
    [Fact]
    public async Task Letter_OfMergedProposals_NamesAllTitlesNumbersAndDelegates()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (main, _) = await MergedAsync(fixture);

        var letter = (await fixture.Use<ReadReplyEditor>().ExecuteAsync(main.Id, main.City.Officer, CancellationToken.None)).Value;

        letter.MadeOpening.ShouldContain("《关于修复江边步道的建议》、《关于改善江边步道照明的建议》（第0101号、第0102号）");
        letter.MadeOpening.ShouldStartWith("你们提出的");
    }

    [Fact]
    public async Task View_OfBoth_SaysWhichAnswersWhich()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (main, other) = await MergedAsync(fixture);

        var lead = await ReadAsync(main, main.Id, main.City.Liaison);
        lead.Merged.Select(line => (line.Number, line.LeadDelegate)).ShouldBe([("0102", "曹畹")]);
        var waiting = await ReadAsync(main, other, main.City.Committee);
        (waiting.Stage, waiting.MergedInto!.Number, waiting.May(CaseAction.Unmerge)).ShouldBe((CaseStage.Merged, "0101", true)); // merged above
    }

    [Fact]
    public async Task Dispatch_OfTheOneLetter_RepliesBothAndTheOthersDelegateHasHisOwnReceipt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (main, other) = await MergedAsync(fixture);
        await main.BringToHeadAsync();
        (await main.SignAsync()).ShouldBeDone();
        (await main.NumberAsync("江水函〔2026〕62号")).ShouldBeDone();
        var form = (await fixture.Use<PrepareDispatch>().ExecuteAsync(main.Id, main.City.Liaison, CancellationToken.None)).Value;
        var delegates = form.Expectations.Recipients.Where(one => one.Recipient is RecipientKind.Delegate).ToList();
        delegates.Select(one => one.Name).ShouldBe(["卢喆", "曹畹"]);

        (await fixture.Use<DispatchReply>().ExecuteAsync(
            new DispatchReplyRequest(main.Command(), [.. delegates.Select(one => new DispatchEntry(one.Recipient, one.Name, one.DelegateId, "paper", fixture.Use<CaseStore>().Today, null))]),
            main.City.Liaison,
            CancellationToken.None)).ShouldBeDone();

        var replied = await ReadAsync(main, other, main.City.Committee);
        (replied.Stage, replied.Round.RepliedOn, replied.May(CaseAction.IssueSlip), replied.Mark?.Code).ShouldBe((CaseStage.Replied, fixture.Use<CaseStore>().Today, true, "A"));
        var letter = await fixture.Use<ReadLetterPrint>().ExecuteAsync(other, null, main.City.Committee, CancellationToken.None);
        letter.ShouldBeDone();
        var person = await main.City.PersonAsync("cao", "曹畹", [Role.Delegate], null, delegates[1].DelegateId);
        (await fixture.Use<GiveReceipt>().ExecuteAsync(
            new GiveReceiptRequest(new CaseCommand(Guid.NewGuid(), other, null), [new GivenAnswer("verdict", "satisfied")], null, null), person, CancellationToken.None)).ShouldBeDone();
        (await ReadAsync(main, other, main.City.Committee)).Verdict.ShouldBe(Satisfaction.Satisfied);
        (await ReadAsync(main, main.Id, main.City.Committee)).Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Unmerge_BeforeTheReply_GivesBothTheirOwnLetterAgain()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (main, other) = await MergedAsync(fixture);

        (await fixture.Use<UnmergeCase>().ExecuteAsync(
            new UnmergeCaseRequest(new CaseCommand(Guid.NewGuid(), other, null), "两件诉求不同"), main.City.Committee, CancellationToken.None)).ShouldBeDone();

        (await ReadAsync(main, other, main.City.Committee)).Stage.ShouldBe(CaseStage.Assigned);
        (await fixture.Use<ReadReplyEditor>().ExecuteAsync(main.Id, main.City.Officer, CancellationToken.None)).Value.MadeOpening.ShouldNotContain("0102");
    }

    [Fact]
    public async Task Merge_WithTheOtherHousesProposal_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var main = await TestCase.InHandlingAsync(fixture);
        var other = await OtherAsync(main, ProposalKind.PoliticalConsultative);

        (await MergeAsync(main, other)).Refusal.ShouldBeOfType<MergeOtherKind>();
        (await MergeAsync(main, main.Id)).Refusal.ShouldBeOfType<MergeIntoItself>();
    }

    private static async Task<(TestCase Main, CaseId Other)> MergedAsync(StoreFixture fixture)
    {
        var main = await TestCase.InHandlingAsync(fixture);
        var other = await OtherAsync(main, ProposalKind.Proposal);
        (await MergeAsync(main, other)).ShouldBeDone();
        return (main, other);
    }

    private static async Task<CaseId> OtherAsync(TestCase main, ProposalKind kind)
    {
        var registration = main.City.Registration("0102") with { Kind = kind, Title = "关于改善江边步道照明的建议", Delegates = [new DelegateName("曹畹", "西江代表团")] };
        var id = (await main.Fixture.Use<RegisterCase>().ExecuteAsync(registration, main.City.Committee, CancellationToken.None)).Value;
        (await main.Fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, null, [], null), main.City.Committee, CancellationToken.None)).ShouldBeDone();
        return id;
    }

    private static Task<Outcome<Done>> MergeAsync(TestCase main, CaseId other) =>
        main.Fixture.Use<MergeCase>().ExecuteAsync(new MergeCaseRequest(new CaseCommand(Guid.NewGuid(), other, null), main.Id), main.City.Committee, CancellationToken.None);

    private static async Task<CaseView> ReadAsync(TestCase main, CaseId id, Actor reader) =>
        (await main.Fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), reader, CancellationToken.None)).Value;
}
