using ResilientCity.Application.Accounts;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

internal sealed class AccountCloseCommand : Command
{
    public override string Name => "account close";

    public override string Usage => "USER";

    public override string Summary => CommandText.AccountCloseSummary;

    public override int MaxArguments => 1;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var userName = call.NeedArgument(0, "USER");
        if (await NamedAccount.FindAsync(call, userName, ct) is not { } account)
        {
            return call.Refuse(Text.Format(CommandText.AccountUnknown, userName));
        }

        var outcome = await call.Use<ChangeAccount>().CloseAsync(account.Id, CommandCall.Actor, ct);
        return outcome.Refusal is { } refusal ? call.Refuse(refusal) : call.Say(Text.Format(CommandText.AccountClosed, account.UserName));
    }
}
