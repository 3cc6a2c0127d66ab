using ResilientCity.Application.Accounts;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

internal sealed class AccountPasswordCommand : Command
{
    public override string Name => "account password";

    public override string Usage => "USER [--password PASSWORD]";

    public override string Summary => CommandText.AccountPasswordSummary;

    public override IReadOnlyList<string> Options => ["password"];

    public override int MaxArguments => 1;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var userName = call.NeedArgument(0, "USER");
        if (await NamedAccount.FindAsync(call, userName, ct) is not { } account)
        {
            return call.Refuse(Text.Format(CommandText.AccountUnknown, userName));
        }

        var given = call.Option("password");
        var password = given ?? MadePassword.New();
        var outcome = await call.Use<ChangeAccount>().SetPasswordAsync(account.Id, password, CommandCall.Actor, ct);
        if (outcome.Refusal is { } refusal)
        {
            return call.Refuse(refusal);
        }

        call.Say(Text.Format(CommandText.PasswordSet, account.UserName));
        return given is null ? call.Say(Text.Format(CommandText.PasswordMade, password)) : ExitCode.Done;
    }
}
