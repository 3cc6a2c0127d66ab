using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>
/// What happened, as far as the audience may know: the lead agency all of it; the offices without the words about a draft that is not sent; others the
/// landmarks, and a co-handler what concerns its own opinion.
/// </summary>
internal static class HistoryLines
{
    /// <summary>The change that names the file which an act brought: shown as a link, not as a change.</summary>
    private const string SourceFile = "SourceFile";

    private static readonly HashSet<CaseEventKind> Landmarks =
    [
        CaseEventKind.CaseRegistered, CaseEventKind.CaseEnteredAtStage, CaseEventKind.ProposalTextEntered, CaseEventKind.CaseAssigned, CaseEventKind.CaseAccepted, CaseEventKind.SeparateCaseOpened,
        CaseEventKind.CaseMerged, CaseEventKind.ProposalTakenIn, CaseEventKind.CaseUnmerged, CaseEventKind.ProposalGivenBack,
        CaseEventKind.ReassignmentAgreed, CaseEventKind.CaseReassigned, CaseEventKind.CoHandlerAdded, CaseEventKind.CoHandlerReleased,
        CaseEventKind.ReplyDispatched, CaseEventKind.ReplyPublished, CaseEventKind.RehandlingOrdered,
        CaseEventKind.CaseConcluded, CaseEventKind.CaseArchived, CaseEventKind.CaseWithdrawn,
    ];

    private static readonly HashSet<CaseEventKind> BetweenAgencyAndDelegate =
        [
        CaseEventKind.DelegateReminded, CaseEventKind.SlipIssued, CaseEventKind.ReceiptGiven, CaseEventKind.ReceiptCorrected, CaseEventKind.MeetingRecorded,
        CaseEventKind.CommitmentReported, CaseEventKind.CommitmentDone, CaseEventKind.CommitmentNotPossible, CaseEventKind.MarkProposed,
        CaseEventKind.YearlyReportSent, CaseEventKind.YearlyReceiptGiven, CaseEventKind.CommitmentMeetingRecorded,
    ];

    private static readonly HashSet<CaseEventKind> AboutOpinions =
    [
        CaseEventKind.OpinionRequested, CaseEventKind.OpinionGiven, CaseEventKind.OpinionReturned, CaseEventKind.OpinionMarked,
        CaseEventKind.ExtensionRequested, CaseEventKind.DeadlineExtended, CaseEventKind.ExtensionRefused,
        CaseEventKind.CoHandlerAdded, CaseEventKind.CoHandlerReleased, CaseEventKind.DisagreementRaised, CaseEventKind.DisagreementDecided, CaseEventKind.ReminderSent,
    ];

    private static readonly HashSet<CaseEventKind> ThatMoveParties = [CaseEventKind.ReassignmentAgreed, CaseEventKind.CaseReassigned, CaseEventKind.CoHandlerReleased];

    private static readonly HashSet<CaseEventKind> AboutDraft =
    [
        CaseEventKind.AskAdded, CaseEventKind.AskReworded, CaseEventKind.AskRemoved, CaseEventKind.AskTied, CaseEventKind.AskUntied,
        CaseEventKind.DraftVersionKept, CaseEventKind.DraftTaken, CaseEventKind.ReplySubmitted, CaseEventKind.DraftRecalled, CaseEventKind.StepApproved,
        CaseEventKind.ReplyReturned, CaseEventKind.ReplySignedOff, CaseEventKind.SignOffVoided, CaseEventKind.LetterImported,
        CaseEventKind.FinishedAttached, CaseEventKind.FinishedAccepted, CaseEventKind.FinishedConfirmed,
        CaseEventKind.CommitmentTaken, CaseEventKind.CommitmentChanged, CaseEventKind.CommitmentTied, CaseEventKind.CommitmentWithdrawn,
    ];

