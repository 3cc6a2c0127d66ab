using ResilientCity.Application.Cases;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

public sealed class ReadCaseListTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_EachKindOfActor_SeesOnlyWhatConcernsHim()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001") { CoHandlers = [city.CoHandler] });
        await fixture.EnterAsync(city, new EnteredCase("0002"));
        await fixture.EnterAsync(city, new EnteredCase("0003") { Lead = city.CoHandler, Delegate = "另一人" });

        (await NumbersAsync(fixture, city.Committee)).ShouldBe(["0001", "0002", "0003"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.Government)).ShouldBe(["0001", "0002", "0003"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.Administrator)).ShouldBe(["0001", "0002", "0003"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.Liaison)).ShouldBe(["0001", "0002"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.Head)).ShouldBe(["0001", "0002"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.CoLiaison)).ShouldBe(["0001", "0003"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.LeadDelegate)).ShouldBe(["0001", "0002"], ignoreOrder: true);
        (await NumbersAsync(fixture, city.StrangerLiaison)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("750", "0750")]
    [InlineData("0750", "0750")]
    [InlineData("７５０", "0750")]
    [InlineData("第0750号", "0750")]
    [InlineData("1750", "1750")]
    [InlineData("dh0271", "DH0271")]
    [InlineData("韧性", "0750")]
    [InlineData("龚某", "1750")]
    [InlineData("城市 龚某", "1750")]
    [InlineData("100%", "DH0271")]
    [InlineData("a_b", "DH0271")]
    [InlineData("2035", "DH0271")]
    [InlineData("75", "")]
    [InlineData("%", "DH0271")]
    [InlineData("_", "DH0271")]
    [InlineData(@"\", "")]
    [InlineData("韧性 没有", "")]
    public async Task Search_InOneBox_FindsByNumberTitleAndDelegate(string typed, string expected)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0750") { Title = "关于推进韧性城市建设的建议" });
        await fixture.EnterAsync(city, new EnteredCase("1750") { Title = "关于城市更新的建议", Delegate = "龚某某" });
        await fixture.EnterAsync(city, new EnteredCase("DH0271") { Title = "关于2035年100%覆盖 a_b 的建议" });

        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { Text = typed })).ShouldBe(expected.Length == 0 ? [] : [expected]);
    }

    [Fact]
    public async Task Filters_EachNarrows()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001", CaseStage.Registered));
        await fixture.EnterAsync(city, new EnteredCase("0002") { AssignedOn = new(2025, 11, 3) }); // reply due 2026-02-03: overdue on 2026-03-02
        await fixture.EnterAsync(city, new EnteredCase("0003") { NoticeDueOn = new(2026, 3, 5) });
        await fixture.EnterAsync(city, Replied("0004") with { Mark = "A" });
        await fixture.EnterAsync(city, Replied("0005") with { Mark = "B", Verdict = Satisfaction.Dissatisfied });
        await fixture.EnterAsync(city, Replied("0006") with { Verdict = Satisfaction.Satisfied, Lead = city.CoHandler });
        await fixture.EnterAsync(city, new EnteredCase("0007") { Mode = OperatingMode.AgencyOwn });
        await fixture.EnterAsync(city, Replied("0008") with { Then = (one, act) => one.RemindDelegate(null, act(null)).ShouldBeNull() });

        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { Stage = CaseStage.Registered })).ShouldBe(["0001"]);
        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { LeadAgencyId = city.CoHandler })).ShouldBe(["0006"]);
        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { SessionId = city.Session })).Count.ShouldBe(8);
        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { SessionId = new SessionId(99) })).ShouldBeEmpty();
        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { Mark = "A" })).ShouldBe(["0004"]);
        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { Verdict = Satisfaction.Satisfied })).ShouldBe(["0006"]);
        (await NumbersAsync(fixture, city.Committee, new CaseListFilter { Mode = OperatingMode.AgencyOwn })).ShouldBe(["0007"]);
        (await NumbersAsync(fixture, city.Committee, Being(CaseSituation.Overdue))).ShouldBe(["0002"]);
        (await NumbersAsync(fixture, city.Committee, Being(CaseSituation.DueSoon))).ShouldBe(["0003"]);
        (await NumbersAsync(fixture, city.Committee, Being(CaseSituation.ReceiptMissing))).ShouldBe(["0004", "0008"]);
        (await NumbersAsync(fixture, city.Committee, Being(CaseSituation.DissatisfiedWaiting))).ShouldBe(["0005"]);
        (await NumbersAsync(fixture, city.Committee, Being(CaseSituation.ConclusionProposed))).ShouldBe(["0006"]);
        fixture.GoTo(new DateOnly(2026, 6, 1)); // 0008: reminded, and the receipt's limit has passed
        (await NumbersAsync(fixture, city.Committee, Being(CaseSituation.ConclusionProposed))).ShouldBe(["0008", "0006"]);
    }

    [Fact]
    public async Task Mark_BeforeTheLetterIsSent_IsNotShown()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001") { Mark = "A" });

        (await RowsAsync(fixture, city.Committee)).Single().Mark.ShouldBeNull();
    }

    [Fact]
    public async Task Due_InnerDateSet_DrivesForTheLeadAgencyOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001") { CoHandlers = [city.CoHandler], NoticeDueOn = new(2026, 4, 1) });
        var id = (await RowsAsync(fixture, city.Liaison)).Single().Id;
        (await fixture.Use<DistributeCase>().ExecuteAsync(
            new DistributeCaseRequest(new CaseCommand(Guid.NewGuid(), id, null), null, null, new DateOnly(2026, 3, 10)), city.Liaison, Ct)).ShouldBeDone();

        (await RowsAsync(fixture, city.Liaison)).Single().Due!.ShouldSatisfyAllConditions(
            due => due.On.ShouldBe(new DateOnly(2026, 3, 10)), due => due.Kind.ShouldBe(DeadlineKind.InnerDate), due => due.WorkingDaysLeft.ShouldBe(6));
        (await RowsAsync(fixture, city.Committee)).Single().Due!.Kind.ShouldBe(DeadlineKind.NoticeDate);
        (await RowsAsync(fixture, city.CoLiaison)).Single().Due!.Kind.ShouldBe(DeadlineKind.Reply);
        (await RowsAsync(fixture, city.LeadDelegate)).Single().Due!.On.ShouldBe(new DateOnly(2026, 4, 7)); // 2026-04-05 is a day off, and so is the 6th
    }

    [Fact]
    public async Task Row_ForTheLeadAgency_CountsOpinionsAndForOutsidersDoesNot()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();

        var inside = (await RowsAsync(fixture, one.City.Liaison)).Single();
        inside.Opinions.ShouldBe((1, 1));
        inside.LeadDelegate.ShouldBe("卢喆");
        inside.LeadAgency.ShouldBe("市水务局");
        inside.Session.ShouldBe("市六届三次会议");
        (await RowsAsync(fixture, one.City.LeadDelegate)).Single().Opinions.ShouldBeNull();
    }

    [Fact]
    public async Task Sort_EachKeyBothWays_OrdersAndPutsMissingDatesLast()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0200", CaseStage.Registered));
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await fixture.EnterAsync(city, Replied("30") with { Lead = city.CoHandler });
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await fixture.EnterAsync(city, new EnteredCase("0100") { NoticeDueOn = new(2026, 3, 5) });

        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Due)).ShouldBe(["0100", "30", "0200"]);
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Due, descending: true)).ShouldBe(["30", "0100", "0200"]);
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Number)).ShouldBe(["30", "0100", "0200"]);
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Number, descending: true)).ShouldBe(["0200", "0100", "30"]);
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Stage)).ShouldBe(["0200", "0100", "30"]);
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Stage, descending: true)).ShouldBe(["30", "0100", "0200"]);
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.Agency))[^1].ShouldBe("0200");
        (await NumbersAsync(fixture, city.Committee, sort: CaseSort.LastMoved, descending: true)).ShouldBe(["0100", "30", "0200"]);
    }

    [Fact]
    public async Task Page_PastTheEnd_GivesTheLastAndAllPagesGiveAll()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        for (var number = 1; number <= ReadCaseListRequest.PageSize + 3; number++)
        {
            await fixture.EnterAsync(city, new EnteredCase($"{number:0000}"));
        }

        var request = new ReadCaseListRequest(new CaseListFilter(), CaseSort.Number, Page: 9);
        var list = (await fixture.Use<ReadCaseList>().ExecuteAsync(request, city.Liaison, Ct)).Value;

        list.ShouldSatisfyAllConditions(one => one.Page.ShouldBe(2), one => one.Pages.ShouldBe(2), one => one.Total.ShouldBe(53));
        list.Rows.Select(row => row.Number).ShouldBe(["0051", "0052", "0053"]);
        (await fixture.Use<ReadCaseList>().ReadAllAsync(request, city.Liaison, Ct).CountAsync(Ct)).ShouldBe(53);
        (await fixture.Use<ReadCaseList>().ReadAllAsync(request, city.StrangerLiaison, Ct).CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Choices_ForAnAgency_AreOfItsOwnCasesOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0001"));
        await fixture.EnterAsync(city, new EnteredCase("0002") { Lead = city.CoHandler });

        var choices = (await fixture.Use<ReadListChoices>().ExecuteAsync(city.Liaison, Ct)).Value;
        choices.Agencies.Select(agency => agency.Name).ShouldBe(["市水务局"]);
        choices.Sessions.ShouldHaveSingleItem();
        (await fixture.Use<ReadListChoices>().ExecuteAsync(city.StrangerLiaison, Ct)).Value.Sessions.ShouldBeEmpty();
    }

    private static EnteredCase Replied(string number) => new(number, CaseStage.Replied) { RepliedOn = new DateOnly(2026, 3, 2) };

    private static CaseListFilter Being(CaseSituation situation) => new() { Situation = situation };

    private static async Task<IReadOnlyList<CaseListRow>> RowsAsync(
        StoreFixture fixture, Actor actor, CaseListFilter? filter = null, CaseSort sort = CaseSort.Due, bool descending = false) =>
        (await fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(filter ?? new CaseListFilter(), sort, descending), actor, Ct)).Value.Rows;

    private static async Task<IReadOnlyList<string>> NumbersAsync(
        StoreFixture fixture, Actor actor, CaseListFilter? filter = null, CaseSort sort = CaseSort.Due, bool descending = false) =>
        [.. (await RowsAsync(fixture, actor, filter, sort, descending)).Select(row => row.Number)];
}
