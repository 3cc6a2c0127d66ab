using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Reminders;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Reminders;

public sealed class SendRemindersTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 4, 20);
    private StoreFixture fixture = null!; // set by InitializeAsync, as the next
    private TestCity city = null!;

    public async ValueTask InitializeAsync()
    {
        fixture = await StoreFixture.OpenAsync(Today);
        city = await TestCity.BuildAsync(fixture);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task Send_ByTheOffice_TellsTheAgencysLiaisonWithDateAndWords()
    {
        var id = await EnterAsync("0101");

        (await SendAsync(id, city.Government, "请于本周内报送进展")).ShouldBeDone();

        var told = (await ToldAsync()).ShouldHaveSingleItem();
        (told.Receiver, told.CaseId).ShouldBe((city.Liaison.AccountId!.Value, id));
        InboxRow.ReadFacts(told.Facts).ShouldBe(
            new Dictionary<string, string> { ["deadline"] = "Reply", ["due"] = "2026-04-07", ["actor"] = "督查室", ["note"] = "请于本周内报送进展" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Send_AgainTooSoon_IsRefusedAndTellsNobody()
    {
        var id = await EnterAsync("0101");
        (await SendAsync(id, city.Government)).ShouldBeDone();

        fixture.GoTo(new DateOnly(2026, 4, 24));
        (await SendAsync(id, city.Committee)).Refusal.ShouldBe(new RemindedTooSoon(city.Lead, Today, new DateOnly(2026, 4, 27)));
        (await ToldAsync()).Count.ShouldBe(1);

        fixture.GoTo(new DateOnly(2026, 4, 27));
        (await SendAsync(id, city.Committee)).ShouldBeDone();
        (await ToldAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Send_LeadLiaisonToACoHandler_TellsItsLiaison()
    {
        var id = await EnterAsync("0101", city.CoHandler);

        (await fixture.Use<SendReminders>().ExecuteAsync(new SendReminderRequest(new CaseCommand(Guid.NewGuid(), id, null), [city.CoHandler], null), city.Liaison, CancellationToken.None)).ShouldBeDone();

        var told = (await ToldAsync()).ShouldHaveSingleItem();
        told.Receiver.ShouldBe(city.CoLiaison.AccountId!.Value);
        InboxRow.ReadFacts(told.Facts)["deadline"].ShouldBe("CoHandlingOpinion");
    }

    [Fact]
    public async Task SendAll_ByTheOffice_TellsLikeSingleOnesAndNamesWhatWasLeftOut()
    {
        var (first, second) = (await EnterAsync("0101"), await EnterAsync("0102"));
        var replied = await fixture.EnterAsync(city, new EnteredCase("0103", CaseStage.Replied) { RepliedOn = Today });
        (await SendAsync(second, city.Committee)).ShouldBeDone();

        var sent = (await fixture.Use<SendReminders>().SendAllAsync(new SendRemindersRequest(Guid.NewGuid(), [first, second, replied], null), city.Committee, CancellationToken.None)).Value;

        sent.Sent.ShouldBe(1);
        sent.TooSoon.ShouldBe([new LeftOut("0102", new DateOnly(2026, 4, 27))]);
        sent.NotOwed.ShouldBe(["0103"]);
        (await ToldAsync()).Select(row => row.CaseId).ShouldBe([second, first]);
    }

    [Fact]
    public async Task SendAll_ByTheAgencyItself_IsRefused() =>
        (await fixture.Use<SendReminders>().SendAllAsync(new SendRemindersRequest(Guid.NewGuid(), [await EnterAsync("0101")], null), city.Liaison, CancellationToken.None))
            .Refusal.ShouldBeOfType<NotFound>();

    [Fact]
    public async Task SendAll_OfNothing_IsRefused() =>
        (await fixture.Use<SendReminders>().SendAllAsync(new SendRemindersRequest(Guid.NewGuid(), [], null), city.Committee, CancellationToken.None)).Refusal.ShouldBe(new FieldMissing("Cases"));

    private Task<CaseId> EnterAsync(string number, params AgencyId[] coHandlers) => fixture.EnterAsync(city, new EnteredCase(number) { CoHandlers = coHandlers });

    private Task<Outcome<Done>> SendAsync(CaseId id, Actor actor, string? note = null) =>
        fixture.Use<SendReminders>().ExecuteAsync(new SendReminderRequest(new CaseCommand(Guid.NewGuid(), id, null), [], note), actor, CancellationToken.None);

    private async Task<List<InboxRow>> ToldAsync()
    {
        await using var db = fixture.Fresh();
        return await db.Inbox.Where(row => row.Kind == NoticeKind.ReminderByHand).OrderBy(row => row.Id).ToListAsync();
    }
}
