using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Audit;

/// <summary>Before and after of an account, with names instead of ids; what Identity keeps for itself is left out.</summary>
internal static class AccountDiff
{
    public static async Task<RegistryChange?> OfAsync(EntityEntry<AccountUser> entry, CaseDbContext db, CancellationToken ct)
    {
        var user = entry.Entity;
        var isNew = entry.State is EntityState.Added;
        var before = isNew ? null : entry.OriginalValues;
        var changes = RegistryDiff.Fields(
            entry,
            ("UserName", nameof(AccountUser.UserName)),
            ("DisplayName", nameof(AccountUser.DisplayName)),
            ("Post", nameof(AccountUser.Post)),
            ("Phone", nameof(AccountUser.PhoneNumber)),
            ("Roles", nameof(AccountUser.Roles)));
        FieldChange?[] places =
        [
            RegistryDiff.Changed("Agency", await AgencyAsync(before?.GetValue<AgencyId?>(nameof(AccountUser.AgencyId)), db, ct), await AgencyAsync(user.AgencyId, db, ct)),
            RegistryDiff.Changed("Division", await DivisionAsync(before?.GetValue<DivisionId?>(nameof(AccountUser.DivisionId)), db, ct), await DivisionAsync(user.DivisionId, db, ct)),
            RegistryDiff.Changed("Delegate", await DelegateAsync(before?.GetValue<DelegateId?>(nameof(AccountUser.DelegateId)), db, ct), await DelegateAsync(user.DelegateId, db, ct)),
        ];
        changes.AddRange(places.OfType<FieldChange>());
        return KindOf(entry, changes.Count > 0) is { } kind
            ? new RegistryChange(EventStreams.Account, () => user.Id, isNew, kind, user.DisplayName, changes)
            : null;
    }

    private static RegistryEventKind? KindOf(EntityEntry<AccountUser> entry, bool hasChanges)
    {
        if (entry.State is EntityState.Added)
        {
            return RegistryEventKind.AccountAdded;
        }

        var closed = entry.Property(user => user.IsClosed);
        return (closed.OriginalValue, closed.CurrentValue) switch
        {
            (false, true) => RegistryEventKind.AccountClosed,
            (true, false) => RegistryEventKind.AccountReopened,
            _ when hasChanges => RegistryEventKind.AccountChanged,
            _ => entry.Property(user => user.PasswordHash).OriginalValue == entry.Entity.PasswordHash ? null : RegistryEventKind.PasswordSet,
        };
    }

    private static async Task<string?> AgencyAsync(AgencyId? id, CaseDbContext db, CancellationToken ct) =>
        id is { } known ? await db.Agencies.Where(one => one.Id == known).Select(one => one.ShortName).FirstOrDefaultAsync(ct) : null;

    private static async Task<string?> DivisionAsync(DivisionId? id, CaseDbContext db, CancellationToken ct) =>
        id is { } known ? await db.Set<Division>().Where(one => one.Id == known).Select(one => one.Name).FirstOrDefaultAsync(ct) : null;

    private static async Task<string?> DelegateAsync(DelegateId? id, CaseDbContext db, CancellationToken ct) =>
        id is { } known ? await db.Delegates.Where(one => one.Id == known).Select(one => one.Name).FirstOrDefaultAsync(ct) : null;
}
