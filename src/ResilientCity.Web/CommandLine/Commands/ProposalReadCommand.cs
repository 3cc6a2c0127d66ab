using ResilientCity.Application.Import;
using ResilientCity.Web.Import;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>proposal read</c>: what can be read of a proposal's own text, for people or, with <c>--json</c>, for other systems. Touches no store.</summary>
internal sealed class ProposalReadCommand : Command
{
    public override string Name => "proposal read";

    public override string Usage => "FILE [--json]";

    public override string Summary => ImportText.ProposalReadSummary;

    public override IReadOnlyList<string> Flags => ["json"];

    public override int MaxArguments => 1;

    public override bool StartsStore => false;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var file = await LetterReadCommand.LetterFileOf(call, ct);
        if (file.Problem is { } problem)
        {
            return call.Refuse(new LetterFileRefused(problem));
        }

        var reading = ProposalReader.Read(file.Text!); // no problem: there is a text
        if (call.Has("json"))
        {
            return call.Say(ProposalReadingJson.Write(reading));
        }

        foreach (var line in ProposalWords.Lines(reading))
        {
            call.Say(line);
        }

        return ExitCode.Done;
    }
}
