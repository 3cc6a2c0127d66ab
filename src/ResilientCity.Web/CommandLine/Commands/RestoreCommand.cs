using ResilientCity.Application.Data;
using ResilientCity.Application.Data.Backup;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

internal sealed class RestoreCommand : Command
{
    private const string MoveAside = "move-aside";

    public override string Name => "restore";

    public override string Usage => $"FILE.zip|FOLDER [--{MoveAside}]";

    public override string Summary => CommandText.RestoreSummary;

    public override IReadOnlyList<string> Flags => [MoveAside];

    public override int MaxArguments => 1;

    public override bool StartsStore => false;

    public override Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var request = new RestoreStoreRequest(call.NeedPath(0, "FILE"), call.Has(MoveAside));
        var outcome = call.Use<RestoreStore>().Execute(request, CommandCall.Actor);
        if (!outcome.IsDone)
        {
            return Task.FromResult(call.Refuse(outcome.Refusal!)); // not done
        }

        if (outcome.Value.MovedTo is { } aside)
        {
            call.Say(Text.Format(CommandText.MovedAside, aside));
        }

        call.Say(Text.Format(CommandText.RestoreDone, call.Use<StoreFolder>().Path));
        return Task.FromResult(call.Say(BackupCommand.Line(outcome.Value.Counts)));
    }
}
