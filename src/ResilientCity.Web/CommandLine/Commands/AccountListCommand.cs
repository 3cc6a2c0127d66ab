using ResilientCity.Application.Accounts;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

internal sealed class AccountListCommand : Command
{
    public override string Name => "account list";

    public override string Usage => "";

    public override string Summary => CommandText.AccountListSummary;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var accounts = (await call.Use<ListAccounts>().ExecuteAsync(CommandCall.Actor, ct)).Value;
        if (accounts.Count == 0)
        {
            return call.Say(CommandText.NoAccounts);
        }

        var width = accounts.Max(one => ConsoleText.WidthOf(one.UserName)) + 2;
        foreach (var one in accounts)
        {
            var roles = string.Join(FrameText.ListSeparator, one.Roles.Select(role => role.Name()));
            string?[] parts = [one.Agency, Text.Format(CommandText.NameAndRoles, one.DisplayName, roles), one.IsClosed ? CommandText.Closed : null];
            call.Say(ConsoleText.Pad(one.UserName, width) + string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))));
        }

        return ExitCode.Done;
    }
}
