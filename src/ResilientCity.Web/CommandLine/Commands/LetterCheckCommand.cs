using System.Globalization;
using ResilientCity.Application.Checks;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>letter check</c>: what the checks find in a case's letter, for people or, with <c>--json</c>, for other systems.</summary>
internal sealed class LetterCheckCommand : Command
{
    public override string Name => "letter check";

    public override string Usage => "--case CASE [--json]";

    public override string Summary => ChecksText.CheckSummary;

    public override IReadOnlyList<string> Options => ["case"];

    public override IReadOnlyList<string> Flags => ["json"];

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var found = await LetterImportCommand.ChosenAsync(call, ct) ?? throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--case"));
        if (!found.IsDone)
        {
            return call.Refuse(found.Refusal!); // not done
        }

        var outcome = await call.Use<CheckLetter>().ExecuteAsync(found.Value.Id, CommandCall.Actor, ct);
        if (!outcome.IsDone)
        {
            return call.Refuse(outcome.Refusal!); // not done
        }

        return call.Has("json") ? call.Say(CheckReportJson.Write(outcome.Value)) : Tell(call, outcome.Value);
    }

    private static int Tell(CommandCall call, CheckReport report)
    {
        call.Say(Text.Format(ChecksText.CheckHead, report.Number, report.Title));
        foreach (var finding in report.Findings)
        {
            var reason = finding.Reason.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
            call.Say(Text.Format(ChecksText.CheckLine, FindingWords.Severity(finding.Severity), FindingWords.Place(finding.Place), reason));
        }

        return report.Findings.Count == 0 ? call.Say(ChecksText.Clean) : ExitCode.Done;
    }
}
