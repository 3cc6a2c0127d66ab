using System.Text;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>letter export</c>: a case's letter as plain text, Word document or PDF; with <c>--each</c> one for each delegate.</summary>
internal sealed class LetterExportCommand : Command
{
    private const string PlainText = "txt";
    private const string Docx = "docx";
    private const string Pdf = "pdf";
    private const string Zip = ".zip";

    public override string Name => "letter export";

    public override string Usage => "--case CASE [--format txt|docx|pdf] [--out FILE] [--no-head] [--each]";

    public override string Summary => ImportText.LetterExportSummary;

    public override IReadOnlyList<string> Options => ["case", "format", "out"];

    public override IReadOnlyList<string> Flags => ["no-head", "each"];

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var format = call.Option("format") ?? PlainText;
        if (format is not (PlainText or Docx or Pdf))
        {
            throw new WrongUsageException(Text.Format(ImportText.UnknownFormat, format));
        }

        var path = call.Option("out") is { } typed ? TypedPath.Full(typed) : null;
        if (format != PlainText && path is null)
        {
            throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--out"));
        }

        var found = await LetterImportCommand.ChosenAsync(call, ct) ?? throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--case"));
        return !found.IsDone ? call.Refuse(found.Refusal!) // not done
            : format == PlainText ? await ExportTextAsync(call, found.Value.Id, path, ct)
            : call.Has("each") ? await ExportEachAsync(call, found.Value.Id, format, path!, ct) // a format that is no text has its file
            : await ExportFileAsync(call, found.Value.Id, format, path!, ct); // likewise
    }

    private static async Task<int> ExportTextAsync(CommandCall call, CaseId id, string? path, CancellationToken ct)
    {
        var exported = await call.Use<ExportLetter>().ExecuteAsync(id, null, CommandCall.Actor, ct);
        if (!exported.IsDone)
        {
            return call.Refuse(exported.Refusal!); // not done
        }

        if (path is null)
        {
            return call.Say(exported.Value.Text);
        }

        await File.WriteAllTextAsync(path, exported.Value.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), ct);
        return call.Say(Text.Format(ImportText.Exported, path));
    }

    private static async Task<int> ExportFileAsync(CommandCall call, CaseId id, string format, string path, CancellationToken ct)
    {
        var request = new LetterFileRequest(id, null, format == Pdf ? LetterFileFormat.Pdf : LetterFileFormat.Docx, new LetterPageOptions(!call.Has("no-head")));
        var exported = await call.Use<ExportLetterFile>().ExecuteAsync(request, CommandCall.Actor, ct);
        if (!exported.IsDone)
        {
            return call.Refuse(exported.Refusal!); // not done
        }

        await File.WriteAllBytesAsync(path, exported.Value.File.Bytes, ct);
        if (exported.Value.IsDraft)
        {
            call.Say(ImportText.ExportedDraft);
        }

        if (exported.Value.File.Missing.Length > 0)
        {
            call.Say(Text.Format(ImportText.CharactersMissing, exported.Value.File.Missing));
        }

        return call.Say(Text.Format(ImportText.Exported, path));
    }

    /// <summary>Into a zip, or for <c>--format pdf</c> and a file that is no zip into one PDF to print.</summary>
    private static async Task<int> ExportEachAsync(CommandCall call, CaseId id, string format, string path, CancellationToken ct)
    {
        var form = format == Docx ? LetterBundleForm.DocxFiles
            : path.EndsWith(Zip, StringComparison.OrdinalIgnoreCase) ? LetterBundleForm.PdfFiles
            : LetterBundleForm.OnePdf;
        using var file = new MemoryStream();
        var exported = await call.Use<ExportJointLetters>().ExecuteAsync(id, null, form, file, new Shown(call), CommandCall.Actor, ct);
        if (!exported.IsDone)
        {
            return call.Refuse(exported.Refusal!); // not done
        }

        await File.WriteAllBytesAsync(path, file.ToArray(), ct);
        return call.Say(Text.Format(ImportText.ExportedEach, exported.Value.Count, path));
    }

    /// <summary>A line now and then, at once: the usual progress class would tell it later, from another thread.</summary>
    private sealed class Shown(CommandCall call) : IProgress<LettersDone>
    {
        private const int Every = 20;

        public void Report(LettersDone value)
        {
            if (value.Done % Every == 0)
            {
                call.Say(Text.Format(ImportText.LettersDone, value.Done, value.All));
            }
        }
    }
}
