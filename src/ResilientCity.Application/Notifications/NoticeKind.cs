namespace ResilientCity.Application.Notifications;

/// <summary>What a notice is about. Stored and shown by name; each has its words in both languages.</summary>
public enum NoticeKind
{
    /// <summary>Something of a case that has no words of its own here: told by the name of the event, fact <c>event</c>.</summary>
    CaseMoved,
    CaseAssigned,
    CaseDistributed,
    ReassignmentRequested,
    ReassignmentAgreed,
    ReassignmentRefused,
    ExtensionRequested,
    DeadlineExtended,
    ExtensionRefused,
    DeadlinesRecounted,
    OpinionRequested,
    OpinionGiven,
    OpinionReturned,

    /// <summary>A step of the sign-off waits for the receiver; fact <c>step</c>.</summary>
    StepOpened,
    ReplyReturned,
    ReplySignedOff,
    SignOffVoided,
    ReplyDispatched,
    ReplyPublished,
    ReceiptReminded,
    ReceiptGiven,
    ReceiptCorrected,
    RehandlingOrdered,
    MeetingRecorded,
    CaseConcluded,
    CaseWithdrawn,
    CoHandlerAdded,
    CoHandlerReleased,

    /// <summary>To the agency that was released, by number only.</summary>
    CoHandlingEnded,
    SeparateCaseOpened,
    CaseMerged,
    CaseUnmerged,
    DisagreementRaised,
    DisagreementDecided,
    WorkHandedOver,
    MarkProposed,
    YearlyReceiptGiven,
    KeySupervisionMarked,
    KeySupervisionUnmarked,
    SupervisionRecorded,

    /// <summary>A limit comes near. Facts of the chasing kinds: <c>deadline</c> (kind of the deadline), <c>due</c> (yyyy-MM-dd), <c>days</c>.</summary>
    DueSoon,
    DueToday,
    Overdue,
    OverdueToDirector,
    OverdueToAssigner,

    /// <summary>Somebody chases by hand (催办); facts <c>deadline</c>, <c>due</c>, <c>note</c>.</summary>
    ReminderByHand,

    /// <summary>One person's many reminders of one day; facts <c>count</c>, <c>day</c>. Of no one case.</summary>
    ReminderSummary,

    /// <summary>The loaded calendar ends soon; fact <c>due</c>.</summary>
    CalendarEnds,
    PromiseOverdue,
    PromisesKept,
    YearlyReport,
}
