using ResilientCity.Application.Accounts;
using ResilientCity.Application.Registry;
using ResilientCity.Domain;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>account add</c>: the first administrator, and anybody later.</summary>
internal sealed class AccountAddCommand : Command
{
    public override string Name => "account add";

    public override string Usage => "[--user USER] [--name NAME] [--role ROLE[,ROLE]] [--agency AGENCY] [--division DIVISION] [--post POST] [--delegate DELEGATE] [--password PASSWORD]";

    public override string Summary => CommandText.AccountAddSummary;

    public override IReadOnlyList<string> Options => ["user", "name", "role", "agency", "division", "post", "delegate", "password"];

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var user = call.Ask("user", CommandText.AskUser);
        var name = call.Ask("name", CommandText.AskName);
        var roles = RoleCodes.Parse(call.Ask("role", Text.Format(CommandText.AskRole, RoleCodes.Known)));
        var agency = await AgencyAsync(call, ct);
        var given = call.Option("password");
        var password = given ?? MadePassword.New();
        var outcome = await call.Use<AddAccount>().ExecuteAsync(
            new AddAccountRequest
            {
                UserName = user,
                DisplayName = name,
                Password = password,
                Roles = roles,
                Post = call.Option("post"),
                AgencyId = agency?.Id,
                DivisionId = DivisionOf(agency, call.Option("division")),
                DelegateId = await DelegateAsync(call, ct),
            },
            CommandCall.Actor,
            ct);
        if (!outcome.IsDone)
        {
            return call.Refuse(outcome.Refusal!); // not done
        }

        call.Say(Text.Format(CommandText.AccountAdded, user, name));
        return given is null ? call.Say(Text.Format(CommandText.PasswordMade, password)) : ExitCode.Done;
    }

    private static async Task<AgencyRow?> AgencyAsync(CommandCall call, CancellationToken ct)
    {
        if (call.Option("agency") is not { } name)
        {
            return null;
        }

        var agencies = await call.Use<ReadRegistry>().AgenciesAsync(CommandCall.Actor, ct);
        return agencies.Value.FirstOrDefault(one => one.ShortName == name || one.FullName == name)
            ?? throw new WrongUsageException(Text.Format(CommandText.AgencyUnknown, name));
    }

    private static DivisionId? DivisionOf(AgencyRow? agency, string? name) =>
        name is null
            ? null
            : agency?.Divisions.FirstOrDefault(one => one.Name == name && !one.IsClosed)?.Id
                ?? throw new WrongUsageException(Text.Format(CommandText.DivisionUnknown, name));

    private static async Task<DelegateId?> DelegateAsync(CommandCall call, CancellationToken ct)
    {
        if (call.Option("delegate") is not { } name)
        {
            return null;
        }

        var delegates = await call.Use<ReadRegistry>().DelegatesAsync(CommandCall.Actor, ct);
        return delegates.Value.FirstOrDefault(one => one.Name == name)?.Id
            ?? throw new WrongUsageException(Text.Format(CommandText.DelegateUnknown, name));
    }
}
