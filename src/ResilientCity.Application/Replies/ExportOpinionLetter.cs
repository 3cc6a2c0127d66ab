using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Replies;

/// <summary>
/// A co-handling agency's opinion as a letter of its own (协办意见的函): to those of the lead agency and of the agency that gave it.
/// </summary>
public sealed class ExportOpinionLetter(CaseStore store, LetterPdf pdf)
{
    /// <param name="id">The case.</param>
    /// <param name="opinionId">The opinion, of any handling.</param>
    /// <param name="format">Word or PDF.</param>
    /// <param name="options">With or without red head.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Stops the read.</param>
    public async Task<Outcome<ExportedLetterFile>> ExecuteAsync(
        CaseId id, OpinionId opinionId, LetterFileFormat format, LetterPageOptions options, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<OpinionPaper>(actor, scope => PaperAsync(scope, id, opinionId), ct);
        return read.IsDone
            ? new ExportedLetterFile(read.Value.Number, IsDraft: false, LetterFile.Of(read.Value.Letter, format, options, pdf))
            : read.Refusal!; // not done
    }

    private static async Task<Outcome<OpinionPaper>> PaperAsync(ReadScope scope, CaseId id, OpinionId opinionId)
    {
        if (await scope.FindCaseAsync(id) is not { } one
            || one.Rounds.SelectMany(round => round.Opinions).FirstOrDefault(opinion => opinion.Id == opinionId) is not { } opinion
            || !MayRead(one, opinion, scope.Actor))
        {
            return new NotFound();
        }

        return opinion is { IsGiven: true, Text: not null }
            ? new OpinionPaper(one.Proposal.Number, OpinionComposer.Compose(one, opinion, await scope.ComposerFactsAsync(one, opinion.GivenOn)))
            : new OpinionNotGiven();
    }

    private static bool MayRead(CaseFile one, CoHandlingOpinion opinion, Actor actor) => one.AudienceOf(actor) switch
    {
        CaseAudience.Handling => true,
        CaseAudience.CoHandling => opinion.AgencyId == actor.AgencyId,
        _ => false,
    };

    private sealed record OpinionPaper(string Number, Domain.Letters.LetterDocument Letter);
}
