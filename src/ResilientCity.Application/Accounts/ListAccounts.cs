using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Accounts;

/// <summary>An account as the administrator sees it.</summary>
public sealed record AccountRow
{
    public required AccountId Id { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public string? Post { get; init; }

    public string? Phone { get; init; }

    public AgencyId? AgencyId { get; init; }

    public string? Agency { get; init; }

    public DivisionId? DivisionId { get; init; }

    public string? Division { get; init; }

    public DelegateId? DelegateId { get; init; }

    public string? Delegate { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public bool IsClosed { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>All accounts, for the administrator.</summary>
public sealed class ListAccounts(CaseStore store)
{
    public Task<Outcome<IReadOnlyList<AccountRow>>> ExecuteAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<IReadOnlyList<AccountRow>>(actor, ReadAsync, ct);

    private static async Task<Outcome<IReadOnlyList<AccountRow>>> ReadAsync(ReadScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        var agencies = await scope.Db.Agencies.Include(one => one.Divisions).ToDictionaryAsync(one => one.Id, scope.Ct);
        var delegates = await scope.Db.Delegates.Where(one => scope.Db.Users.Any(user => user.DelegateId == one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, scope.Ct);
        var users = await scope.Db.Users.OrderBy(user => user.IsClosed).ThenBy(user => user.AgencyId).ThenBy(user => user.Id).ToListAsync(scope.Ct);
        return users.Select(user =>
        {
            var agency = user.AgencyId is { } id ? agencies.GetValueOrDefault(id) : null;
            return new AccountRow
            {
                Id = new AccountId(user.Id),
                UserName = user.UserName ?? "",
                DisplayName = user.DisplayName,
                Post = user.Post,
                Phone = user.PhoneNumber,
                AgencyId = user.AgencyId,
                Agency = agency?.ShortName,
                DivisionId = user.DivisionId,
                Division = agency?.Divisions.FirstOrDefault(one => one.Id == user.DivisionId)?.Name,
                DelegateId = user.DelegateId,
                Delegate = user.DelegateId is { } who ? delegates.GetValueOrDefault(who) : null,
                Roles = user.Roles,
                IsClosed = user.IsClosed,
                IsDemo = user.IsDemo,
            };
        }).ToList();
    }
}
