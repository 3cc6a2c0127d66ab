using ResilientCity.Application.Import;
using ResilientCity.Web.Import;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>letter read</c>: what can be read of a letter, for people or, with <c>--json</c>, for other systems. Touches no store.</summary>
internal sealed class LetterReadCommand : Command
{
    public override string Name => "letter read";

    public override string Usage => "FILE [--json]";

    public override string Summary => ImportText.LetterReadSummary;

    public override IReadOnlyList<string> Flags => ["json"];

    public override int MaxArguments => 1;

    public override bool StartsStore => false;

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var file = await LetterFileOf(call, ct);
        if (file.Problem is { } problem)
        {
            return call.Refuse(new LetterFileRefused(problem));
        }

        var reading = LetterReader.Read(file.Text!); // no problem: there is a text
        if (call.Has("json"))
        {
            return call.Say(LetterReadingJson.Write(reading));
        }

        foreach (var line in PreviewWords.Lines(reading))
        {
            call.Say(line);
        }

        return ExitCode.Done;
    }

    internal static async Task<LetterFileText> LetterFileOf(CommandCall call, CancellationToken ct)
    {
        var path = call.NeedPath(0, "FILE");
        await using var stream = File.OpenRead(path);
        return await LetterFileReader.ReadAsync(stream, Path.GetFileName(path), ct);
    }
}
