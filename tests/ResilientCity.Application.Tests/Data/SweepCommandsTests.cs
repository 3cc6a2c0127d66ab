using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Data;

public sealed class SweepCommandsTests
{
    [Fact]
    public async Task SweepCommands_OlderThanTheAge_AreForgottenAndYoungerOnesStayGood()
    {
        await using var fixture = await StoreFixture.OpenAsync(
            configure: services => services.AddSingleton(new CommandSettings { KeepFor = TimeSpan.FromDays(10) }));
        var city = await TestCity.BuildAsync(fixture);
        var (old, young) = (Guid.NewGuid(), Guid.NewGuid());
        await RegisterAsync(fixture, city, old, "0701");
        fixture.GoTo(new DateOnly(2026, 3, 10));
        var registered = await RegisterAsync(fixture, city, young, "0702");
        fixture.GoTo(new DateOnly(2026, 3, 14));

        (await fixture.Use<SweepCommands>().ExecuteAsync(Actor.Job, TestContext.Current.CancellationToken)).Value.ShouldBeGreaterThan(0);

        await using var db = fixture.Fresh();
        (await db.Commands.AnyAsync(row => row.CommandId == old, cancellationToken: TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await RegisterAsync(fixture, city, young, "0702")).ShouldBe(registered);
    }

    [Fact]
    public async Task SweepCommands_APerson_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<SweepCommands>().ExecuteAsync(city.Administrator, TestContext.Current.CancellationToken)).Refusal.ShouldBeOfType<NotFound>();
    }

    private static async Task<CaseId> RegisterAsync(StoreFixture fixture, TestCity city, Guid commandId, string number) =>
        (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(number) with { CommandId = commandId }, city.Committee, default)).Value;
}
