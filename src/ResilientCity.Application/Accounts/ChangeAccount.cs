using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Accounts;

/// <summary>What a person is: name, post, where he sits, which parts he has.</summary>
public sealed record ChangeAccountRequest
{
    public required AccountId AccountId { get; init; }

    public required string DisplayName { get; init; }

    public string? Post { get; init; }

    public AgencyId? AgencyId { get; init; }

    public DivisionId? DivisionId { get; init; }

    public DelegateId? DelegateId { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }
}

/// <summary>Somebody must be left who can open accounts.</summary>
public sealed record LastAdministrator : Refusal;

/// <summary>Changes, closes and reopens accounts, and sets passwords. A changed account is signed out where it was signed in.</summary>
public sealed class ChangeAccount(UserManager<AccountUser> users, CurrentAccounts accounts, AccountWrites writes)
{
    public async Task<Outcome<Done>> ExecuteAsync(ChangeAccountRequest request, Actor actor, CancellationToken ct)
    {
        var found = await FindAsync(request.AccountId, actor, ct);
        if (!found.IsDone)
        {
            return found.Refusal!; // not done
        }

        var user = found.Value;
        if (AccountFacts.WhatIsWrong(request.DisplayName, request.Roles, request.AgencyId, request.DelegateId) is { } wrong)
        {
            return wrong;
        }

        if (!request.Roles.Contains(Role.Administrator) && await IsLastAdministratorAsync(user, ct))
        {
            return new LastAdministrator();
        }

        user.DisplayName = request.DisplayName.Trim();
        user.Post = string.IsNullOrWhiteSpace(request.Post) ? null : request.Post.Trim();
        user.AgencyId = request.AgencyId;
        user.DivisionId = request.DivisionId;
        user.DelegateId = request.DelegateId;
        user.Roles = [.. request.Roles.Distinct()];
        return await SaveAsync(user, actor, ct);
    }

    public async Task<Outcome<Done>> CloseAsync(AccountId id, Actor actor, CancellationToken ct)
    {
        var found = await FindAsync(id, actor, ct);
        if (!found.IsDone)
        {
            return found.Refusal!; // not done
        }

        if (await IsLastAdministratorAsync(found.Value, ct))
        {
            return new LastAdministrator();
        }

        found.Value.IsClosed = true;
        return await SaveAsync(found.Value, actor, ct);
    }

    public async Task<Outcome<Done>> ReopenAsync(AccountId id, Actor actor, CancellationToken ct)
    {
        var found = await FindAsync(id, actor, ct);
        if (!found.IsDone)
        {
            return found.Refusal!; // not done
        }

        found.Value.IsClosed = false;
        return await SaveAsync(found.Value, actor, ct);
    }

    public async Task<Outcome<Done>> SetPasswordAsync(AccountId id, string password, Actor actor, CancellationToken ct)
    {
        var found = await FindAsync(id, actor, ct);
        if (!found.IsDone)
        {
            return found.Refusal!; // not done
        }

        foreach (var validator in users.PasswordValidators)
        {
            var verdict = await validator.ValidateAsync(users, found.Value, password);
            if (!verdict.Succeeded)
            {
                return new AccountNotTaken([.. verdict.Errors.Select(error => error.Code)]);
            }
        }

        found.Value.PasswordHash = users.PasswordHasher.HashPassword(found.Value, password);
        found.Value.LockoutEnd = null;
        return await SaveAsync(found.Value, actor, ct);
    }

    private async Task<Outcome<AccountUser>> FindAsync(AccountId id, Actor actor, CancellationToken ct)
    {
        if (await accounts.ReloadAsync(actor, ct) is not { } current || !current.Is(Role.Administrator))
        {
            return new NotFound();
        }

        return await users.Users.FirstOrDefaultAsync(user => user.Id == id.Value, ct) is { } found ? found : new NotFound();
    }

    /// <summary>Roles are one column: the few accounts are looked at here.</summary>
    private async Task<bool> IsLastAdministratorAsync(AccountUser user, CancellationToken ct)
    {
        var open = await users.Users.AsNoTracking().Where(one => !one.IsClosed).ToListAsync(ct);
        var administrators = open.Where(one => one.Roles.Contains(Role.Administrator)).ToList();
        return administrators.Count == 1 && administrators[0].Id == user.Id;
    }

    private Task<Outcome<Done>> SaveAsync(AccountUser user, Actor actor, CancellationToken ct) =>
        writes.WriteAsync<Done>(
            actor,
            async () =>
            {
                var result = await users.UpdateSecurityStampAsync(user); // saves, and ends the sessions of before
                return result.Succeeded ? Done.Instance : new AccountNotTaken([.. result.Errors.Select(error => error.Code)]);
            },
            ct);
}
