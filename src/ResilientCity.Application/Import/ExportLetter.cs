using ResilientCity.Application.Data;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Import;

/// <summary>A letter as a file.</summary>
public sealed record ExportedLetter(string FileName, string Text);

/// <summary>Gives a letter back as plain text: the letter itself, never a draft or a summary, to those who may read it.</summary>
public sealed class ExportLetter(CaseStore store)
{
    public async Task<Outcome<ExportedLetter>> ExecuteAsync(CaseId id, int? round, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<LetterPrint>(actor, scope => ReadLetterPrint.PrintAsync(scope, id, round), ct);
        return !read.IsDone ? read.Refusal! // not done
            : read.Value.Origin switch
            {
                null => new LetterNotThere(read.Value.Number),
                LetterOrigin.Summary => new LetterIsSummary(read.Value.Number),
                _ => new ExportedLetter($"{read.Value.Number}.txt", LetterTextRenderer.Render(read.Value.Letter)),
            };
    }
}
