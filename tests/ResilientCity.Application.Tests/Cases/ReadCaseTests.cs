using ResilientCity.Application.Cases;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Cases;

public sealed class ReadCaseTests
{
    private static readonly DateOnly Assigned = new(2026, 3, 2);

    [Fact]
    public async Task ReadCase_ForLeadLiaison_HasOpinionsInnerDateAndActions()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture);

        var view = await ReadAsync(fixture, id, city.Liaison);

        view.Opinions.Single().Text.ShouldBe("我局意见：同意。");
        view.Distribution!.InnerDueOn.ShouldBe(new DateOnly(2026, 4, 1));
        view.Deadlines.ShouldContain(line => line.Deadline.Kind == DeadlineKind.InnerDate);
        view.Driving!.Deadline.Kind.ShouldBe(DeadlineKind.InnerDate);
        view.May(CaseAction.EditDraft).ShouldBeTrue();
        view.Actions.ShouldAllBe(action => action.Action != CaseAction.Assign);
    }

    [Fact]
    public async Task ReadCase_ForCoHandler_HoldsOnlyItsOwnOpinionAndNoInnerDate()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture, city => [city.CoHandler, city.Stranger]);

        var view = await ReadAsync(fixture, id, city.StrangerLiaison);

        view.Audience.ShouldBe(CaseAudience.CoHandling);
        view.Opinions.Single().IsMine.ShouldBeTrue();
        view.Distribution.ShouldBeNull();
        view.Deadlines.ShouldNotContain(line => line.Deadline.Kind == DeadlineKind.InnerDate || line.Deadline.Kind == DeadlineKind.NoticeDate);
        view.Deadlines.ShouldAllBe(line => line.Agency == null || line.Agency == "市体育局");
        view.History.ShouldNotContain(line => line.Kind == CaseEventKind.OpinionGiven || line.Kind == CaseEventKind.CaseDistributed);
        view.History.SelectMany(line => line.Changes).ShouldNotContain(change => change.After != null && change.After.Contains("同意"));
    }

    [Fact]
    public async Task ReadCase_ForItsDelegate_HoldsTheLandmarksWithoutNames()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture);

        var view = await ReadAsync(fixture, id, city.LeadDelegate);

        view.Audience.ShouldBe(CaseAudience.Delegate);
        view.Opinions.ShouldBeEmpty();
        view.Consultations.ShouldBeEmpty();
        view.Distribution.ShouldBeNull();
        view.Mark.ShouldBeNull();
        view.Actions.ShouldBeEmpty();
        view.Deadlines.Select(line => line.Deadline.Kind).ShouldBe([DeadlineKind.Reply]);
        view.History.Select(line => line.Kind).ShouldBe([CaseEventKind.CaseRegistered, CaseEventKind.CaseAssigned, CaseEventKind.CaseAccepted]);
        view.History.ShouldAllBe(line => line.ActorName == null && line.Changes.Count == 0);
    }

    [Fact]
    public async Task ReadCase_ForAnotherAgency_IsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture);

        var outcome = await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), city.StrangerLiaison, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task ReadCase_RoundThatIsNot_IsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture);

        var outcome = await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id, 2), city.Liaison, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task ReadCase_LateEntryAndRecordedForAnother_ShowsBothDatesAndTheSource()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture, recorded: true);

        var line = (await ReadAsync(fixture, id, city.Liaison)).History.Single(one => one.Kind == CaseEventKind.OpinionGiven);

        line.RecordedFor.ShouldBe(CaseCapacity.CoHandlingLiaison);
        line.Source.ShouldBe(RecordSource.Paper);
        line.SourceReference.ShouldBe("江园函〔2026〕3号");
        line.IsLateEntry.ShouldBeTrue();
        line.OccurredOn.ShouldBe(new DateOnly(2026, 3, 4));
        line.Changes.Single(change => change.Field == "AgencyId").After.ShouldBe("市园林局");
    }

    [Fact]
    public async Task SetProposalText_OnlyWhereItIsMissing_AndByWhoRegisters()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (city, id) = await InHandlingAsync(fixture);
        var useCase = fixture.Use<SetProposalText>();

        (await useCase.ExecuteAsync(new SetProposalTextRequest(Guid.NewGuid(), id, "正文"), city.Liaison, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
        (await useCase.ExecuteAsync(new SetProposalTextRequest(Guid.NewGuid(), id, "正文"), city.Committee, CancellationToken.None)).IsDone.ShouldBeTrue();
        (await useCase.ExecuteAsync(new SetProposalTextRequest(Guid.NewGuid(), id, "别的"), city.Committee, CancellationToken.None)).Refusal.ShouldBeOfType<ProposalTextAlreadyHere>();
    }

    private static async Task<CaseView> ReadAsync(StoreFixture fixture, CaseId id, Actor actor) =>
        (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), actor, CancellationToken.None)).Value;

    private static async Task<(TestCity City, CaseId Id)> InHandlingAsync(StoreFixture fixture, Func<TestCity, AgencyId[]>? coHandlers = null, bool recorded = false)
    {
        var city = await TestCity.BuildAsync(fixture);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value;
        await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], Assigned, new DateOnly(2026, 5, 20), null, coHandlers?.Invoke(city) ?? [city.CoHandler], null), city.Committee, CancellationToken.None);
        await fixture.Use<AcceptCase>().ExecuteAsync(new AcceptCaseRequest(new CaseCommand(Guid.NewGuid(), id, null)), city.Liaison, CancellationToken.None);
        await fixture.Use<DistributeCase>().ExecuteAsync(
            new DistributeCaseRequest(new CaseCommand(Guid.NewGuid(), id, null), null, city.Officer.AccountId, new DateOnly(2026, 4, 1)), city.Liaison, CancellationToken.None);
        fixture.GoTo(new DateOnly(2026, 3, 6));
        var opinion = (await ReadAsync(fixture, id, city.CoLiaison)).Opinions.Single().Id;
        var basis = recorded ? new RecordingBasis(RecordSource.Paper, "江园函〔2026〕3号", null, null) : null;
        (await fixture.Use<GiveOpinion>().ExecuteAsync(
            new GiveOpinionRequest(new CaseCommand(Guid.NewGuid(), id, null, new DateOnly(2026, 3, 4), basis), opinion, "我局意见：同意。", null, null),
            recorded ? city.Liaison : city.CoLiaison,
            CancellationToken.None)).IsDone.ShouldBeTrue();
        return (city, id);
    }
}
