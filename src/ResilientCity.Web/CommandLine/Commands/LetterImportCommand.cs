using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Web.Import;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>letter import</c>: shows what was read and what it will do, asks once where somebody sits there, and does it.</summary>
internal sealed class LetterImportCommand : Command
{
    private static readonly string[] Agreement = ["y", "yes", "是", "好"];

    public override string Name => "letter import";

    public override string Usage => "FILE [--case CASE] [--yes]";

    public override string Summary => ImportText.LetterImportSummary;

    public override IReadOnlyList<string> Options => ["case"];

    public override IReadOnlyList<string> Flags => ["yes"];

    public override int MaxArguments => 1;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var file = await LetterReadCommand.LetterFileOf(call, ct);
        if (file.Problem is { } problem)
        {
            return call.Refuse(new LetterFileRefused(problem));
        }

        var chosen = await ChosenAsync(call, ct);
        if (chosen?.Refusal is { } unknown)
        {
            return call.Refuse(unknown);
        }

        var text = file.Text!; // no problem: there is a text
        var preview = await call.Use<PreviewLetter>().ExecuteAsync(new PreviewLetterRequest(text, chosen?.Value.Id), CommandCall.Actor, ct);
        return preview.IsDone
            ? await ImportAsync(call, text, chosen?.Value.Id, preview.Value, ct)
            : call.Refuse(preview.Refusal!); // not done
    }

    internal static async Task<Outcome<CaseCandidate>?> ChosenAsync(CommandCall call, CancellationToken ct) =>
        call.Option("case") is { } typed ? await call.Use<FindCase>().ExecuteAsync(typed, CommandCall.Actor, ct) : null;

    private static async Task<int> ImportAsync(CommandCall call, string text, CaseId? chosen, ImportPreview preview, CancellationToken ct)
    {
        foreach (var line in PreviewWords.Lines(preview.Reading).Concat(PreviewWords.EffectLines(preview)))
        {
            call.Say(line);
        }

        if (preview.Refusal is { } refusal)
        {
            return call.Refuse(refusal);
        }

        if (!call.Has("yes") && !Console.IsInputRedirected && !Agrees(call.Ask("yes", ImportText.AskImport)))
        {
            return call.Refuse(ImportText.NotImported);
        }

        var source = Path.GetFileName(call.NeedPath(0, "FILE"));
        var outcome = await call.Use<ImportLetter>().ExecuteAsync(new ImportLetterRequest(Guid.NewGuid(), text, source, chosen), CommandCall.Actor, ct);
        return outcome.IsDone
            ? call.Say(Text.Format(ImportText.Imported, preview.Target?.Reference ?? preview.Reading.ProposalNumber))
            : call.Refuse(outcome.Refusal!); // not done
    }

    private static bool Agrees(string typed) => Agreement.Contains(typed.Trim(), StringComparer.OrdinalIgnoreCase);
}
