using Microsoft.AspNetCore.Identity;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Accounts;

/// <summary>Opens an account for a person.</summary>
public sealed record AddAccountRequest
{
    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required string Password { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public string? Post { get; init; }

    public AgencyId? AgencyId { get; init; }

    public DivisionId? DivisionId { get; init; }

    public DelegateId? DelegateId { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>Identity would not take the account: the codes say why (for example DuplicateUserName, PasswordTooShort).</summary>
public sealed record AccountNotTaken(IReadOnlyList<string> Codes) : Refusal;

/// <inheritdoc cref="AddAccountRequest"/>
public sealed class AddAccount(UserManager<AccountUser> users, CurrentAccounts accounts, AccountWrites writes)
{
    public async Task<Outcome<AccountId>> ExecuteAsync(AddAccountRequest request, Actor actor, CancellationToken ct)
    {
        if (await accounts.ReloadAsync(actor, ct) is not { } current || (!current.Is(Role.Administrator) && current.Kind is not ActorKind.Job))
        {
            return new NotFound();
        }

        ct.ThrowIfCancellationRequested();
        if (AccountFacts.WhatIsWrong(request.DisplayName, request.Roles, request.AgencyId, request.DelegateId) is { } wrong)
        {
            return wrong;
        }

        if (string.IsNullOrWhiteSpace(request.UserName))
        {
            return new FieldMissing("UserName");
        }

        var user = new AccountUser
        {
            UserName = request.UserName.Trim(),
            DisplayName = request.DisplayName.Trim(),
            Post = request.Post,
            Roles = [.. request.Roles.Distinct()],
            AgencyId = request.AgencyId,
            DivisionId = request.DivisionId,
            DelegateId = request.DelegateId,
            IsDemo = request.IsDemo,
        };
        return await writes.WriteAsync<AccountId>(
            current,
            async () =>
            {
                var result = await users.CreateAsync(user, request.Password);
                return result.Succeeded ? new AccountId(user.Id) : new AccountNotTaken([.. result.Errors.Select(error => error.Code)]);
            },
            ct);
    }
}
