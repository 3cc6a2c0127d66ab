using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>The people who can be reminded at this moment.</summary>
internal static class ReminderAccounts
{
    private static readonly AgencyKind[] OfGovernment = [AgencyKind.MunicipalDepartment, AgencyKind.DistrictGovernment, AgencyKind.GovernmentOffice];

    public static async Task<ReminderPeople> ReadAsync(ReadScope scope)
    {
        var users = await scope.Db.Users.AsNoTracking()
            .Where(user => !user.IsClosed && user.DelegateId == null)
            .Select(user => new { user.Id, user.DisplayName, user.AgencyId, user.DivisionId, user.Roles })
            .ToListAsync(scope.Ct);
        var agencies = await scope.Db.Agencies.Where(one => OfGovernment.Contains(one.Kind)).Select(one => one.Id).ToListAsync(scope.Ct);
        return new ReminderPeople(
            users.Select(user => new ReminderPerson(new AccountId(user.Id), user.DisplayName, user.AgencyId, user.DivisionId, user.Roles.ToHashSet())),
            agencies.ToHashSet());
    }

    /// <summary>Who brings a missing calendar.</summary>
    public static async Task<IReadOnlyList<AccountId>> AdministratorsAsync(ReadScope scope)
    {
        var users = await scope.Db.Users.AsNoTracking().Where(user => !user.IsClosed).Select(user => new { user.Id, user.Roles }).ToListAsync(scope.Ct);
        return [.. users.Where(user => user.Roles.Contains(Role.Administrator)).Select(user => new AccountId(user.Id))];
    }
}
