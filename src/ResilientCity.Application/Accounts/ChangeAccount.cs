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

    /// <summary>Where he is called at work; for the offices and the handling agency.</summary>
    public string? Phone { get; init; }

    public AgencyId? AgencyId { get; init; }

    public DivisionId? DivisionId { get; init; }

    public DelegateId? DelegateId { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }
}

/// <summary>Somebody must be left who can open accounts.</summary>
public sealed record LastAdministrator : Refusal;

/// <summary>Changes, closes and reopens accounts, and sets passwords. A changed account is signed out where it was signed in.</summary>
public sealed class ChangeAccount(UserManager<AccountUser> users, AccountWrites writes)
{
    public Task<Outcome<Done>> ExecuteAsync(ChangeAccountRequest request, Actor actor, CancellationToken ct) =>
        WriteAsync(
            request.AccountId,
            actor,
            async user =>
            {
                if ((AccountFacts.WhatIsWrong(request.DisplayName, request.Roles, request.AgencyId, request.DelegateId) ?? AccountFacts.PhoneTooLong(request.Phone)) is { } wrong)
                {
                    return wrong;
                }

                if (!request.Roles.Contains(Role.Administrator) && await IsLastAdministratorAsync(user, ct))
                {
                    return new LastAdministrator();
                }

                user.DisplayName = request.DisplayName.Trim();
                user.Post = string.IsNullOrWhiteSpace(request.Post) ? null : request.Post.Trim();
                user.PhoneNumber = string.IsNullOrWhiteSpace(request.Phone) ? null : request.Phone.Trim();
                user.AgencyId = request.AgencyId;
                user.DivisionId = request.DivisionId;
                user.DelegateId = request.DelegateId;
                user.Roles = [.. request.Roles.Distinct()];
                return null;
            },
            ct);

    public Task<Outcome<Done>> CloseAsync(AccountId id, Actor actor, CancellationToken ct) =>
        WriteAsync(
            id,
            actor,
            async user =>
            {
                if (await IsLastAdministratorAsync(user, ct))
                {
                    return new LastAdministrator();
                }

                user.IsClosed = true;
                return null;
            },
            ct);

    public Task<Outcome<Done>> ReopenAsync(AccountId id, Actor actor, CancellationToken ct) =>
        WriteAsync(
            id,
            actor,
            user =>
            {
                user.IsClosed = false;
                return Task.FromResult<Refusal?>(null);
            },
            ct);

    public Task<Outcome<Done>> SetPasswordAsync(AccountId id, string password, Actor actor, CancellationToken ct)
    {
        var hash = AccountPasswords.Hash(users, password);
        return WriteAsync(
            id,
            actor,
            async user =>
            {
                if (await AccountPasswords.WhatIsWrongAsync(users, user, password) is { } wrong)
                {
                    return wrong;
                }

                user.PasswordHash = hash;
                user.LockoutEnd = null;
                return null;
            },
            ct);
    }

    /// <summary>Finds, guards, changes and saves in one transaction: two changes at once see each other.</summary>
    private Task<Outcome<Done>> WriteAsync(AccountId id, Actor actor, Func<AccountUser, Task<Refusal?>> change, CancellationToken ct) =>
        writes.WriteAsync<Done>(
            actor,
            async current =>
            {
                if (!current.Is(Role.Administrator) || await users.Users.FirstOrDefaultAsync(user => user.Id == id.Value, ct) is not { } found)
                {
                    return new NotFound();
                }

                if (await change(found) is { } refusal)
                {
                    return refusal;
                }

                var result = await users.UpdateSecurityStampAsync(found); // saves, and ends the sessions of before
                return result.Succeeded ? Done.Instance : AccountPasswords.NotTaken(result);
            },
            ct);

    /// <summary>Roles are one column: the few accounts are looked at here.</summary>
    private async Task<bool> IsLastAdministratorAsync(AccountUser user, CancellationToken ct)
    {
        var open = await users.Users.AsNoTracking().Where(one => !one.IsClosed).ToListAsync(ct);
        var administrators = open.Where(one => one.Roles.Contains(Role.Administrator)).ToList();
        return administrators.Count == 1 && administrators[0].Id == user.Id;
    }
}
