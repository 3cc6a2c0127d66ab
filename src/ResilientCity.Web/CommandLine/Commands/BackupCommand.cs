using ResilientCity.Application.Data.Backup;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

internal sealed class BackupCommand : Command
{
    public override string Name => "backup";

    public override string Usage => "FILE.zip|FOLDER";

    public override string Summary => CommandText.BackupSummary;

    public override int MaxArguments => 1;

    public override Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var target = call.NeedPath(0, "FILE");
        var outcome = call.Use<BackUpStore>().Execute(target, CommandCall.Actor);
        if (!outcome.IsDone)
        {
            return Task.FromResult(call.Refuse(outcome.Refusal!)); // not done
        }

        call.Say(Text.Format(CommandText.BackupDone, target));
        return Task.FromResult(call.Say(Line(outcome.Value)));
    }

    internal static string Line(StoreCounts counts) => Text.Format(CommandText.Counts, counts.Cases, counts.Events, counts.Accounts, counts.Attachments);
}
