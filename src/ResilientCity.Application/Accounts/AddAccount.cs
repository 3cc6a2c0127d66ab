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

    /// <summary>Where he is called at work; for the offices and the handling agency.</summary>
    public string? Phone { get; init; }

    public AgencyId? AgencyId { get; init; }

    public DivisionId? DivisionId { get; init; }

    public DelegateId? DelegateId { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>Identity would not take the account: the codes say why (for example DuplicateUserName, PasswordTooShort).</summary>
public sealed record AccountNotTaken(IReadOnlyList<string> Codes) : Refusal;

/// <inheritdoc cref="AddAccountRequest"/>
public sealed class AddAccount(UserManager<AccountUser> users, AccountWrites writes)
{
    public Task<Outcome<AccountId>> ExecuteAsync(AddAccountRequest request, Actor actor, CancellationToken ct)
    {
        var hash = AccountPasswords.Hash(users, request.Password);
        return writes.WriteAsync(
            actor,
            current => current.Is(Role.Administrator) || current.Kind is ActorKind.Job ? AddAsync(request, hash) : Task.FromResult<Outcome<AccountId>>(new NotFound()),
            ct);
    }

    private async Task<Outcome<AccountId>> AddAsync(AddAccountRequest request, string hash)
    {
        if ((AccountFacts.WhatIsWrong(request.DisplayName, request.Roles, request.AgencyId, request.DelegateId) ?? AccountFacts.PhoneTooLong(request.Phone)) is { } wrong)
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
            PhoneNumber = string.IsNullOrWhiteSpace(request.Phone) ? null : request.Phone.Trim(),
            Roles = [.. request.Roles.Distinct()],
            AgencyId = request.AgencyId,
            DivisionId = request.DivisionId,
            DelegateId = request.DelegateId,
            IsDemo = request.IsDemo,
            PasswordHash = hash,
        };
        if (await AccountPasswords.WhatIsWrongAsync(users, user, request.Password) is { } weak)
        {
            return weak;
        }

        var result = await users.CreateAsync(user);
        return result.Succeeded ? new AccountId(user.Id) : AccountPasswords.NotTaken(result);
    }
}
