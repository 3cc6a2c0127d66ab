using Microsoft.AspNetCore.Identity;

namespace ResilientCity.Application.Accounts;

/// <summary>Passwords of accounts: hashing is slow by intention and waits for no transaction, nor lets one wait.</summary>
internal static class AccountPasswords
{
    public static string Hash(UserManager<AccountUser> users, string password) => users.PasswordHasher.HashPassword(new AccountUser(), password);

    /// <summary>Why Identity would not take it; null where it does.</summary>
    public static async Task<AccountNotTaken?> WhatIsWrongAsync(UserManager<AccountUser> users, AccountUser user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var verdict = await validator.ValidateAsync(users, user, password);
            if (!verdict.Succeeded)
            {
                return NotTaken(verdict);
            }
        }

        return null;
    }

    public static AccountNotTaken NotTaken(IdentityResult result) => new([.. result.Errors.Select(error => error.Code)]);
}
