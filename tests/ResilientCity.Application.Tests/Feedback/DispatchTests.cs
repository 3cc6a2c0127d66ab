using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Feedback;

public sealed class DispatchTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public async Task PrepareDispatch_ByLiaison_NamesDelegateAndBothOffices()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await NumberedAsync(fixture);

        var form = (await fixture.Use<PrepareDispatch>().ExecuteAsync(id, city.Liaison, CancellationToken.None)).Value;

        form.Expectations.Recipients.Select(one => one.Name).ShouldBe(["卢喆", "市人大常委会人代工委", "市政府办公厅", "江城市园林局"]);
        form.Expectations.Recipients.Where(one => one.IsOffered).Select(one => one.Name).ShouldBe(["江城市园林局"]); // a co-handler, not ticked at first
        (await fixture.Use<PrepareDispatch>().ExecuteAsync(id, city.Committee, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task DispatchReply_ToAll_MakesItRepliedOnTheDayOfSending()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await NumberedAsync(fixture);

        var outcome = await SendAsync(fixture, id, city.Liaison, [ToDelegate(city), Office(RecipientKind.CommitteeOffice), Office(RecipientKind.GovernmentOffice)]);

        outcome.Value.Warnings.ShouldBe([new DispatchWarning(DispatchWarningKind.ConsultationMissing, null)]);
        var view = (await fixture.Use<ReadFeedback>().ExecuteAsync(id, null, city.LeadDelegate, CancellationToken.None)).Value;
        view.RepliedOn.ShouldBe(Today);
        view.ReceiptDueOn.ShouldNotBeNull();
        view.Dispatches.Single().Name.ShouldBe("卢喆");
    }

    [Fact]
    public async Task DispatchReply_WithoutTheGovernmentOfficeCopy_WarnsAndIsDone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await NumberedAsync(fixture);

        var outcome = await SendAsync(fixture, id, city.Liaison, [ToDelegate(city), Office(RecipientKind.CommitteeOffice)]);

        outcome.Value.Warnings.ShouldContain(new DispatchWarning(DispatchWarningKind.CopyMissing, "市政府办公厅"));
    }

    [Fact]
    public async Task DispatchReply_OfWhatCannotBe_IsRefusedAndWritesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await NumberedAsync(fixture);

        (await SendAsync(fixture, id, city.Liaison, [])).Refusal.ShouldBe(new FieldMissing("Recipients"));
        (await SendAsync(fixture, id, city.Liaison, [Office(RecipientKind.CommitteeOffice)])).Refusal.ShouldBe(new FieldMissing("LeadDelegate"));
        (await SendAsync(fixture, id, city.Liaison, [ToDelegate(city) with { ChannelCode = "pigeon" }])).Refusal.ShouldBeOfType<UnknownChoice>();
        (await SendAsync(fixture, id, city.Liaison, [ToDelegate(city) with { SentOn = Today.AddDays(1) }])).Refusal.ShouldBeOfType<DateInFuture>();
        foreach (var actor in new[] { city.Officer, city.Head, city.Committee, city.LeadDelegate, city.CoLiaison })
        {
            (await SendAsync(fixture, id, actor, [ToDelegate(city)])).IsDone.ShouldBeFalse(actor.Name);
        }

        (await fixture.Use<ReadFeedback>().ExecuteAsync(id, null, city.Liaison, CancellationToken.None)).Value.Dispatches.ShouldBeEmpty();
    }

    private static async Task<(TestCity City, CaseId Id)> NumberedAsync(StoreFixture fixture)
    {
        var city = await TestCity.BuildAsync(fixture);
        var id = await fixture.EnterAsync(city, new EnteredCase("0101", CaseStage.Numbered) { Mark = "A", CoHandlers = [city.CoHandler] });
        return (city, id);
    }

    private static DispatchEntry ToDelegate(TestCity city) => new(RecipientKind.Delegate, "", city.LeadDelegate.DelegateId, "paper", Today, Today);

    private static DispatchEntry Office(RecipientKind kind) => new(kind, kind.ToString(), null, "oa", Today, null);

    private static Task<Outcome<DispatchedReply>> SendAsync(StoreFixture fixture, CaseId id, Actor actor, IReadOnlyList<DispatchEntry> entries) =>
        fixture.Use<DispatchReply>().ExecuteAsync(
            new DispatchReplyRequest(new CaseCommand(Guid.NewGuid(), id, null), entries), actor, CancellationToken.None);
}
