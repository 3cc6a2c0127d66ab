using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>Agencies, sessions and delegates, for the administrator.</summary>
public sealed class ReadRegistry(CaseStore store)
{
    public Task<Outcome<IReadOnlyList<AgencyRow>>> AgenciesAsync(Actor actor, CancellationToken ct) =>
        ReadAsync<AgencyRow>(
            actor,
            async scope =>
            {
                var agencies = await scope.Db.Agencies
                    .Include(one => one.Names).Include(one => one.Divisions).Include(one => one.SignOffSteps)
                    .AsSplitQuery()
                    .OrderBy(one => one.Id)
                    .ToListAsync(scope.Ct);
                return [.. agencies.Select(RowOf)];
            },
            ct);

    public Task<Outcome<IReadOnlyList<SessionRow>>> SessionsAsync(Actor actor, CancellationToken ct) =>
        ReadAsync<SessionRow>(
            actor,
            async scope => await scope.Db.Sessions
                .OrderByDescending(one => one.Year).ThenByDescending(one => one.Id)
                .Select(one => new SessionRow(one.Id, one.Congress, one.Session, one.Year))
                .ToListAsync(scope.Ct),
            ct);

    public Task<Outcome<IReadOnlyList<DelegateRow>>> DelegatesAsync(Actor actor, CancellationToken ct) =>
        ReadAsync<DelegateRow>(
            actor,
            async scope => await scope.Db.Delegates
                .OrderBy(one => one.Name)
                .Select(one => new DelegateRow(one.Id, one.Name, one.Delegation))
                .ToListAsync(scope.Ct),
            ct);

    private Task<Outcome<IReadOnlyList<T>>> ReadAsync<T>(Actor actor, Func<ReadScope, Task<IReadOnlyList<T>>> read, CancellationToken ct) =>
        store.ReadAsync<IReadOnlyList<T>>(
            actor,
            async scope => scope.Actor.Is(Role.Administrator) ? Listed(await read(scope)) : new NotFound(),
            ct);

    // An interface converts to nothing by itself.
    private static Outcome<IReadOnlyList<T>> Listed<T>(IReadOnlyList<T> rows) => rows.ToList();

    private static AgencyRow RowOf(Agency one) => new()
    {
        Id = one.Id,
        Kind = one.Kind,
        FullName = one.FullName,
        ShortName = one.ShortName,
        DocumentCode = one.DocumentCode,
        ContactPerson = one.ContactPerson,
        ContactPhone = one.ContactPhone,
        Postcode = one.Postcode,
        Names = [.. one.Names.OrderBy(name => name.Until ?? DateOnly.MaxValue).Select(name => new NameRow(name.FullName, name.ShortName, name.From, name.Until))],
        Divisions = [.. one.Divisions.OrderBy(division => division.IsClosed).ThenBy(division => division.Id.Value).Select(division => new DivisionRow(division.Id, division.Name, division.IsClosed))],
        Chain = [.. one.SignOffSteps.OrderBy(step => step.Order).Select(step => new StepRow(step.Kind, step.Label, step.AccountId))],
    };
}
