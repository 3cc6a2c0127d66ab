using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Registry;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Registry;

/// <summary>Every change of registry, accounts and proposal text leaves who, when, before and after.</summary>
public sealed class RegistryLogTests
{
    [Fact]
    public async Task SaveAgency_Renamed_LeavesBeforeAndAfter()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<SaveAgency>().ExecuteAsync(new SaveAgencyRequest { CommandId = Guid.NewGuid(), AgencyId = city.Lead, Kind = AgencyKind.MunicipalDepartment, FullName = "江城市水务和河道局", ShortName = "市水河局", Postcode = "400001" }, city.Administrator, TestContext.Current.CancellationToken)).ShouldBeDone();

        var line = (await LinesAsync(fixture, city))[0];
        (line.Kind, line.Subject, line.ActorName).ShouldBe((RegistryEventKind.AgencyChanged, "市水河局", city.Administrator.Name));
        line.Changes.ShouldContain(change => change.Field == "AgencyFullName" && change.Before == "江城市水务局" && change.After == "江城市水务和河道局");
    }

    [Fact]
    public async Task Registry_RefusedOrUnchanged_LeavesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var before = (await LinesAsync(fixture, city)).Count;

        (await fixture.Use<SaveDivision>().ExecuteAsync(new SaveDivisionRequest(Guid.NewGuid(), city.Lead, null, ""), city.Administrator, TestContext.Current.CancellationToken)).IsDone.ShouldBeFalse();
        (await fixture.Use<SaveDivision>().ExecuteAsync(new SaveDivisionRequest(Guid.NewGuid(), city.Lead, null, "河道处"), city.Liaison, TestContext.Current.CancellationToken)).IsDone.ShouldBeFalse();

        (await LinesAsync(fixture, city)).Count.ShouldBe(before);
    }

    [Fact]
    public async Task SetSignOffChain_Changed_LeavesBothChains()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<SetSignOffChain>().ExecuteAsync(new SetSignOffChainRequest(Guid.NewGuid(), city.Lead, [new StepRow(SignOffStepKind.SignOff, "局长签发", city.Head.AccountId)]), city.Administrator, TestContext.Current.CancellationToken)).ShouldBeDone();

        var change = (await LinesAsync(fixture, city))[0].Changes.ShouldHaveSingleItem();
        change.Field.ShouldBe("SignOffChain");
        change.Before.ShouldNotBeNull();
        change.After.ShouldBe($"局长签发（{city.Head.Name}）");
    }

    [Fact]
    public async Task ChangeAccount_EachAct_IsALineWithoutThePassword()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = city.Officer.AccountId!.Value; // a person has an account
        foreach (var act in new Func<ChangeAccount, Task<Outcome<Done>>>[]
        {
            one => one.ExecuteAsync(new ChangeAccountRequest { AccountId = id, DisplayName = "改名者", Roles = [Role.Officer, Role.Reviewer], AgencyId = city.Lead }, city.Administrator, default),
            one => one.SetPasswordAsync(id, "another-password-1", city.Administrator, default),
            one => one.CloseAsync(id, city.Administrator, default),
            one => one.ReopenAsync(id, city.Administrator, default),
        })
        {
            await using var scope = fixture.Services.CreateAsyncScope();
            (await act(scope.ServiceProvider.GetRequiredService<ChangeAccount>())).ShouldBeDone();
        }

        var lines = (await LinesAsync(fixture, city)).Take(4).Reverse().ToList();
        lines.Select(line => line.Kind).ShouldBe([RegistryEventKind.AccountChanged, RegistryEventKind.PasswordSet, RegistryEventKind.AccountClosed, RegistryEventKind.AccountReopened]);
        lines[0].Changes.ShouldContain(new FieldChange("DisplayName", city.Officer.Name, "改名者"));
        lines[0].Changes.ShouldContain(new FieldChange("Roles", "Officer", "Officer,Reviewer"));
        lines[1].Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task AddSessionAndDelegate_New_AreLines()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        (await fixture.Use<AddSession>().ExecuteAsync(new AddSessionRequest(Guid.NewGuid(), "市七届", "一次会议", 2027), city.Administrator, TestContext.Current.CancellationToken)).ShouldBeDone();
        (await fixture.Use<AddDelegate>().ExecuteAsync(new AddDelegateRequest(Guid.NewGuid(), "邹越", "西江代表团"), city.Administrator, TestContext.Current.CancellationToken)).ShouldBeDone();

        (await LinesAsync(fixture, city)).Take(2).Select(line => (line.Kind, line.Subject))
            .ShouldBe([(RegistryEventKind.DelegateAdded, "邹越"), (RegistryEventKind.SessionAdded, "市七届一次会议")]);
    }

    [Fact]
    public async Task ReadRegistryLog_NoAdministrator_IsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        foreach (var person in new[] { city.Liaison, city.Committee, city.Government, city.LeadDelegate })
        {
            (await fixture.Use<ReadRegistryLog>().ExecuteAsync(new ReadRegistryLogRequest(), person, TestContext.Current.CancellationToken)).Refusal.ShouldBeOfType<NotFound>();
        }
    }

    [Fact]
    public async Task SetProposalText_PutIn_IsInTheCasesHistory()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, TestContext.Current.CancellationToken)).Value;

        (await fixture.Use<SetProposalText>().ExecuteAsync(new SetProposalTextRequest(Guid.NewGuid(), id, "建议全文。"), city.Committee, TestContext.Current.CancellationToken)).ShouldBeDone();

        var line = (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), city.Committee, TestContext.Current.CancellationToken)).Value.History[^1];
        (line.Kind, line.ActorName).ShouldBe((CaseEventKind.ProposalTextEntered, city.Committee.Name));
        line.Changes.ShouldBe([new FieldChange("ProposalText", null, "建议全文。")]);
    }

    private static async Task<IReadOnlyList<RegistryLogLine>> LinesAsync(StoreFixture fixture, TestCity city) =>
        (await fixture.Use<ReadRegistryLog>().ExecuteAsync(new ReadRegistryLogRequest(), city.Administrator, default)).Value.Lines;
}
