using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>Reads a finished letter's file and compares it with the signed text, outside of any write.</summary>
internal static class FinishedComparing
{
    public static readonly IReadOnlyList<string> Extensions = [".pdf", ".ofd", ".png", ".jpg", ".jpeg"];

    public static async Task<Outcome<FinishedEntry>> CompareFinishedAsync(this ReadScope scope, ContentFolder contents, CaseFile one, AttachmentId file)
    {
        if (SignedText(one.Round) is not { } letter || one.Round.SignedHash is not { } hash)
        {
            return new SignedTextMissing();
        }

        var content = await scope.ReadForAsync(contents, file, one.Id, AttachmentPurpose.FinishedLetter);
        if (!content.IsDone)
        {
            return content.Refusal!; // not done
        }

        var (name, bytes) = (content.Value.FileName, content.Value.Bytes);
        if (!Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            return new FileKindNotTaken(name, Extensions);
        }

        var entry = new FinishedEntry(file, name, FinishedComparison.NotCompared, null, hash);
        return FileFormats.Of(bytes) is FileFormat.Pdf ? OfPdf(entry, bytes, letter) : entry;
    }

    /// <summary>The frozen letter; before it is numbered, the version that was signed.</summary>
    private static LetterDocument? SignedText(HandlingRound round) => round switch
    {
        { Letter: { Origin: not LetterOrigin.Summary } letter } => LetterJson.Read(letter.DocumentJson),
        { Letter: null, ValidSignOff: { } signOff } => round.Versions.FirstOrDefault(version => version.Number == signOff.VersionNumber) is { } signed
            ? LetterJson.Read(signed.DocumentJson)
            : null,
        _ => null,
    };

    private static Outcome<FinishedEntry> OfPdf(FinishedEntry entry, byte[] bytes, LetterDocument letter)
    {
        var read = LetterFileReader.Read(bytes, entry.FileName);
        if (read.Problem is { } problem)
        {
            return problem.Fault is LetterFileFault.NoTextInside ? entry : new LetterFileRefused(problem);
        }

        var compared = FinishedText.Compare(letter, read.Text!); // read: there is a text
        return entry with
        {
            Comparison = compared.IsSame ? FinishedComparison.Same : FinishedComparison.Differs,
            DifferencesJson = ComparedFinishJson.Write(compared),
        };
    }
}
