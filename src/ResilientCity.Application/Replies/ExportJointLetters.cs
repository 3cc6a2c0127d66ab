using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>
/// A joint proposal's letter for each of its delegates in one go: the letter as it was signed and numbered, but addressed to one of them.
/// </summary>
public sealed class ExportJointLetters(CaseStore store, LetterPdf pdf, LetterStamps stamps)
{
    /// <param name="id">The case.</param>
    /// <param name="round">An earlier handling; null for the current one.</param>
    /// <param name="form">Single files or one to print.</param>
    /// <param name="output">Where it is written; untouched where it is refused.</param>
    /// <param name="progress">Told after each letter.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Stops between two letters.</param>
    public async Task<Outcome<MadeLetters>> ExecuteAsync(
        CaseId id, int? round, LetterBundleForm form, Stream output, IProgress<LettersDone>? progress, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<(string, VerificationCode?, List<BundledLetter>)>(actor, scope => LettersAsync(scope, id, round), ct);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        var (number, code, letters) = read.Value;
        await new LetterBundle(pdf, stamps.For(code)).WriteAsync(letters, form, output, progress, ct);
        return new MadeLetters(number, letters.Count);
    }

    private static async Task<Outcome<(string Number, VerificationCode? Code, List<BundledLetter> Letters)>> LettersAsync(ReadScope scope, CaseId id, int? round)
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

        return (read.Value.Number, read.Value.Code, JointLetter.ForEach(one, read.Value.Letter, scope).Select(joint => new BundledLetter(joint.Name, joint.Letter)).ToList());
    }
}
