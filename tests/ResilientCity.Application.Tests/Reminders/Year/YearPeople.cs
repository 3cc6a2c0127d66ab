using ResilientCity.Application.Accounts;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Tests.Reminders.Year;

/// <summary>An account as the year's own ledger keeps it.</summary>
internal sealed class YearPerson(int id, Role[] roles, int? agency)
{
    public int Id => id;

    public Role[] Roles => roles;

    public int? Agency => agency;

    public int? Division { get; set; }

    public bool IsOpen { get; set; } = true;
}

/// <summary>The agencies and people of the year; people come, go, and change their section.</summary>
internal sealed class YearPeople(StoreFixture fixture, Random random)
{
    private static readonly Role[][] Parts = [[Role.Liaison], [Role.Officer], [Role.Officer], [Role.Reviewer], [Role.Reviewer], [Role.Head], [Role.Liaison, Role.Officer], [Role.Liaison, Role.Reviewer]];
    private int number;

    public List<YearPerson> All { get; } = [];

    /// <summary>By agency: its divisions, and whether the government office chases it.</summary>
    public Dictionary<int, (int[] Divisions, bool IsOfGovernment)> Agencies { get; } = [];

    public async Task BuildAsync()
    {
        await using (var db = fixture.Fresh())
        {
            var kinds = new[] { AgencyKind.MunicipalDepartment, AgencyKind.MunicipalDepartment, AgencyKind.DistrictGovernment, AgencyKind.Other, AgencyKind.Other };
            var agencies = kinds.Select((kind, index) => new Agency(kind, new AgencyName($"云山市第{index}局", $"第{index}局"))).ToList();
            agencies.ForEach(one => { one.AddDivision("一处"); one.AddDivision("二处"); });
            db.AddRange(agencies);
            await db.SaveChangesAsync();
            foreach (var one in agencies)
            {
                Agencies[one.Id.Value] = ([.. one.Divisions.Select(division => division.Id.Value)], one.Kind is not AgencyKind.Other);
            }
        }

        foreach (var agency in Agencies.Keys.SkipLast(1))
        {
            foreach (var part in Parts.Take(6))
            {
                await AddAsync(part, agency);
            }
        }

        await AddAsync([Role.CommitteeOffice], null);
        await AddAsync([Role.CommitteeOffice], null);
        await AddAsync([Role.GovernmentOffice], null);
        await AddAsync([Role.Administrator], null);
    }

    /// <summary>One random change among the people.</summary>
    public async Task ChangeAsync()
    {
        if (random.Next(4) == 0)
        {
            await AddAsync(Parts[random.Next(Parts.Length)], Agencies.Keys.ElementAt(random.Next(Agencies.Count)));
            return;
        }

        var one = All[random.Next(All.Count)];
        if (random.Next(2) == 0)
        {
            one.IsOpen = !one.IsOpen;
        }
        else
        {
            one.Division = DivisionFor(one.Agency);
        }

        await using var db = fixture.Fresh();
        var user = (await db.Users.FindAsync(one.Id))!; // in the ledger
        user.IsClosed = !one.IsOpen;
        user.DivisionId = one.Division is { } division ? new DivisionId(division) : null;
        await db.SaveChangesAsync();
    }

    private async Task AddAsync(Role[] roles, int? agency)
    {
        await using var db = fixture.Fresh();
        var division = DivisionFor(agency);
        var user = new AccountUser
        {
            UserName = $"p{++number}",
            DisplayName = $"人{number}",
            Roles = [.. roles],
            AgencyId = agency is { } id ? new AgencyId(id) : null,
            DivisionId = division is { } section ? new DivisionId(section) : null,
            SecurityStamp = "x",
        };
        db.Users.Add(user);
        await db.SaveChangesAsync();
        All.Add(new YearPerson(user.Id, roles, agency) { Division = division });
    }

    private int? DivisionFor(int? agency) => agency is { } id && random.Next(3) > 0 ? Agencies[id].Divisions[random.Next(2)] : null;
}
