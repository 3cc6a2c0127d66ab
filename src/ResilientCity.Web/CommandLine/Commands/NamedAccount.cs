using ResilientCity.Application.Accounts;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary>Finds an account by the user name that was typed.</summary>
internal static class NamedAccount
{
    public static async Task<AccountRow?> FindAsync(CommandCall call, string userName, CancellationToken ct)
    {
        var accounts = await call.Use<ListAccounts>().ExecuteAsync(CommandCall.Actor, ct);
        return accounts.Value.FirstOrDefault(one => one.UserName.Equals(userName, StringComparison.OrdinalIgnoreCase));
    }
}
