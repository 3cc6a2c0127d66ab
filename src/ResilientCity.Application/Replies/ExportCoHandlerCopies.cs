using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>
/// The signed and numbered letter once for each co-handling agency (抄送). Its words stay as they are, the copy line too; whose copy it is stands
/// in the margin, outside the letter.
/// </summary>
public sealed class ExportCoHandlerCopies(CaseStore store, LetterPdf pdf, LetterStamps stamps)
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
        var read = await store.ReadAsync<(string, VerificationCode?, List<BundledLetter>)>(actor, scope => CopiesAsync(scope, id, round), ct);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        var (number, code, copies) = read.Value;
        await new LetterBundle(pdf, stamps.For(code)).WriteAsync(copies, form, output, progress, ct);
        return new MadeLetters(number, copies.Count);
    }

    private static async Task<Outcome<(string Number, VerificationCode? Code, List<BundledLetter> Copies)>> CopiesAsync(ReadScope scope, CaseId id, int? round)
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

        List<AgencyId> ids = [.. one.CoHandlers.Select(asked => asked.AgencyId)];
        if (ids.Count == 0)
        {
            return new NoCoHandlers();
        }

        var agencies = await scope.Db.Agencies.Where(agency => ids.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id, scope.Ct);
        var letter = read.Value.Letter;
        var day = letter.Date ?? scope.Today;
        var label = scope.Rules.For(one.Round, scope.Today).PhrasesOn(day).Labels.CopyTo;
        return (read.Value.Number, read.Value.Code, ids.Select(agency => agencies[agency].FullNameOn(day)).Select(name => new BundledLetter(name, letter, label + name)).ToList());
    }
}
