using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Audit;

/// <summary>
/// Writes what changes in the registry and in accounts as events of their own, in the transaction of the change: whichever use case made it. It reads the
/// context's tracked changes before they are saved, and appends once ids are known.
/// </summary>
internal sealed class RegistryRecorder(Actor actor, DateTime now)
{
    private static readonly EntityState[] Written = [EntityState.Added, EntityState.Modified, EntityState.Deleted];

    public static async Task<IReadOnlyList<RegistryChange>> CollectAsync(CaseDbContext db, CancellationToken ct)
    {
        var entries = db.ChangeTracker.Entries().Where(entry => Written.Contains(entry.State)).ToList();
        var changes = new List<RegistryChange>();
        foreach (var entry in entries)
        {
            var change = entry.Entity switch
            {
                CongressSession one => RegistryDiff.Of(entry.Context.Entry(one)),
                CongressDelegate one => RegistryDiff.Of(entry.Context.Entry(one)),
                DeputyTerm one => RegistryDiff.Of(entry.Context.Entry(one)),
                Rules.RuleChangeRow one => RegistryDiff.Of(one),
                AccountUser one => await AccountDiff.OfAsync(entry.Context.Entry(one), db, ct),
                _ => null,
            };
            if (change is not null)
            {
                changes.Add(change);
            }
        }

        foreach (var agency in AgenciesIn(db, entries))
        {
            if (await AgencyDiff.OfAsync(agency, db, ct) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    public async Task AppendAsync(CaseDbContext db, IReadOnlyList<RegistryChange> changes, CancellationToken ct)
    {
        foreach (var change in changes)
        {
            var id = change.Id();
            var before = change.IsNew ? 0 : await db.Events.CountAsync(row => row.StreamKind == change.Stream && row.StreamId == id, ct);
            db.Events.Add(new RegistryEnvelope
            {
                Stream = change.Stream,
                StreamId = id,
                Number = before + 1,
                Kind = change.Kind,
                Subject = change.Subject,
                RecordedAt = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc),
                ActorKind = actor.Kind,
                ActorName = actor.Name,
                AccountId = actor.AccountId?.Value,
                Changes = change.Changes,
            }.ToRow());
        }
    }

    /// <summary>Agencies of which something is written, be it a name, a division or a step only.</summary>
    private static IEnumerable<EntityEntry<Agency>> AgenciesIn(CaseDbContext db, List<EntityEntry> written)
    {
        if (!written.Exists(entry => entry.Entity is Agency or AgencyName or Division or SignOffTemplateStep))
        {
            return [];
        }

        return db.ChangeTracker.Entries<Agency>().Where(entry => entry.State is not EntityState.Detached).ToList();
    }
}

/// <summary>A change that is about to be saved.</summary>
/// <param name="Id">The id of what changed, known after saving.</param>
internal sealed record RegistryChange(string Stream, Func<int> Id, bool IsNew, RegistryEventKind Kind, string Subject, IReadOnlyList<Domain.Cases.FieldChange> Changes);
