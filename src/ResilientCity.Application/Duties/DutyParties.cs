using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Duties;

/// <summary>Who has duties at which agency, and who may order them.</summary>
internal static class DutyParties
{
    private static readonly Role[] OfAnAgency = [Role.Liaison, Role.Officer, Role.Reviewer, Role.Head];

    /// <summary>The agencies whose duties this actor orders: his own as its head or liaison, every one as administrator.</summary>
    public static bool MayOrder(this Actor actor, AgencyId agency) =>
        actor.Is(Role.Administrator) || (actor.AgencyId == agency && (actor.Is(Role.Head) || actor.Is(Role.Liaison)));

    /// <summary>People with a part in an agency's work; closed accounts too, since work can be left with them.</summary>
    public static async Task<List<AccountUser>> PeopleOfAsync(this ReadScope scope, AgencyId agency)
    {
        var people = await scope.Db.Users.AsNoTracking().Where(user => user.AgencyId == agency).OrderBy(user => user.Id).ToListAsync(scope.Ct);
        return people.FindAll(user => user.Roles.Exists(OfAnAgency.Contains));
    }

    public static async Task<AccountUser?> FindPersonAsync(this ReadScope scope, AccountId id) =>
        await scope.Db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Id == id.Value, scope.Ct);

    public static bool WorksAt(this AccountUser user, AgencyId agency) => user.AgencyId == agency && user.Roles.Exists(OfAnAgency.Contains);
}
