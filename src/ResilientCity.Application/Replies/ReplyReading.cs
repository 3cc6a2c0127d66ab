using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>What several reads of the reply share.</summary>
internal static class ReplyReading
{
    /// <summary>The case, for those of the lead agency only; for anybody else it is not there.</summary>
    public static async Task<CaseFile?> FindForHandlingAsync(this ReadScope scope, CaseId id) =>
        await scope.FindCaseAsync(id) is { } one && one.AudienceOf(scope.Actor) is CaseAudience.Handling ? one : null;

    /// <summary>
    /// Whether a co-handler may read the exact text: from the moment its countersign is asked for.
    /// </summary>
    public static bool IsAskedToCountersign(this HandlingRound round, Actor actor) =>
        round.Steps.Any(step =>
            step.Kind is SignOffStepKind.Countersign && step.AgencyId == actor.AgencyId && step.State is not SignOffStepState.Waiting);

    public static bool MayDo(this CaseFile one, Actor actor, CaseAction action) =>
        one.PermittedTo(actor).Any(line => line.Action == action);

    /// <summary>The frozen letter, or the version in sign-off or signed; null while it is drafted.</summary>
    public static LetterDocument? KeptLetter(this CaseFile one) => one.Stage switch
    {
        _ when one.Round.Letter is { } letter => LetterJson.Read(letter.DocumentJson),
        CaseStage.InSignOff or CaseStage.SignedOff when one.Round.LatestVersion is { } version => LetterJson.Read(version.DocumentJson),
        _ => null,
    };

    /// <summary>What the current letter's pages say in their margin while it is not signed off; null afterwards.</summary>
    public static string? DraftNoteOf(this ReadScope scope, CaseFile one) =>
        one.Round.Letter is not null || one.Stage is CaseStage.SignedOff ? null : scope.Rules.For(one.Round, scope.Today).PhrasesOn(scope.Today).Labels.DraftNote;

    /// <summary>The person whom the agency's chain has signing; null where it names nobody.</summary>
    public static async Task<AccountUser?> FindHeadAsync(this ReadScope scope, Agency agency) =>
        agency.SignOffSteps.FirstOrDefault(step => step.Kind is SignOffStepKind.SignOff)?.AccountId is { } id
            ? await scope.Db.Users.FirstOrDefaultAsync(user => user.Id == id.Value, scope.Ct)
            : null;

    public static async Task<ReturnNote?> FindLastReturnAsync(this ReadScope scope, CaseFile one)
    {
        var row = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value && row.Kind == nameof(CaseEventKind.ReplyReturned))
            .OrderByDescending(row => row.StreamNumber)
            .FirstOrDefaultAsync(scope.Ct);
        return row is not null && EventEnvelope.Read(row.Envelope) is { } happened && happened.Round == one.CurrentRoundNumber
            ? NoteOf(happened)
            : null;
    }

    private static ReturnNote NoteOf(EventEnvelope returned) => returned is { RecordedFor: not null, Source: { } source }
        ? new ReturnNote(
            returned.Changes.FirstOrDefault(change => change.Field == "SignedBy")?.After ?? "",
            returned.OccurredOn,
            returned.Note ?? "",
            new RecordedReturn(returned.ActorName, source))
        : new ReturnNote(returned.ActorName, returned.OccurredOn, returned.Note ?? "", null);

    public static VersionRow ToRow(this DraftVersion version, HandlingRound round) => new(
        new VersionKey(round.Number, version.Number),
        version.Cause,
        version.KeptBy,
        version.KeptAt,
        version.ShortCode,
        round.ValidSignOff?.VersionNumber == version.Number)
    {
        SourceName = version.SourceName,
        SourceFile = version.SourceFile,
    };

    public static IReadOnlyList<ReplyOpinion> OpinionsOf(this CaseFile one, IReadOnlyDictionary<AgencyId, Agency> agencies, DateOnly day) =>
    [
        .. one.Round.Opinions.Select(opinion => new ReplyOpinion(
            opinion.Id,
            opinion.AgencyId,
            agencies[opinion.AgencyId].ShortNameOn(day),
            opinion.State,
            opinion.Text,
            opinion.DocumentNumber,
            opinion.GivenOn,
            opinion.Adoption,
            opinion.WaivedBecause)),
    ];
}
