using System.Text;
using ResilientCity.Application.Import;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>letter export</c>: a case's letter as plain text, on the terminal or into a file.</summary>
internal sealed class LetterExportCommand : Command
{
    private const string PlainText = "txt";

    public override string Name => "letter export";

    public override string Usage => "--case CASE [--format txt] [--out FILE]";

    public override string Summary => ImportText.LetterExportSummary;

    public override IReadOnlyList<string> Options => ["case", "format", "out"];

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        if (call.Option("format") is { } format && format != PlainText)
        {
            throw new WrongUsageException(Text.Format(ImportText.UnknownFormat, format));
        }

        var found = await LetterImportCommand.ChosenAsync(call, ct) ?? throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--case"));
        if (!found.IsDone)
        {
            return call.Refuse(found.Refusal!); // not done
        }

        var exported = await call.Use<ExportLetter>().ExecuteAsync(found.Value.Id, null, CommandCall.Actor, ct);
        if (!exported.IsDone)
        {
            return call.Refuse(exported.Refusal!); // not done
        }

        if (call.Option("out") is not { } typed)
        {
            return call.Say(exported.Value.Text);
        }

        var path = TypedPath.Full(typed);
        await File.WriteAllTextAsync(path, exported.Value.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), ct);
        return call.Say(Text.Format(ImportText.Exported, path));
    }
}
