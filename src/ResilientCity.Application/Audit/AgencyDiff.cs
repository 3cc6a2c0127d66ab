using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Audit;

/// <summary>Before and after of an agency with its former names, divisions and sign-off chain.</summary>
internal static class AgencyDiff
{
    public static async Task<RegistryChange?> OfAsync(EntityEntry<Agency> entry, CaseDbContext db, CancellationToken ct)
    {
        var agency = entry.Entity;
        var changes = RegistryDiff.Fields(
            entry,
            ("AgencyKind", nameof(Agency.Kind)),
            ("AgencyFullName", nameof(Agency.FullName)),
            ("AgencyShortName", nameof(Agency.ShortName)),
            ("DocumentCode", nameof(Agency.DocumentCode)),
            ("ContactPerson", nameof(Agency.ContactPerson)),
            ("ContactPhone", nameof(Agency.ContactPhone)),
            ("Postcode", nameof(Agency.Postcode)));
        changes.AddRange(agency.Names.Where(name => name.Until is not null && db.Entry(name).State is EntityState.Added)
            .Select(name => new FieldChange("FormerName", null, $"{name.FullName}（{name.ShortName}）{name.From:yyyy-MM-dd}—{name.Until:yyyy-MM-dd}")));
        changes.AddRange(agency.Divisions.SelectMany(division => Of(db.Entry(division))));
        if (await ChainAsync(entry, db, ct) is { } chain)
        {
            changes.Add(chain);
        }

        var isNew = entry.State is EntityState.Added;
        return changes.Count == 0 ? null : new RegistryChange(
            EventStreams.Agency, () => agency.Id.Value, isNew, isNew ? RegistryEventKind.AgencyAdded : RegistryEventKind.AgencyChanged, agency.ShortName, changes);
    }

    private static IEnumerable<FieldChange> Of(EntityEntry<Division> entry)
    {
        if (entry.State is EntityState.Unchanged)
        {
            return [];
        }

        var closed = entry.State is EntityState.Modified && entry.Entity.IsClosed && !entry.Property(one => one.IsClosed).OriginalValue;
        return closed
            ? [new FieldChange("DivisionClosed", null, entry.Entity.Name)]
            : RegistryDiff.Fields(entry, ("Division", nameof(Division.Name)));
    }

    /// <summary>The chain is set as a whole: its steps before and after, in order.</summary>
    private static async Task<FieldChange?> ChainAsync(EntityEntry<Agency> entry, CaseDbContext db, CancellationToken ct)
    {
        var steps = db.ChangeTracker.Entries<SignOffTemplateStep>().Where(step => IsOf(step, entry)).ToList();
        if (steps.TrueForAll(step => step.State is EntityState.Unchanged))
        {
            return null;
        }

        var people = await db.Users.AsNoTracking().Where(user => user.AgencyId == entry.Entity.Id).ToDictionaryAsync(user => user.Id, user => user.DisplayName, ct);
        return RegistryDiff.Changed(
            "SignOffChain",
            Written(steps.Where(step => step.State is not EntityState.Added).Select(step => step.Entity), people),
            Written(entry.Entity.SignOffSteps, people));
    }

    private static bool IsOf(EntityEntry<SignOffTemplateStep> step, EntityEntry<Agency> agency) =>
        agency.Entity.SignOffSteps.Contains(step.Entity)
        || (step.State is EntityState.Deleted && step.Property<AgencyId>("AgencyId").OriginalValue == agency.Entity.Id);

    private static string? Written(IEnumerable<SignOffTemplateStep> steps, Dictionary<int, string> people)
    {
        var written = string.Join(" → ", steps.OrderBy(step => step.Order).Select(step =>
            step.AccountId is { } id && people.TryGetValue(id.Value, out var name) ? $"{step.Label}（{name}）" : step.Label));
        return written.Length == 0 ? null : written;
    }
}
