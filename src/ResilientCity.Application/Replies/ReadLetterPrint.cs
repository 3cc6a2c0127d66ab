using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>The letter for printing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Round">The handling that it belongs to.</param>
/// <param name="Number">The proposal's number.</param>
/// <param name="Title">The proposal's title.</param>
/// <param name="Letter">The letter itself.</param>
/// <param name="Origin">Null while the letter is not frozen: a draft.</param>
/// <param name="Note">What every page says in its margin while the letter is not signed off; null afterwards.</param>
/// <param name="Code">What leads to the public verification page, where the letter was signed here.</param>
public sealed record LetterPrint(CaseId CaseId, int Round, string Number, string Title, LetterDocument Letter, LetterOrigin? Origin, string? Note, VerificationCode? Code = null);

/// <summary>
/// Reads the letter: the lead agency at any time (a draft says that it is one), a co-handler from its countersign request on, everybody else
/// who may see the case once it is sent.
/// </summary>
public sealed class ReadLetterPrint(CaseStore store)
{
    /// <param name="id">The case.</param>
    /// <param name="roundNumber">An earlier handling; null for the current one.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="ct">Stops the read.</param>
    public Task<Outcome<LetterPrint>> ExecuteAsync(CaseId id, int? roundNumber, Actor actor, CancellationToken ct) =>
        store.ReadAsync<LetterPrint>(actor, scope => PrintAsync(scope, id, roundNumber), ct);

    internal static async Task<Outcome<LetterPrint>> PrintAsync(ReadScope scope, CaseId id, int? roundNumber)
    {
        if (await scope.FindCaseAsync(id) is not { } one
            || one.Rounds.FirstOrDefault(round => round.Number == (roundNumber ?? one.CurrentRoundNumber)) is not { } round
            || !MayRead(one, round, scope.Actor))
        {
            return new NotFound();
        }

        if (round.Letter is { } frozen)
        {
            return Print(one, round, LetterJson.Read(frozen.DocumentJson), frozen.Origin, null) with { Code = VerificationCode.Parse(frozen.VerificationCode) };
        }

        if (round.Number != one.CurrentRoundNumber)
        {
            return new NotFound();
        }

        var isFixed = one.Stage is Domain.Workflow.CaseStage.InSignOff or Domain.Workflow.CaseStage.SignedOff;
        var draft = isFixed && round.LatestVersion is { } version ? LetterJson.Read(version.DocumentJson) : await scope.ComposeReplyAsync(one);
        return Print(one, round, draft, null, scope.DraftNoteOf(one));
    }

    private static bool MayRead(CaseFile one, HandlingRound round, Actor actor) => one.AudienceOf(actor) switch
    {
        CaseAudience.Handling => true,
        CaseAudience.CoHandling => round.RepliedOn is not null || round.IsAskedToCountersign(actor),
        _ => round.RepliedOn is not null,
    };

    private static LetterPrint Print(CaseFile one, HandlingRound round, LetterDocument letter, LetterOrigin? origin, string? note) =>
        new(one.Id, round.Number, one.Proposal.Number, one.Proposal.Title, letter, origin, note);
}
