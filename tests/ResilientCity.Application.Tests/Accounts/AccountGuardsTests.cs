using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Accounts;

/// <summary>What stands in the way of a change of accounts, also where two change at once.</summary>
public sealed class AccountGuardsTests
{
    private readonly BeforeTransaction before = new();

    [Fact]
    public async Task Close_OfTheLastAdministrator_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await CloseAsync(fixture, city.Administrator, Actor.CommandLine)).Refusal.ShouldBe(new LastAdministrator());
        (await CloseAsync(fixture, city.Administrator, city.Administrator)).Refusal.ShouldBe(new LastAdministrator());
        (await OpenAdministratorsAsync(fixture)).ShouldBe(1);
    }

    [Fact]
    public async Task Change_ThatTakesTheLastAdministratorsPart_IsRefusedAndLeavesNoTrace()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await using var scope = fixture.Services.CreateAsyncScope();
        var change = scope.ServiceProvider.GetRequiredService<ChangeAccount>();

        (await change.ExecuteAsync(Demotion(city, "另一个名字"), Actor.CommandLine, TestContext.Current.CancellationToken)).Refusal.ShouldBe(new LastAdministrator());
        (await change.ReopenAsync(city.Officer.AccountId!.Value, Actor.CommandLine, TestContext.Current.CancellationToken)).ShouldBeDone(); // the same scope goes on clean

        await using var db = fixture.Fresh();
        (await db.Users.SingleAsync(user => user.UserName == "admin", TestContext.Current.CancellationToken)).DisplayName.ShouldBe(city.Administrator.Name);
    }

    [Fact]
    public async Task Close_TheOtherAdministratorIsClosedMeanwhile_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync(configure: services => services.ConfigureDbContext<SqliteCaseDbContext>(options => options.AddInterceptors(before)));
        var city = await TestCity.BuildAsync(fixture);
        var second = await city.PersonAsync("admin2", "管理员二", [Role.Administrator]);
        await using var other = StoreFixture.OpenOver(fixture.Folder);
        before.Once = async () => (await CloseAsync(other, second, Actor.CommandLine)).ShouldBeDone();

        var outcome = await CloseAsync(fixture, city.Administrator, Actor.CommandLine);

        outcome.Refusal.ShouldBe(new LastAdministrator());
        (await OpenAdministratorsAsync(fixture)).ShouldBe(1);
    }

    [Fact]
    public async Task Close_ByAnAdministratorWhoIsClosedMeanwhile_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync(configure: services => services.ConfigureDbContext<SqliteCaseDbContext>(options => options.AddInterceptors(before)));
        var city = await TestCity.BuildAsync(fixture);
        var second = await city.PersonAsync("admin2", "管理员二", [Role.Administrator]);
        await using var other = StoreFixture.OpenOver(fixture.Folder);
        before.Once = async () => (await CloseAsync(other, second, Actor.CommandLine)).ShouldBeDone();

        (await CloseAsync(fixture, city.Officer, second)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Add_NameThatIsTaken_IsNotTaken()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await TestCity.BuildAsync(fixture);

        (await AddAsync(fixture, "OFFICER", TestCity.Password)).Refusal.ShouldBeOfType<AccountNotTaken>().Codes.ShouldBe(["DuplicateUserName"]);
    }

    [Fact]
    public async Task Passwords_TooShort_AreNotTaken()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await using var scope = fixture.Services.CreateAsyncScope();

        (await AddAsync(fixture, "newcomer", "short")).Refusal.ShouldBeOfType<AccountNotTaken>().Codes.ShouldBe(["PasswordTooShort"]);
        (await scope.ServiceProvider.GetRequiredService<ChangeAccount>().SetPasswordAsync(city.Officer.AccountId!.Value, "short", Actor.CommandLine, TestContext.Current.CancellationToken))
            .Refusal.ShouldBeOfType<AccountNotTaken>().Codes.ShouldBe(["PasswordTooShort"]);
    }

    private static ChangeAccountRequest Demotion(TestCity city, string name) =>
        new() { AccountId = city.Administrator.AccountId!.Value, DisplayName = name, Roles = [Role.GovernmentOffice] };

    private static async Task<Outcome<AccountId>> AddAsync(StoreFixture fixture, string userName, string password)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AddAccount>().ExecuteAsync(
            new AddAccountRequest { UserName = userName, DisplayName = "新人", Password = password, Roles = [Role.GovernmentOffice] }, Actor.CommandLine, TestContext.Current.CancellationToken);
    }

    private static async Task<Outcome<Done>> CloseAsync(StoreFixture fixture, Actor whom, Actor by)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ChangeAccount>().CloseAsync(whom.AccountId!.Value, by, default);
    }

    private static async Task<int> OpenAdministratorsAsync(StoreFixture fixture)
    {
        await using var db = fixture.Fresh();
        return (await db.Users.Where(user => !user.IsClosed).ToListAsync()).Count(user => user.Roles.Contains(Role.Administrator));
    }
}
