using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Audit;

/// <summary>Before and after of sessions and delegates, and what the others share.</summary>
internal static class RegistryDiff
{
    public static RegistryChange? Of(EntityEntry<CongressSession> entry)
    {
        var changes = Fields(entry, ("Congress", nameof(CongressSession.Congress)), ("Session", nameof(CongressSession.Session)), ("Year", nameof(CongressSession.Year)));
        var isNew = entry.State is EntityState.Added;
        return changes.Count == 0 ? null : new RegistryChange(
            EventStreams.Session, () => entry.Entity.Id.Value, isNew, isNew ? RegistryEventKind.SessionAdded : RegistryEventKind.SessionChanged, entry.Entity.Congress + entry.Entity.Session, changes);
    }

    /// <summary>A saved calendar year or rule set says itself what it changes.</summary>
    public static RegistryChange Of(RuleChangeRow row) => new(
        EventStreams.Rules,
        () => row.Id,
        true,
        row.Kind is RuleChangeKind.CalendarYear ? RegistryEventKind.CalendarSaved : RegistryEventKind.RuleSetSaved,
        row.Key,
        JsonSerializer.Deserialize<List<FieldChange>>(row.Changes) ?? []);

    public static RegistryChange? Of(EntityEntry<CongressDelegate> entry)
    {
        var changes = Fields(entry, ("Delegate", nameof(CongressDelegate.Name)), ("Delegation", nameof(CongressDelegate.Delegation)), ("ContactPhone", nameof(CongressDelegate.Phone)), ("LeftOfficeOn", nameof(CongressDelegate.LeftOfficeOn)));
        var isNew = entry.State is EntityState.Added;
        return changes.Count == 0 ? null : new RegistryChange(
            EventStreams.Delegate, () => entry.Entity.Id.Value, isNew, isNew ? RegistryEventKind.DelegateAdded : RegistryEventKind.DelegateChanged, entry.Entity.Name, changes);
    }

    /// <summary>A deputy's term is an event of its own; a term is only ever begun and ended.</summary>
    public static RegistryChange Of(EntityEntry<DeputyTerm> entry)
    {
        var isNew = entry.State is EntityState.Added;
        var changes = isNew
            ? Fields(entry, ("InSteadOf", nameof(DeputyTerm.HeadName)), ("TermFrom", nameof(DeputyTerm.From)), ("TermUntil", nameof(DeputyTerm.Until)), ("DeputyAuthority", nameof(DeputyTerm.Authority)), ("Reason", nameof(DeputyTerm.Reason)))
            : Fields(entry, ("TermEndedOn", nameof(DeputyTerm.EndedOn)), ("Reason", nameof(DeputyTerm.EndReason)));
        return new RegistryChange(
            EventStreams.DeputyTerm, () => entry.Entity.Id.Value, isNew, isNew ? RegistryEventKind.DeputyNamed : RegistryEventKind.DeputyTermEnded, entry.Entity.DeputyName, changes);
    }

    /// <summary>What differs from what was loaded; all that is there for something new.</summary>
    public static List<FieldChange> Fields(EntityEntry entry, params (string Field, string Property)[] fields) =>
        [.. fields.Select(one => Field(entry, one.Field, one.Property)).OfType<FieldChange>()];

    public static FieldChange? Changed(string field, string? before, string? after) => before == after ? null : new FieldChange(field, before, after);

    private static FieldChange? Field(EntityEntry entry, string field, string property)
    {
        var tracked = entry.Property(property);
        return Changed(field, entry.State is EntityState.Added ? null : Written(tracked.OriginalValue), Written(tracked.CurrentValue));
    }

    private static string? Written(object? value) => value switch
    {
        null or "" => null,
        DateOnly day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        IEnumerable<Domain.Role> roles => string.Join(',', roles),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    };
}
