using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>Whether the agencies, divisions and people that a request names are there, and are the lead agency's own where they must be.</summary>
internal static class KnownParties
{
    public static async Task<Refusal?> FindUnknownAgencyAsync(this WriteScope scope, string field, IReadOnlyCollection<AgencyId> agencies)
    {
        var known = await scope.Db.Agencies.Where(agency => agencies.Contains(agency.Id)).Select(agency => agency.Id).ToListAsync(scope.Ct);
        return agencies.Except(known).ToList() is [var unknown, ..] ? new UnknownChoice(field, unknown.ToString()) : null;
    }

    /// <summary>A case is given to a division and an officer of its lead agency only: to anybody else it would be out of reach.</summary>
    public static async Task<Refusal?> FindOutsiderAsync(this WriteScope scope, AgencyId lead, DivisionId? division, AccountId? officer)
    {
        if (division is { } one && !await scope.Db.Agencies.AnyAsync(agency => agency.Id == lead && agency.Divisions.Any(own => own.Id == one), scope.Ct))
        {
            return new UnknownChoice("Division", one.ToString());
        }

        return officer is { } person && !await scope.Db.Users.AnyAsync(user => user.Id == person.Value && user.AgencyId == lead && !user.IsClosed, scope.Ct)
            ? new UnknownChoice("Officer", person.ToString())
            : null;
    }
}
