using Microsoft.AspNetCore.Identity;
using ResilientCity.Application.Accounts;
using ResilientCity.Domain;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>The agencies, sessions, delegates and people of the sample, by their keys.</summary>
internal sealed class SampleCity
{
    private readonly CityText text = SampleTexts.City();
    private readonly Dictionary<string, Agency> agencies = [];
    private readonly Dictionary<string, CongressDelegate> delegates = [];
    private readonly Dictionary<string, AccountUser> people = [];

    private SampleCity(int year)
    {
        Session2022 = new CongressSession("市五届", "五次会议", 2022);
        Session = new CongressSession("市六届", "四次会议", year);
        Recess = new CongressSession("市六届", null, year);
    }

    public CongressSession Session2022 { get; }

    public CongressSession Session { get; }

    public CongressSession Recess { get; }

    public static async Task<SampleCity> BuildAsync(WriteScope scope, IEnumerable<string> delegateNames, IPasswordHasher<AccountUser> hasher, ILookupNormalizer normalizer)
    {
        var city = new SampleCity(scope.Today.Year);
        scope.Db.AddRange(city.Session2022, city.Session, city.Recess);
        city.AddAgencies(scope);
        city.AddDelegates(scope, delegateNames);
        await scope.Db.SaveChangesAsync(scope.Ct);
        city.AddPeople(scope, hasher, normalizer);
        await scope.Db.SaveChangesAsync(scope.Ct);
        city.SetChains();
        return city;
    }

    public CongressSession SessionOf(SessionId id) => new[] { Session2022, Session, Recess }.Single(one => one.Id == id);

    public Agency Agency(string key) => agencies[key];

    public Agency Agency(AgencyId id) => agencies.Values.Single(one => one.Id == id);

    public CongressDelegate Delegate(string name) => delegates[name];

    public Actor Person(string user) => people[user].ToActor();

    public AccountUser Account(AccountId id) => people.Values.Single(one => one.Id == id.Value);

    public AccountUser? FindWithRole(AgencyId agency, Role role) => people.Values.FirstOrDefault(one => one.AgencyId == agency && one.Roles.Contains(role));

    public AccountUser WithRole(AgencyId agency, Role role) =>
        FindWithRole(agency, role) ?? throw new InvalidOperationException($"Nobody of agency {agency} is {role} in the sample.");

    public Actor Liaison(AgencyId agency) => WithRole(agency, Role.Liaison).ToActor();

    private void AddAgencies(WriteScope scope)
    {
        foreach (var one in text.Agencies)
        {
            var agency = new Agency(one.Kind, new AgencyName(one.FullName, one.ShortName));
            agency.SetContact(one.DocumentCode, one.ContactPerson, null, one.Postcode);
            foreach (var division in one.Divisions)
            {
                agency.AddDivision(division);
            }

            agencies.Add(one.Key, agency);
            scope.Db.Add(agency);
        }
    }

    private void AddDelegates(WriteScope scope, IEnumerable<string> names)
    {
        foreach (var name in names.Distinct())
        {
            var one = new CongressDelegate(name);
            delegates.Add(name, one);
            scope.Db.Add(one);
        }
    }

    private void AddPeople(WriteScope scope, IPasswordHasher<AccountUser> hasher, ILookupNormalizer normalizer)
    {
        foreach (var one in text.People)
        {
            var agency = one.Agency is null ? null : agencies[one.Agency];
            var user = new AccountUser
            {
                UserName = one.User,
                NormalizedUserName = normalizer.NormalizeName(one.User),
                DisplayName = one.Name,
                Post = one.Post,
                AgencyId = agency?.Id,
                DivisionId = agency?.Divisions.FirstOrDefault(division => division.Name == one.Division)?.Id,
                DelegateId = one.Delegate is null ? null : delegates[one.Delegate].Id,
                Roles = [.. one.Roles],
                IsDemo = true,
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, LoadSampleData.DemoPassword);
            people.Add(one.User, user);
            scope.Db.Users.Add(user);
        }
    }

    private void SetChains()
    {
        foreach (var one in text.Agencies.Where(one => one.Chain is not null))
        {
            agencies[one.Key].SetSignOffSteps(one.Chain!.Select(step => // filtered above
                new SignOffTemplateStep(step.Kind, step.Label, step.User is null ? null : new AccountId(people[step.User].Id))));
        }
    }
}