    public static async Task<IReadOnlyList<EventEnvelope>> ReadEventsAsync(CaseId id, ReadScope scope)
    {
        var stored = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == id.Value)
            .OrderBy(row => row.StreamNumber)
            .Select(row => row.Envelope)
            .ToListAsync(scope.Ct);
        return [.. stored.Select(EventEnvelope.Read)];
    }

    public static IReadOnlyList<HistoryLine> Of(CaseSubject subject, IReadOnlyList<EventEnvelope> events)
    {
        var sent = subject.Case.Rounds.Where(round => round.RepliedOn is not null).Select(round => round.Number).ToHashSet();
        return [.. events.Select(happened => LineFor(subject, happened, sent)).OfType<HistoryLine>()];
    }

    private static HistoryLine? LineFor(CaseSubject subject, EventEnvelope happened, HashSet<int> sent)
    {
        var whole = Whole(subject.Names, happened);
        return subject.Audience switch
        {
            CaseAudience.Handling => whole,
            CaseAudience.Oversight => AboutDraft.Contains(happened.Kind) && !sent.Contains(happened.Round) ? whole with { Changes = [], Note = null } : WithoutCorrections(whole),
            CaseAudience.CoHandling when IsAboutOwnOpinion(happened, subject.Scope.Actor) => happened.Kind is CaseEventKind.ReminderSent ? WithoutOthers(whole, happened, subject) : WithoutCorrections(whole),
            CaseAudience.Former when IsOwnLeaving(happened, subject.Scope.Actor) => whole,
            CaseAudience.CoHandling or CaseAudience.Former => IsLandmark(happened) ? Shortened(whole) : null,
            _ => IsLandmark(happened) || BetweenAgencyAndDelegate.Contains(happened.Kind) ? Shortened(whole) : null,
        };
    }

    /// <summary>That the reply was given more time is everybody's to know, with its reason the agency's and the offices'; a co-handler's own time is not.</summary>
    private static bool IsLandmark(EventEnvelope happened) =>
        Landmarks.Contains(happened.Kind)
        || (happened.Kind is CaseEventKind.DeadlineExtended && !happened.Changes.Any(change => change.Field == "AgencyId"));

    /// <summary>That the case was taken from the reader's agency: with the reason, and to whom it went.</summary>
    private static bool IsOwnLeaving(EventEnvelope happened, Actor actor) =>
        ThatMoveParties.Contains(happened.Kind)
        && actor.AgencyId is { } own
        && happened.Changes.Any(change => change.Field is "LeadAgencyId" or "AgencyId" && change.Before == own.ToString());

    private static bool IsAboutOwnOpinion(EventEnvelope happened, Actor actor) =>
        AboutOpinions.Contains(happened.Kind)
        && actor.AgencyId is { } own
        && happened.Changes.Any(change => change.Field == "AgencyId" && change.After == own.ToString());

    /// <summary>A reminder to several co-handlers tells each of its own only.</summary>
    private static HistoryLine WithoutOthers(HistoryLine whole, EventEnvelope happened, CaseSubject subject) => whole with
    {
        Changes =
        [
            .. happened.Changes.Where(change => change.After == subject.Scope.Actor.AgencyId?.ToString())
                .Select(change => new FieldChange(change.Field, null, subject.Names.InWords(change.Field, change.After))),
        ],
    };

    /// <summary>How well a letter was read is the lead agency's to know.</summary>
    private static HistoryLine WithoutCorrections(HistoryLine whole) =>
        whole with { Changes = [.. whole.Changes.Where(change => !change.Field.StartsWith(FieldChange.Read, StringComparison.Ordinal))] };

    private static HistoryLine Shortened(HistoryLine whole) => whole with
    {
        ActorName = null,
        Source = null,
        SourceReference = null,
        SourceDocument = null,
        SourceNote = null,
        Changes = [],
        Note = null,
    };

    /// <summary>The document that a record rests on, or the file that an act brought.</summary>
    private static AttachmentLine? FileOf(CaseNames names, EventEnvelope happened) =>
        happened.SourceDocument is { } document ? names.Attachment(new AttachmentId(document))
        : int.TryParse(happened.Changes.FirstOrDefault(change => change.Field == SourceFile)?.After, out var file) ? names.Attachment(new AttachmentId(file))
        : null;

    private static HistoryLine Whole(CaseNames names, EventEnvelope happened) => new()
    {
        Number = happened.Number,
        Kind = happened.Kind,
        Round = happened.Round,
        OccurredOn = happened.OccurredOn,
        RecordedAt = happened.RecordedAt,
        IsLateEntry = happened.IsLateEntry,
        ActorKind = happened.ActorKind,
        ActorName = happened.ActorName,
        Capacity = happened.Capacity,
        RecordedFor = happened.RecordedFor,
        Source = happened.Source,
        SourceReference = happened.SourceReference,
        SourceDocument = FileOf(names, happened),
        SourceNote = happened.SourceNote,
        Changes =
        [
            .. happened.Changes
                .Where(change => (change.Before is not null || change.After is not null) && change.Field != SourceFile)
                .Select(change => new FieldChange(change.Field, names.InWords(change.Field, change.Before), names.InWords(change.Field, change.After))),
        ],
        Note = FileOf(names, happened)?.FileName == happened.Note ? null : happened.Note,
        StageBefore = happened.StageBefore,
        StageAfter = happened.StageAfter,
    };
}
