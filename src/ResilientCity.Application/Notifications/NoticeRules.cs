using ResilientCity.Domain.Workflow;
using static ResilientCity.Application.Notifications.NoticeReceiver;

namespace ResilientCity.Application.Notifications;

/// <summary>Whom an event is told to, as he stands to the case after it.</summary>
internal enum NoticeReceiver
{
    LeadLiaison,

    /// <summary>The officer named; where only a division is, its officers.</summary>
    Officer,

    /// <summary>Whoever the sign-off's open step belongs to.</summary>
    OpenStep,

    /// <summary>Who signs for the lead agency.</summary>
    Signatory,

    /// <summary>The liaison of the co-handling agency that the event is about.</summary>
    CoHandler,

    /// <summary>The liaisons of all co-handling agencies.</summary>
    CoHandlers,

    LeadDelegate,
    Delegates,
    CommitteeOffice,

    /// <summary>The office that assigned the case; where it is not known which, the government office.</summary>
    AssigningOffice,

    /// <summary>The liaison of the agency that led the case before the event. He may not see it any more: he is told its number, which he knows, and nothing else.</summary>
    FormerLeadLiaison,
}

/// <summary>After this event these hear of it, as this kind of notice.</summary>
internal sealed record NoticeRule(CaseEventKind Event, NoticeKind Kind, params NoticeReceiver[] Receivers);

/// <summary>
/// Who hears of what, once: read with every append of events, whichever use case made them, so that a batch tells like single acts. Nobody hears of what he
/// did himself; who stands in several lines of an event hears of it by the first.
/// </summary>
internal static class NoticeRules
{
    public static IReadOnlyList<NoticeRule> Table { get; } =
    [
        new(CaseEventKind.CaseAssigned, NoticeKind.CaseAssigned, LeadLiaison, CoHandlers),
        new(CaseEventKind.CaseDistributed, NoticeKind.CaseDistributed, Officer),

        new(CaseEventKind.ReassignmentRequested, NoticeKind.ReassignmentRequested, AssigningOffice),
        new(CaseEventKind.ReassignmentAgreed, NoticeKind.CaseAssigned, LeadLiaison),
        new(CaseEventKind.ReassignmentAgreed, NoticeKind.ReassignmentAgreed, FormerLeadLiaison),
        new(CaseEventKind.ReassignmentRefused, NoticeKind.ReassignmentRefused, LeadLiaison, Officer),

        new(CaseEventKind.ExtensionRequested, NoticeKind.ExtensionRequested, AssigningOffice),
        new(CaseEventKind.DeadlineExtended, NoticeKind.DeadlineExtended, LeadLiaison, Officer, CoHandler),
        new(CaseEventKind.ExtensionRefused, NoticeKind.ExtensionRefused, LeadLiaison, Officer, CoHandler),
        new(CaseEventKind.DeadlinesRecounted, NoticeKind.DeadlinesRecounted, LeadLiaison, Officer),

        new(CaseEventKind.OpinionRequested, NoticeKind.OpinionRequested, CoHandler),
        new(CaseEventKind.OpinionGiven, NoticeKind.OpinionGiven, LeadLiaison, Officer),
        new(CaseEventKind.OpinionReturned, NoticeKind.OpinionReturned, CoHandler),

        new(CaseEventKind.ReplySubmitted, NoticeKind.StepOpened, OpenStep),
        new(CaseEventKind.StepApproved, NoticeKind.StepOpened, OpenStep),
        new(CaseEventKind.ReplyReturned, NoticeKind.StepOpened, OpenStep),
        new(CaseEventKind.ReplyReturned, NoticeKind.ReplyReturned, Officer, LeadLiaison),
        new(CaseEventKind.ReplySignedOff, NoticeKind.ReplySignedOff, LeadLiaison, Officer),
        new(CaseEventKind.SignOffVoided, NoticeKind.SignOffVoided, Signatory, LeadLiaison, Officer),

        new(CaseEventKind.ReplyDispatched, NoticeKind.ReplyDispatched, Delegates, CommitteeOffice, Officer),
        new(CaseEventKind.ReplyPublished, NoticeKind.ReplyPublished, Delegates),

        new(CaseEventKind.DelegateReminded, NoticeKind.ReceiptReminded, LeadDelegate),
        new(CaseEventKind.ReceiptGiven, NoticeKind.ReceiptGiven, LeadLiaison, Officer, CommitteeOffice),
        new(CaseEventKind.ReceiptCorrected, NoticeKind.ReceiptCorrected, LeadLiaison, Officer, CommitteeOffice),

        new(CaseEventKind.RehandlingOrdered, NoticeKind.RehandlingOrdered, LeadLiaison, Officer, Signatory, CoHandlers),
        new(CaseEventKind.MeetingRecorded, NoticeKind.MeetingRecorded, LeadLiaison, Officer),
        new(CaseEventKind.CaseConcluded, NoticeKind.CaseConcluded, LeadLiaison, Officer),
        new(CaseEventKind.CaseWithdrawn, NoticeKind.CaseWithdrawn, LeadLiaison, Officer, CoHandlers),
    ];

    /// <summary>Nobody waits for these: they are in the history. Each event stands here or in the table; a test holds that.</summary>
    public static IReadOnlyList<CaseEventKind> Silent { get; } =
    [
        CaseEventKind.CaseRegistered,
        CaseEventKind.CaseEnteredAtStage,
        CaseEventKind.ProposalTextEntered,
        CaseEventKind.CaseAccepted,
        CaseEventKind.ConsultationRecorded,
        CaseEventKind.OpinionMarked,
        CaseEventKind.DraftVersionKept,
        CaseEventKind.DraftTaken,
        CaseEventKind.AskAdded,
        CaseEventKind.AskReworded,
        CaseEventKind.AskRemoved,
        CaseEventKind.AskTied,
        CaseEventKind.AskUntied,
        CaseEventKind.LetterImported,
        CaseEventKind.DraftRecalled,
        CaseEventKind.LetterNumbered,
        CaseEventKind.FinishedAttached,
        CaseEventKind.FinishedAccepted,
        CaseEventKind.FinishedConfirmed,
        CaseEventKind.SlipIssued,
        CaseEventKind.CaseArchived,
        CaseEventKind.ReminderSent, // told by whoever sends it, with its date and words
    ];

    /// <summary>In the agency's own mode the others are not in this installation: what happens is told inside the lead agency only.</summary>
    public static bool IsOfLeadAgency(NoticeReceiver receiver) =>
        receiver is LeadLiaison or Officer or Signatory or OpenStep;

    public static IEnumerable<NoticeRule> For(CaseEventKind happened) => Table.Where(rule => rule.Event == happened);
}
