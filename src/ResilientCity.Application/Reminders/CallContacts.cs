using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Reminders;

/// <summary>The people to call at the agencies of a page.</summary>
internal sealed class CallContacts
{
    private readonly Dictionary<AgencyId, Desk> desks;
    private readonly List<Person> people;

    private CallContacts(Dictionary<AgencyId, Desk> desks, List<Person> people) => (this.desks, this.people) = (desks, people);

    public static async Task<CallContacts> ReadAsync(ReadScope scope, IReadOnlyList<CallDate> dates)
    {
        var agencies = dates.SelectMany(one => new[] { one.Owes, one.Lead }).Distinct().ToList();
        var desks = await scope.Db.Agencies
            .Where(one => agencies.Contains(one.Id))
            .Select(one => new Desk(one.Id, one.ShortName, one.ContactPerson, one.ContactPhone))
            .ToDictionaryAsync(one => one.Id, scope.Ct);
        var people = await scope.Db.Users.AsNoTracking()
            .Where(user => !user.IsClosed && user.AgencyId != null && agencies.Contains(user.AgencyId.Value))
            .OrderBy(user => user.Id)
            .Select(user => new Person(user.Id, user.DisplayName, user.AgencyId!.Value, user.Roles, user.PhoneNumber))
            .ToListAsync(scope.Ct);
        return new CallContacts(desks, people);
    }

    public string NameOf(AgencyId agency) => desks[agency].Name;

    /// <summary>The officer first, then the liaisons; a person without a number of his own is reached through the agency's.</summary>
    public IReadOnlyList<CallContact> For(AgencyId agency, AccountId? officer)
    {
        var desk = desks[agency];
        var here = people.FindAll(person => person.Agency == agency);
        var named = here.FindAll(person => person.Id == officer?.Value).Select(person => new CallContact(person.Name, Role.Officer, person.Phone));
        var liaisons = here.FindAll(person => person.Roles.Contains(Role.Liaison) && person.Id != officer?.Value)
            .Select(person => new CallContact(person.Name, Role.Liaison, person.Phone ?? (person.Name == desk.Person ? desk.Phone : null)));
        List<CallContact> found = [.. named, .. liaisons];
        var isKnown = found.Exists(one => one.Name == desk.Person && (one.Phone is not null || desk.Phone is null));
        if ((desk.Person is not null || desk.Phone is not null) && !isKnown)
        {
            found.RemoveAll(one => one.Name == desk.Person);
            found.Add(new CallContact(desk.Person ?? desk.Name, null, desk.Phone));
        }

        return found;
    }

    private sealed record Desk(AgencyId Id, string Name, string? Person, string? Phone);

    private sealed record Person(int Id, string Name, AgencyId Agency, List<Role> Roles, string? Phone);
}
