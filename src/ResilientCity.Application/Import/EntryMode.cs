using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>
/// In which mode a case is entered from a letter. A liaison enters what his own agency handles. For the administrator and the command line it is the whole
/// process only where the committee office works in this installation, that is, somebody of it has an open account; else one agency uses it for itself.
/// </summary>
internal static class EntryMode
{
    public static async Task<OperatingMode> EntryModeAsync(this ReadScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return OperatingMode.AgencyOwn;
        }

        // Roles are one column: the few accounts are looked at here.
        var roles = await scope.Db.Users.AsNoTracking().Where(user => !user.IsClosed).Select(user => user.Roles).ToListAsync(scope.Ct);
        return roles.Exists(one => one.Contains(Role.CommitteeOffice)) ? OperatingMode.WholeProcess : OperatingMode.AgencyOwn;
    }
}
