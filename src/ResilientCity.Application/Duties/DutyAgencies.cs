using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Duties;

/// <summary>Whose duties a reader may look at: every agency's as administrator, else his own.</summary>
internal static class DutyAgencies
{
    public static async Task<List<DutyAgency>> DutyAgenciesAsync(this ReadScope scope)
    {
        var (own, all) = (scope.Actor.DelegateId is null ? scope.Actor.AgencyId : null, scope.Actor.Is(Role.Administrator));
        return await scope.Db.Agencies
            .Where(agency => all || agency.Id == own)
            .OrderByDescending(agency => agency.Id == own)
            .ThenBy(agency => agency.ShortName)
            .Select(agency => new DutyAgency(agency.Id, agency.ShortName))
            .ToListAsync(scope.Ct);
    }
}
