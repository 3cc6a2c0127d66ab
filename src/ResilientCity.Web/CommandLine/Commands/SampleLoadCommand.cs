using ResilientCity.Application.Data.SampleData;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

internal sealed class SampleLoadCommand : Command
{
    public override string Name => "sample load";

    public override string Usage => "";

    public override string Summary => CommandText.SampleLoadSummary;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var sample = call.Use<LoadSampleData>();
        var outcome = await sample.ExecuteAsync(new LoadSampleDataRequest(Guid.NewGuid()), CommandCall.Actor, ct);
        if (!outcome.IsDone)
        {
            return call.Refuse(outcome.Refusal!); // not done
        }

        call.Say(CommandText.SampleLoaded);
        foreach (var line in StartNotice.Demo(await sample.AccountsAsync(ct)))
        {
            call.Say(line);
        }

        return ExitCode.Done;
    }
}
