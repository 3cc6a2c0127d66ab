using ResilientCity.Application.Cases;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Tests.Cases;

/// <summary>The handlings of a case side by side, and how often each cause led to another.</summary>
public sealed class ReadRoundsTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Rounds_HandledAgain_StandBesideEachOtherWithTheirOwnTextsAndReceipts()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AgainAsync(fixture, RoundCause.Dissatisfied, "dissatisfied");
        var section = (await one.ReadAsync()).Round.Draft.Sections[1];
        (await one.SaveAsync(section.Id, "年内修复20公里。", section.Version, one.City.Officer)).ShouldBeDone();

        var view = (await fixture.Use<ReadRounds>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value;

        var (first, second) = (view.Rounds[0], view.Rounds[1]);
        (first.Sections[1].Text, first.DocumentNumber, first.SignedBy, first.IsDraft).ShouldBe(("年内修复12公里。", "江水函〔2026〕8号", "丁局长", false));
        (first.Receipt!.Verdict, first.Receipt.Opinion).ShouldBe((Satisfaction.Dissatisfied, "望尽快落实。"));
        first.Opinions.ShouldHaveSingleItem().Text.ShouldBe("园林局意见：护坡绿化由我局负责。");
        (second.Sections[1].Text, second.Cause, second.OrderReason, second.IsDraft).ShouldBe(("年内修复20公里。", RoundCause.Dissatisfied, "责成重新办理", true));
        second.Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task Rounds_ReaderFromOutside_SeesNoDraftAndNobodyElsesOpinionOrReceipt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AgainAsync(fixture, RoundCause.Dissatisfied, "dissatisfied");

        var committee = (await fixture.Use<ReadRounds>().ExecuteAsync(one.Id, one.City.Committee, Ct)).Value;
        var coHandler = (await fixture.Use<ReadRounds>().ExecuteAsync(one.Id, one.City.CoLiaison, Ct)).Value;
        var member = (await fixture.Use<ReadRounds>().ExecuteAsync(one.Id, one.City.LeadDelegate, Ct)).Value;

        foreach (var view in new[] { committee, coHandler, member })
        {
            view.Rounds[0].Sections.Count.ShouldBe(2);
            view.Rounds[1].Sections.ShouldBeEmpty();
        }

        committee.Rounds[1].Mark.ShouldBeNull();
        (coHandler.SeesReceipts, coHandler.Rounds[0].Receipt, coHandler.Rounds[0].SignedBy).ShouldBe((false, null, null));
        coHandler.Rounds[0].Opinions.ShouldAllBe(opinion => opinion.IsMine);
        (member.SeesReceipts, member.Agencies.Count).ShouldBe((true, 0));
        (await fixture.Use<ReadRounds>().ExecuteAsync(one.Id, one.City.StrangerLiaison, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Board_ReturnedForQuality_IsCountedApartFromDissatisfied()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AgainAsync(fixture, RoundCause.Quality, "satisfied");

        var board = (await fixture.Use<ReadBoard>().ExecuteAsync(new ReadBoardRequest(null), one.City.Committee, Ct)).Value;

        board.Again.ShouldBe(new Dictionary<RoundCause, (int, int)> { [RoundCause.Quality] = (1, 1) });
        (await ListAsync(fixture, one.City.Committee, RoundCause.Quality)).ShouldBe(1);
        (await ListAsync(fixture, one.City.Committee, RoundCause.Dissatisfied)).ShouldBe(0);
    }

    private static async Task<int> ListAsync(StoreFixture fixture, Actor reader, RoundCause cause) =>
        (await fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter { Again = cause }), reader, Ct)).Value.Total;

    private static async Task<TestCase> AgainAsync(StoreFixture fixture, RoundCause cause, string verdict)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();
        await one.SendAsync();
        (await one.AnswerAsync(verdict)).ShouldBeDone();
        (await fixture.Use<OrderRehandling>().ExecuteAsync(new OrderRehandlingRequest(one.Command(), cause, "责成重新办理"), one.City.Committee, Ct)).ShouldBeDone();
        return one;
    }
}
