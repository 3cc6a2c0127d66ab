using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Registry;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Tests.Registry;

public sealed class RegistryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SaveAgency_RenamedFromADay_KeepsTheFormerName()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        await fixture.Use<SaveAgency>().ExecuteAsync(Renamed(city.Lead) with { NameSince = new DateOnly(2026, 3, 1) }, city.Administrator, Ct);

        await using var db = fixture.Fresh();
        var agency = await db.Agencies.Include(one => one.Names).SingleAsync(one => one.Id == city.Lead, Ct);
        agency.FullNameOn(new DateOnly(2026, 2, 28)).ShouldBe("江城市水务局");
        agency.FullNameOn(new DateOnly(2026, 3, 1)).ShouldBe("江城市水利局");
    }

    [Fact]
    public async Task SaveAgency_SpellingCorrected_LeavesOneName()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        await fixture.Use<SaveAgency>().ExecuteAsync(Renamed(city.Lead), city.Administrator, Ct);

        await using var db = fixture.Fresh();
        (await db.Agencies.Include(one => one.Names).SingleAsync(one => one.Id == city.Lead, Ct)).Names.Single().FullName.ShouldBe("江城市水利局");
    }

    [Fact]
    public async Task SaveAgency_NameOfAnother_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<SaveAgency>().ExecuteAsync(Renamed(city.Lead) with { FullName = "江城市园林局" }, city.Administrator, Ct)).Refusal.ShouldBe(new AgencyNameTaken("江城市园林局"));
        (await fixture.Use<SaveAgency>().ExecuteAsync(Renamed(city.Lead) with { ShortName = "市园林局" }, city.Administrator, Ct)).Refusal.ShouldBeOfType<AgencyNameTaken>();
        (await fixture.Use<SaveAgency>().ExecuteAsync(Renamed(city.Lead), city.Administrator, Ct)).ShouldBeDone(); // its own name is no hindrance
    }

    [Fact]
    public async Task SaveAgency_ByAnybodyElse_IsNotFound()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        foreach (var actor in new[] { city.Liaison, city.Head, city.Committee, city.Government, city.LeadDelegate })
        {
            (await fixture.Use<SaveAgency>().ExecuteAsync(Renamed(city.Lead), actor, Ct)).Refusal.ShouldBeOfType<NotFound>();
        }
    }

    [Fact]
    public async Task SetSignOffChain_WithoutSignOffAtTheEnd_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var review = new StepRow(SignOffStepKind.Review, "核稿", city.Reviewer.AccountId);
        var sign = new StepRow(SignOffStepKind.SignOff, "审签", city.Head.AccountId);

        (await SetAsync(fixture, city, [review])).Refusal.ShouldBeOfType<ChainMustEndWithSignOff>();
        (await SetAsync(fixture, city, [sign, review])).Refusal.ShouldBeOfType<ChainMustEndWithSignOff>();
        (await SetAsync(fixture, city, [])).Refusal.ShouldBeOfType<ChainMustEndWithSignOff>();
    }

    [Fact]
    public async Task SetSignOffChain_StepOfSomebodyWithoutTheRole_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var outcome = await SetAsync(fixture, city, [new StepRow(SignOffStepKind.SignOff, "审签", city.Officer.AccountId)]);

        outcome.Refusal.ShouldBeOfType<StepNeedsPerson>().Order.ShouldBe(1);
    }

    [Fact]
    public async Task SetSignOffChain_Whole_TakesThePlaceOfTheFormer()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        await SetAsync(
            fixture,
            city,
            [new StepRow(SignOffStepKind.Countersign, "会签", null), new StepRow(SignOffStepKind.SignOff, "审签", city.Head.AccountId)]);

        var agency = (await fixture.Use<ReadRegistry>().AgenciesAsync(city.Administrator, Ct)).Value.Single(one => one.Id == city.Lead);
        agency.Chain.Select(step => step.Label).ShouldBe(["会签", "审签"]);
    }

    [Fact]
    public async Task AddSession_Twice_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var add = fixture.Use<AddSession>();

        (await add.ExecuteAsync(new AddSessionRequest(Guid.NewGuid(), "市六届", null, 2026), city.Administrator, Ct)).IsDone.ShouldBeTrue();
        (await add.ExecuteAsync(new AddSessionRequest(Guid.NewGuid(), "市六届 ", " ", 2026), city.Administrator, Ct)).Refusal.ShouldBeOfType<SessionAlreadyHere>();
    }

    private static SaveAgencyRequest Renamed(AgencyId id) => new()
    {
        CommandId = Guid.NewGuid(),
        AgencyId = id,
        Kind = AgencyKind.MunicipalDepartment,
        FullName = "江城市水利局",
        ShortName = "市水利局",
    };

    private static Task<Outcome<Done>> SetAsync(StoreFixture fixture, TestCity city, StepRow[] steps) =>
        fixture.Use<SetSignOffChain>().ExecuteAsync(new SetSignOffChainRequest(Guid.NewGuid(), city.Lead, steps), city.Administrator, Ct);
}
