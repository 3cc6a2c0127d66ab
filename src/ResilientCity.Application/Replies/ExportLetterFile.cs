using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>A case's letter as a Word document or a PDF.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Round">An earlier handling; null for the current one.</param>
/// <param name="Format">Word or PDF.</param>
/// <param name="Options">With or without red head; a draft's PDF says on every page that it is one.</param>
public sealed record LetterFileRequest(CaseId CaseId, int? Round, LetterFileFormat Format, LetterPageOptions Options);

/// <summary>What came of it.</summary>
/// <param name="Number">The proposal's number, for the file's name.</param>
/// <param name="IsDraft">The letter is not frozen yet.</param>
/// <param name="File">The file.</param>
public sealed record ExportedLetterFile(string Number, bool IsDraft, LetterFile File);

/// <summary>Gives the letter as a file to those who may read it; a draft too, never a summary: its words are not the letter's own.</summary>
public sealed class ExportLetterFile(CaseStore store, LetterPdf pdf, LetterStamps stamps)
{
    public async Task<Outcome<ExportedLetterFile>> ExecuteAsync(LetterFileRequest request, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<LetterPrint>(actor, scope => ReadLetterPrint.PrintAsync(scope, request.CaseId, request.Round), ct);
        return !read.IsDone ? read.Refusal! // not done
            : read.Value.Origin is LetterOrigin.Summary ? new LetterIsSummary(read.Value.Number)
            : new ExportedLetterFile(
                read.Value.Number,
                read.Value.Origin is null,
                LetterFile.Of(read.Value.Letter, request.Format, request.Options with { Note = read.Value.Note }, pdf, stamps.For(read.Value.Code)));
    }
}
