using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Reminders;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Reminders;

/// <summary>The daily chasing over a real store: a case assigned on 2026-03-02, with its reply due on 2026-06-02.</summary>
public sealed class ChaseDeadlinesTests : IAsyncLifetime
{
    private static readonly NoticeKind[] Chasing =
    [
        NoticeKind.DueSoon, NoticeKind.DueToday, NoticeKind.Overdue, NoticeKind.OverdueToDirector, NoticeKind.OverdueToAssigner,
        NoticeKind.ReminderSummary, NoticeKind.CalendarEnds,
    ];

    private static readonly DateOnly Assigned = new(2026, 3, 2);
    private static readonly DateOnly FiveBefore = new(2026, 5, 26);
    private StoreFixture fixture = null!; // set by InitializeAsync, as the next
    private TestCity city = null!;

    public async ValueTask InitializeAsync()
    {
        fixture = await StoreFixture.OpenAsync(Assigned);
        city = await TestCity.BuildAsync(fixture);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task Chase_FiveWorkingDaysBefore_RemindsTheOfficerAndTheLiaison()
    {
        var id = await EnterAsync(officer: city.Officer);

        (await ChaseOnAsync(FiveBefore.AddDays(-1))).Steps.ShouldBe(0);
        (await ChaseOnAsync(FiveBefore)).ShouldBe(new ChaseResult(1, 1, 2, 0, 0));

        var told = await ToldAsync();
        told.Select(row => (row.Receiver, row.Kind, row.CaseId)).ShouldBe(
            [(city.Liaison.AccountId!.Value, NoticeKind.DueSoon, id), (city.Officer.AccountId!.Value, NoticeKind.DueSoon, id)], ignoreOrder: true);
        InboxRow.ReadFacts(told[0].Facts).ShouldBe(
            new Dictionary<string, string> { ["deadline"] = "Reply", ["due"] = "2026-06-02", ["agency"] = "市水务局", ["days"] = "5" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Chase_SameDayAgain_TellsNobodyAnything()
    {
        await EnterAsync();
        await ChaseOnAsync(FiveBefore);
        var before = (await ToldAsync()).Count;

        (await ChaseOnAsync(FiveBefore)).Reminders.ShouldBe(0);
        (await ChaseOnAsync(FiveBefore.AddDays(1))).Reminders.ShouldBe(0);

        (await ToldAsync()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task Chase_AfterWeeksSwitchedOff_SendsTheHighestStepOnlyAndKeepsWhatWasPassedOver()
    {
        await EnterAsync(officer: city.Officer);

        (await ChaseOnAsync(new DateOnly(2026, 6, 17))).Steps.ShouldBe(1);

        await using var db = fixture.Fresh();
        var sent = await db.SentReminders.SingleAsync(TestContext.Current.CancellationToken);
        (sent.Offset, sent.SentOn).ShouldBe((10, new DateOnly(2026, 6, 17)));
        sent.Skipped.ShouldBe([-5, -1, 0, 1, 5]);
        sent.Receivers.Select(one => (one.Name, one.As, one.InsteadOf)).ShouldBe(
            [("核稿人丙", ReminderReceiver.OfficeDirector, null), ("督查室", ReminderReceiver.AssigningOffice, null)]);
        (await ToldAsync()).Select(row => row.Kind).ShouldBe([NoticeKind.OverdueToDirector, NoticeKind.OverdueToAssigner], ignoreOrder: true);
    }

    [Fact]
    public async Task Chase_NobodyIsThere_IsKeptAndSentOnceSomebodyCame()
    {
        await EnterAsync();
        foreach (var person in new[] { city.Liaison, city.Officer, city.Reviewer, city.Committee, city.Government })
        {
            await CloseAsync(person);
        }

        (await ChaseOnAsync(FiveBefore)).ShouldBe(new ChaseResult(1, 0, 0, 0, 1));
        (await ChaseOnAsync(FiveBefore)).WithoutReceiver.ShouldBe(0);

        await city.PersonAsync("new", "新联络员", [Role.Liaison], city.Lead);
        (await ChaseOnAsync(FiveBefore.AddDays(1))).Reminders.ShouldBe(1);

        await using var db = fixture.Fresh();
        (await db.SentReminders.SingleAsync(TestContext.Current.CancellationToken)).Receivers.ShouldHaveSingleItem().Name.ShouldBe("新联络员");
    }

    [Fact]
    public async Task Chase_OverTheLimitOfOneDay_TellsOnceInASummary()
    {
        for (var index = 0; index < 11; index++)
        {
            await EnterAsync($"02{index:00}");
        }

        (await ChaseOnAsync(FiveBefore)).ShouldBe(new ChaseResult(11, 11, 11, 1, 0));

        var told = (await ToldAsync()).ShouldHaveSingleItem();
        (told.Kind, told.Receiver, told.CaseId).ShouldBe((NoticeKind.ReminderSummary, city.Liaison.AccountId!.Value, null));
        InboxRow.ReadFacts(told.Facts)["count"].ShouldBe("11");
    }

    [Fact]
    public async Task Chase_AsManyAsTheLimit_TellsEachSingly()
    {
        for (var index = 0; index < 10; index++)
        {
            await EnterAsync($"02{index:00}");
        }

        (await ChaseOnAsync(FiveBefore)).Summaries.ShouldBe(0);

        (await ToldAsync()).Count(row => row.Kind is NoticeKind.DueSoon).ShouldBe(10);
    }

    [Theory]
    [InlineData(CaseStage.Withdrawn)]
    [InlineData(CaseStage.Replied)]
    [InlineData(CaseStage.Archived)]
    public async Task Chase_EndedCase_IsLeftAlone(CaseStage stage)
    {
        await fixture.EnterAsync(city, new EnteredCase("0101", stage) { AssignedOn = Assigned, FirstContactOn = Assigned, CoHandlers = [city.CoHandler], RepliedOn = stage is CaseStage.Withdrawn ? null : Assigned });

        (await ChaseOnAsync(new DateOnly(2026, 6, 17))).Reminders.ShouldBe(0);
    }

    [Fact]
    public async Task Chase_OpinionThatIsNoLongerWaitedFor_IsLeftAlone()
    {
        var one = await TestCase.InHandlingAsync(fixture, builtCity: city);
        await one.WriteDraftAsync();
        (await one.SubmitAsync("协办单位逾期未复，先行答复。")).ShouldBeDone();

        await ChaseOnAsync(new DateOnly(2026, 4, 14)); // the opinion's own date

        (await ToldAsync()).ShouldNotContain(row => row.Receiver == city.CoLiaison.AccountId);
    }

    [Fact]
    public async Task Chase_OpinionOwed_RemindsTheCoHandlerOfItsOwnDateOnly()
    {
        await TestCase.InHandlingAsync(fixture, builtCity: city);

        await ChaseOnAsync(new DateOnly(2026, 4, 14));

        var told = (await ToldAsync()).Where(row => row.Receiver == city.CoLiaison.AccountId).ToList();
        told.ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.DueToday);
        InboxRow.ReadFacts(told[0].Facts)["deadline"].ShouldBe("CoHandlingOpinion");
    }

    [Fact]
    public async Task Chase_InnerDateLongPassed_IsNeverTheOfficesBusiness()
    {
        await EnterAsync(inner: new DateOnly(2026, 3, 20));

        await ChaseOnAsync(new DateOnly(2026, 4, 20));

        var told = await ToldAsync();
        told.ShouldNotBeEmpty();
        told.ShouldNotContain(row => row.Receiver == city.Government.AccountId || row.Receiver == city.Committee.AccountId);
    }

    [Fact]
    public async Task Chase_DateMoved_BeginsAnew()
    {
        var id = await EnterAsync();
        await ChaseOnAsync(FiveBefore);
        await ActAsync(id, (one, act, rules) => one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 15), "需现场勘测"), rules, act));

        (await ChaseOnAsync(FiveBefore.AddDays(7))).Reminders.ShouldBe(0);
        (await ChaseOnAsync(new DateOnly(2026, 7, 8))).Reminders.ShouldBe(1);
    }

    [Fact]
    public async Task Chase_YearNotLoaded_SendsNothingForItAndWarnsTheAdministratorOnce()
    {
        fixture.GoTo(new DateOnly(2026, 11, 2));
        await fixture.EnterAsync(city, new EnteredCase("0101") { AssignedOn = new DateOnly(2026, 11, 2), FirstContactOn = new DateOnly(2026, 11, 2) });

        await ChaseOnAsync(new DateOnly(2026, 12, 28));
        await ChaseOnAsync(new DateOnly(2026, 12, 29));

        var told = (await ToldAsync()).ShouldHaveSingleItem();
        (told.Kind, told.Receiver).ShouldBe((NoticeKind.CalendarEnds, city.Administrator.AccountId!.Value));
    }

    [Fact]
    public async Task Chase_SmallPages_DoesTheSame()
    {
        await using var small = await StoreFixture.OpenAsync(Assigned, services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(services, new ChaseSettings { PageSize = 3 }));
        var people = await TestCity.BuildAsync(small);
        for (var index = 0; index < 8; index++)
        {
            await small.EnterAsync(people, new EnteredCase($"02{index:00}") { AssignedOn = Assigned, FirstContactOn = Assigned });
        }

        small.GoTo(FiveBefore);
        (await small.Use<ChaseDeadlines>().ExecuteAsync(Actor.Job, CancellationToken.None)).Value.ShouldBe(new ChaseResult(8, 8, 8, 0, 0));
    }

    private Task<CaseId> EnterAsync(string number = "0101", Actor? officer = null, DateOnly? inner = null) => fixture.EnterAsync(city, new EnteredCase(number)
    {
        AssignedOn = Assigned,
        FirstContactOn = Assigned,
        Then = (one, act) =>
        {
            if (officer is not null || inner is not null)
            {
                var by = act(null) with { Actor = city.Liaison };
                one.Distribute(null, officer?.AccountId, inner, by).ShouldBeNull();
            }
        },
    });

    private async Task<ChaseResult> ChaseOnAsync(DateOnly day)
    {
        fixture.GoTo(day);
        return (await fixture.Use<ChaseDeadlines>().ExecuteAsync(Actor.Job, CancellationToken.None)).Value;
    }

    private async Task<List<InboxRow>> ToldAsync()
    {
        await using var db = fixture.Fresh();
        return await db.Inbox.Where(row => Chasing.Contains(row.Kind)).OrderBy(row => row.Id).ToListAsync();
    }

    private async Task ActAsync(CaseId id, Func<CaseFile, Act, DeadlineRules, Refusal?> act) => (await fixture.Use<CaseStore>().WriteAsync<Done>(
        city.Liaison,
        Guid.NewGuid(),
        async scope =>
        {
            var one = (await scope.FindCaseAsync(id))!; // just entered
            return act(one, scope.ActOn(), scope.Rules.DeadlineRulesFor(one)) is { } refusal ? refusal : Done.Instance;
        },
        CancellationToken.None)).ShouldBeDone();

    private async Task CloseAsync(Actor person)
    {
        await using var db = fixture.Fresh();
        (await db.Users.FindAsync(person.AccountId!.Value.Value))!.IsClosed = true; // a person has an account
        await db.SaveChangesAsync();
    }
}
