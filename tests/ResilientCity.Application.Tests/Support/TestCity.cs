using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Tests.Support;

/// <summary>A small made-up city: two agencies, a session, and a person for each part.</summary>
public sealed class TestCity
{
    public const string Password = "correct-horse-1";

    private readonly StoreFixture fixture;

    private TestCity(StoreFixture fixture) => this.fixture = fixture;

    public AgencyId Lead { get; private set; }

    public AgencyId CoHandler { get; private set; }

    public AgencyId Stranger { get; private set; }

    public SessionId Session { get; private set; }

    public Actor Liaison { get; private set; } = null!; // set by BuildAsync, as all below

    public Actor Officer { get; private set; } = null!;

    public Actor Reviewer { get; private set; } = null!;

    public Actor Head { get; private set; } = null!;

    public Actor CoLiaison { get; private set; } = null!;

    public Actor StrangerLiaison { get; private set; } = null!;

    public Actor Committee { get; private set; } = null!;

    public Actor Government { get; private set; } = null!;

    public Actor Administrator { get; private set; } = null!;

    public Actor LeadDelegate { get; private set; } = null!;

    public static async Task<TestCity> BuildAsync(StoreFixture fixture)
    {
        var city = new TestCity(fixture);
        await using var db = fixture.Fresh();
        var lead = new Agency(AgencyKind.MunicipalDepartment, new AgencyName("江城市水务局", "市水务局"));
        var co = new Agency(AgencyKind.MunicipalDepartment, new AgencyName("江城市园林局", "市园林局"));
        var stranger = new Agency(AgencyKind.MunicipalDepartment, new AgencyName("江城市体育局", "市体育局"));
        var session = new CongressSession("市六届", "三次会议", 2026);
        var lu = new CongressDelegate("卢喆", "东江代表团");
        db.AddRange(lead, co, stranger, session, lu);
        await db.SaveChangesAsync();
        (city.Lead, city.CoHandler, city.Stranger, city.Session) = (lead.Id, co.Id, stranger.Id, session.Id);
        city.Liaison = await city.PersonAsync("liaison", "联络员甲", [Role.Liaison, Role.Officer], lead.Id);
        city.Officer = await city.PersonAsync("officer", "承办人乙", [Role.Officer], lead.Id);
        city.Reviewer = await city.PersonAsync("reviewer", "核稿人丙", [Role.Reviewer], lead.Id);
        city.Head = await city.PersonAsync("head", "丁局长", [Role.Head], lead.Id);
        city.CoLiaison = await city.PersonAsync("co", "协办联络员", [Role.Liaison], co.Id);
        city.StrangerLiaison = await city.PersonAsync("stranger", "局外联络员", [Role.Liaison], stranger.Id);
        city.Committee = await city.PersonAsync("committee", "人代工委", [Role.CommitteeOffice]);
        city.Government = await city.PersonAsync("government", "督查室", [Role.GovernmentOffice]);
        city.Administrator = await city.PersonAsync("admin", "管理员", [Role.Administrator]);
        city.LeadDelegate = await city.PersonAsync("delegate", "卢喆", [Role.Delegate], null, lu.Id);
        lead.SetSignOffSteps(
        [
            new SignOffTemplateStep(SignOffStepKind.Review, "办公室核稿", city.Reviewer.AccountId),
            new SignOffTemplateStep(SignOffStepKind.SignOff, "局长审签", city.Head.AccountId),
        ]);
        await db.SaveChangesAsync();
        return city;
    }

    public RegisterCaseRequest Registration(string number = "0101") => new()
    {
        CommandId = Guid.NewGuid(),
        SessionId = Session,
        Kind = ProposalKind.Proposal,
        Number = number,
        Title = "关于修复江边步道的建议",
        Delegates = [new DelegateName("卢喆", "东江代表团")],
        LeadAgencyId = Lead,
    };

    public async Task<Actor> PersonAsync(string userName, string name, Role[] roles, AgencyId? agency = null, DelegateId? delegateId = null)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        var added = await scope.ServiceProvider.GetRequiredService<AddAccount>().ExecuteAsync(
            new AddAccountRequest
            {
                UserName = userName,
                DisplayName = name,
                Password = Password,
                Roles = roles,
                AgencyId = agency,
                DelegateId = delegateId,
            },
            Actor.CommandLine,
            CancellationToken.None);
        return (await fixture.Use<CurrentAccounts>().FindActorAsync(added.Value, CancellationToken.None))!; // just added
    }
}
