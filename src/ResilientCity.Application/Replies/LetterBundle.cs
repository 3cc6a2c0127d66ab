using System.Globalization;
using System.IO.Compression;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Replies;

public enum LetterBundleForm
{
    /// <summary>A zip with a PDF for each recipient.</summary>
    PdfFiles,

    /// <summary>A zip with a Word document for each recipient.</summary>
    DocxFiles,

    /// <summary>One PDF to print, each letter on sheets of its own.</summary>
    OnePdf,
}

/// <summary>How far it is: letters done of all.</summary>
public readonly record struct LettersDone(int Done, int All);

/// <summary>What was written.</summary>
/// <param name="Number">The proposal's number.</param>
/// <param name="Count">How many letters.</param>
public sealed record MadeLetters(string Number, int Count);

/// <summary>One letter of several.</summary>
/// <param name="Name">Whose it is, for the file's name.</param>
/// <param name="Letter">Its words.</param>
/// <param name="Note">Printed in the margin of its pages; null for none.</param>
internal sealed record BundledLetter(string Name, LetterDocument Letter, string? Note = null);

/// <summary>Writes a letter for each of several recipients: single files in a zip, or one PDF to print.</summary>
internal sealed class LetterBundle(LetterPdf pdf, VerificationStamp? stamp)
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="letters">At least one.</param>
    /// <param name="form">Single files or one to print.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="progress">Told after each letter is written.</param>
    /// <param name="ct">Stops between two letters.</param>
    public async Task WriteAsync(IReadOnlyList<BundledLetter> letters, LetterBundleForm form, Stream output, IProgress<LettersDone>? progress, CancellationToken ct)
    {
        if (form is LetterBundleForm.OnePdf)
        {
            await WriteTogetherAsync(letters, output, progress, ct);
        }
        else
        {
            WriteZip(letters, form is LetterBundleForm.PdfFiles ? LetterFileFormat.Pdf : LetterFileFormat.Docx, output, progress, ct);
        }

        ct.ThrowIfCancellationRequested();
    }

    /// <summary>A letter is laid out when the one before is written, so that what is told counts written letters; the last one is done with the file.</summary>
    private async Task WriteTogetherAsync(IReadOnlyList<BundledLetter> letters, Stream output, IProgress<LettersDone>? progress, CancellationToken ct)
    {
        var bytes = pdf.Render(Laid(letters, progress, ct), DocumentFacts.Of(letters[0].Letter)).Bytes;
        await output.WriteAsync(bytes, ct);
        progress?.Report(new(letters.Count, letters.Count));
    }

    private IEnumerable<LetterPages> Laid(IReadOnlyList<BundledLetter> letters, IProgress<LettersDone>? progress, CancellationToken ct)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0)
            {
                progress?.Report(new(i, letters.Count));
            }

            ct.ThrowIfCancellationRequested();
            var laid = LetterPaginator.Lay(letters[i].Letter, new(Note: letters[i].Note));
            yield return stamp?.On(laid) ?? laid;
        }

        ct.ThrowIfCancellationRequested();
    }

    private void WriteZip(IReadOnlyList<BundledLetter> letters, LetterFileFormat format, Stream output, IProgress<LettersDone>? progress, CancellationToken ct)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        for (var i = 0; i < letters.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            var one = letters[i];
            var file = LetterFile.Of(one.Letter, format, new(Note: one.Note), pdf, stamp);
            var entry = archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{i + 1:D3}-{FileName(one.Name)}{file.Extension}"), CompressionLevel.NoCompression);
            entry.LastWriteTime = FixedTime;
            using var stream = entry.Open();
            stream.Write(file.Bytes);
            progress?.Report(new(i + 1, letters.Count));
        }
    }

    private static string FileName(string name) => string.Concat(name.Where(one => char.IsLetterOrDigit(one) || char.IsSurrogate(one)));
}
