using System.Globalization;
using System.IO.Compression;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Replies;

public enum JointLettersForm
{
    /// <summary>A zip with a PDF for each delegate.</summary>
    PdfFiles,

    /// <summary>A zip with a Word document for each delegate.</summary>
    DocxFiles,

    /// <summary>One PDF to print, each letter on sheets of its own.</summary>
    OnePdf,
}

/// <summary>How far it is: letters done of all.</summary>
public readonly record struct LettersDone(int Done, int All);

/// <summary>What was written.</summary>
/// <param name="Number">The proposal's number.</param>
/// <param name="Count">How many letters.</param>
public sealed record JointLetters(string Number, int Count);

/// <summary>
/// A joint proposal's letter for each of its delegates in one go: the letter as it was signed and numbered, but addressed to one of them.
/// </summary>
public sealed class ExportJointLetters(CaseStore store, LetterPdf pdf)
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="id">The case.</param>
    /// <param name="round">An earlier handling; null for the current one.</param>
    /// <param name="form">Single files or one to print.</param>
    /// <param name="output">Where it is written; untouched where it is refused.</param>
    /// <param name="progress">Told after each letter.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Stops between two letters.</param>
    public async Task<Outcome<JointLetters>> ExecuteAsync(
        CaseId id, int? round, JointLettersForm form, Stream output, IProgress<LettersDone>? progress, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<(string, List<(string, LetterDocument)>)>(actor, scope => LettersAsync(scope, id, round), ct);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        var (number, letters) = read.Value;
        if (form is JointLettersForm.OnePdf)
        {
            await output.WriteAsync(Together(letters, progress, ct), ct);
        }
        else
        {
            WriteZip(letters, form is JointLettersForm.PdfFiles ? LetterFileFormat.Pdf : LetterFileFormat.Docx, output, progress, ct);
        }

        return new JointLetters(number, letters.Count);
    }

    private static async Task<Outcome<(string Number, List<(string Name, LetterDocument Letter)> Letters)>> LettersAsync(ReadScope scope, CaseId id, int? round)
    {
        var read = await ReadLetterPrint.PrintAsync(scope, id, round);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        if (read.Value.Origin is null or LetterOrigin.Summary || await scope.FindForHandlingAsync(id) is not { } one)
        {
            return read.Value.Origin is LetterOrigin.Summary ? new LetterIsSummary(read.Value.Number) : new LetterNotThere(read.Value.Number);
        }

        var letter = read.Value.Letter;
        var names = one.Proposal.Delegates.OrderBy(raised => raised.Order).Select(raised => raised.Name).ToList();
        var phrases = scope.Rules.For(one.Round, scope.Today).PhrasesOn(letter.Date ?? scope.Today);
        return (read.Value.Number, names.Select(name => (name, names.Count == 1 ? letter : AddressedTo(letter, name, phrases, one.Proposal.Kind))).ToList());
    }

    private static LetterDocument AddressedTo(LetterDocument letter, string name, LetterPhrases phrases, Domain.Proposals.ProposalKind kind)
    {
        var facts = new LetterFacts { Kind = kind, Congress = "", Year = 0, Number = "", Title = "", Addressees = [name], AddressedToGroup = ReplyComposer.IsGroup(name), SignatoryName = "" };
        return letter with { Salutation = new LetterWording(phrases, facts).Salutation, Addressees = [name] };
    }

    private byte[] Together(List<(string Name, LetterDocument Letter)> letters, IProgress<LettersDone>? progress, CancellationToken ct)
    {
        var pages = new List<LetterPages>();
        foreach (var (_, letter) in letters)
        {
            ct.ThrowIfCancellationRequested();
            pages.Add(LetterPaginator.Lay(letter));
            progress?.Report(new(pages.Count, letters.Count));
        }

        return pdf.Render(pages, DocumentFacts.Of(letters[0].Letter)).Bytes;
    }

    private void WriteZip(List<(string Name, LetterDocument Letter)> letters, LetterFileFormat format, Stream output, IProgress<LettersDone>? progress, CancellationToken ct)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        for (var i = 0; i < letters.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            var (name, letter) = letters[i];
            var file = LetterFile.Of(letter, format, LetterPageOptions.Standard, pdf);
            var entry = archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{i + 1:D3}-{FileName(name)}{file.Extension}"), CompressionLevel.NoCompression);
            entry.LastWriteTime = FixedTime;
            using var stream = entry.Open();
            stream.Write(file.Bytes);
            progress?.Report(new(i + 1, letters.Count));
        }
    }

    private static string FileName(string name) => string.Concat(name.Where(one => char.IsLetterOrDigit(one) || char.IsSurrogate(one)));
}
