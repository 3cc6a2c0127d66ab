using static ResilientCity.Domain.Workflow.CaseAction;
using static ResilientCity.Domain.Workflow.CaseCapacity;
using static ResilientCity.Domain.Workflow.CaseGuard;
using static ResilientCity.Domain.Workflow.CaseStage;
using Stage = ResilientCity.Domain.Workflow.CaseStage;

namespace ResilientCity.Domain.Workflow;

/// <summary>
/// The process, once: the case's methods, the buttons on the screen, the refusals of the use cases, docs/workflow.md and the
/// test of the whole matrix all read this table. Rules: 重庆市人民代表大会代表建议批评和意见工作条例, cited as CQ.
/// </summary>
public static class CaseWorkflow
{
    private static readonly OperatingMode[] Both = [OperatingMode.WholeProcess, OperatingMode.AgencyOwn];
    private static readonly OperatingMode[] Whole = [OperatingMode.WholeProcess];
    private static readonly OperatingMode[] Own = [OperatingMode.AgencyOwn];
    private static readonly Stage[] BeforeReply = [Registered, Assigned, Stage.ReassignmentRequested, InHandling, InSignOff, SignedOff, Numbered];
    private static readonly Stage[] WhileOwed = [Assigned, InHandling, InSignOff, SignedOff, Numbered];
    private static readonly Stage[] WhileMergeable = [Registered, Assigned, InHandling];
    private static readonly Stage[] WhileOpen = [Assigned, InHandling, InSignOff, SignedOff];
    private static readonly Stage[] WhileWorking = [Assigned, InHandling, InSignOff, SignedOff, Numbered, Replied];

    private static readonly Stage[] Supervised = [.. BeforeReply, Replied, Concluded];
    private static readonly Stage[] WithWork = [Assigned, Stage.ReassignmentRequested, InHandling, InSignOff, SignedOff, Numbered, Replied];
    private static readonly Stage[] UntilArchived = [InHandling, InSignOff, SignedOff, Numbered, Replied, Concluded];
    private static readonly Stage[] FromDraftOn = [.. UntilArchived, Archived];

    /// <summary>Every transition, one line per mode, stage, action, capacity and party recorded for.</summary>
    public static IReadOnlyList<Transition> Table { get; } =
    [
        .. Rows(Whole, [Unregistered], Register, [CommitteeOffice], To(Registered)),
        .. Rows(Own, [Unregistered], Register, [LeadLiaison], To(Registered)),
        .. Rows(Both, [Unregistered], EnterAtStage, [LeadLiaison, CommitteeOffice, Administrator], AsEntered),

        .. Rows(Whole, [Registered], Assign, [CommitteeOffice, GovernmentOffice], To(Assigned)),
        .. Rows(Own, [Registered], Assign, [LeadLiaison], To(Assigned), recordedFor: GovernmentOffice),
        .. Rows(Whole, BeforeReply, HandleSeparately, [CommitteeOffice, GovernmentOffice], Stays),
        .. Rows(Whole, WhileMergeable, Merge, [CommitteeOffice], To(Merged)),
        .. Rows(Own, WhileMergeable, Merge, [LeadLiaison], To(Merged), recordedFor: CommitteeOffice),
        .. Rows(Whole, [Merged], Unmerge, [CommitteeOffice], Back),
        .. Rows(Own, [Merged], Unmerge, [LeadLiaison], Back, recordedFor: CommitteeOffice),
        .. Rows(Both, [Merged], FollowReply, [LeadLiaison], To(Replied)),                       // with the sending of the reply that answers both
        .. Rows(Both, [Assigned], Accept, [LeadLiaison], To(InHandling)),
        .. Rows(Both, [InHandling, InSignOff], Distribute, [LeadLiaison], Stays),

        .. Rows(Both, [Assigned, InHandling], RequestReassignment, [LeadLiaison], To(Stage.ReassignmentRequested)),
        .. Rows(Whole, [Stage.ReassignmentRequested], AgreeReassignment, [GovernmentOffice, CommitteeOffice], To(Assigned)),
        .. Rows(Own, [Stage.ReassignmentRequested], AgreeReassignment, [LeadLiaison], To(Withdrawn), recordedFor: GovernmentOffice),
        .. Rows(Whole, [Stage.ReassignmentRequested], RefuseReassignment, [GovernmentOffice, CommitteeOffice], Back),
        .. Rows(Own, [Stage.ReassignmentRequested], RefuseReassignment, [LeadLiaison], Back, recordedFor: GovernmentOffice),

        .. Rows(Whole, WhileOpen, Reassign, [GovernmentOffice, CommitteeOffice], To(Assigned)),
        .. Rows(Whole, [Numbered], Reassign, [GovernmentOffice, CommitteeOffice], To(Assigned), SignedHere),
        .. Rows(Own, WhileOpen, Reassign, [LeadLiaison], To(Withdrawn), recordedFor: GovernmentOffice),

        .. Rows(Whole, [Assigned, Stage.ReassignmentRequested, InHandling], AddCoHandler, [GovernmentOffice, CommitteeOffice], Stays),
        .. Rows(Whole, [InSignOff, SignedOff], AddCoHandler, [GovernmentOffice, CommitteeOffice], To(InHandling)),   // the letter names them: it is signed anew
        .. Rows(Whole, [Numbered], AddCoHandler, [GovernmentOffice, CommitteeOffice], To(InHandling), SignedHere),
        .. Rows(Own, [Assigned, InHandling], AddCoHandler, [LeadLiaison], Stays, recordedFor: GovernmentOffice),
        .. Rows(Own, [InSignOff, SignedOff], AddCoHandler, [LeadLiaison], To(InHandling), recordedFor: GovernmentOffice),
        .. Rows(Whole, [Assigned, Stage.ReassignmentRequested, InHandling], ReleaseCoHandler, [GovernmentOffice, CommitteeOffice], Stays, HasCoHandlers),
        .. Rows(Whole, [InSignOff, SignedOff], ReleaseCoHandler, [GovernmentOffice, CommitteeOffice], To(InHandling), HasCoHandlers),
        .. Rows(Whole, [Numbered], ReleaseCoHandler, [GovernmentOffice, CommitteeOffice], To(InHandling), SignedHere),
        .. Rows(Own, [Assigned, InHandling], ReleaseCoHandler, [LeadLiaison], Stays, HasCoHandlers, recordedFor: GovernmentOffice),
        .. Rows(Own, [InSignOff, SignedOff], ReleaseCoHandler, [LeadLiaison], To(InHandling), HasCoHandlers, recordedFor: GovernmentOffice),

        .. Rows(Both, WhileOwed, RequestExtension, [LeadLiaison], Stays),
        .. Rows(Whole, [Assigned, InHandling, InSignOff], RequestExtension, [CoHandlingLiaison], Stays, OpinionIsMine),
        .. Rows(Both, [Assigned, InHandling, InSignOff], RequestExtension, [LeadLiaison], Stays, HasCoHandlers, recordedFor: CoHandlingLiaison),
        .. Rows(Whole, WhileOwed, ConsentExtension, [GovernmentOffice, CommitteeOffice], Stays, ExtensionIsWaiting),
        .. Rows(Own, WhileOwed, ConsentExtension, [LeadLiaison], Stays, ExtensionIsWaiting, recordedFor: GovernmentOffice),
        .. Rows(Whole, WhileOwed, RefuseExtension, [GovernmentOffice, CommitteeOffice], Stays, ExtensionIsWaiting),
        .. Rows(Own, WhileOwed, RefuseExtension, [LeadLiaison], Stays, ExtensionIsWaiting, recordedFor: GovernmentOffice),

        .. Rows(Whole, WhileOwed, SendReminder, [GovernmentOffice, CommitteeOffice], Stays),
        .. Rows(Own, WhileOwed, SendReminder, [LeadLiaison], Stays, recordedFor: GovernmentOffice),
        .. Rows(Both, [Assigned, InHandling, InSignOff], SendReminder, [LeadLiaison], Stays, OpinionsAreOwed),

        .. Rows(Both, WhileWorking, RecordConsultation, [LeadLiaison, Officer, Signatory], Stays),

        .. Rows(Both, [InHandling], RequestOpinion, [LeadLiaison, Officer], Stays, HasCoHandlers),
        .. Rows(Whole, [Assigned, InHandling, InSignOff], GiveOpinion, [CoHandlingLiaison], Stays, OpinionIsMine),
        .. Rows(Both, [Assigned, InHandling, InSignOff], GiveOpinion, [LeadLiaison], Stays, HasCoHandlers, recordedFor: CoHandlingLiaison),
        .. Rows(Both, [InHandling], ReturnOpinion, [LeadLiaison, Officer], Stays, HasOpinion),
        .. Rows(Both, [InHandling], MarkOpinion, [LeadLiaison, Officer], Stays, HasOpinion),

        .. Rows(Both, [InHandling, InSignOff], RaiseDisagreement, [LeadLiaison], Stays, HasCoHandlers),
        .. Rows(Whole, [Assigned, InHandling, InSignOff], RaiseDisagreement, [CoHandlingLiaison], Stays, OpinionIsMine),
        .. Rows(Both, [InHandling, InSignOff], RaiseDisagreement, [LeadLiaison], Stays, HasCoHandlers, recordedFor: CoHandlingLiaison),
        .. Rows(Whole, WhileOwed, DecideDisagreement, [GovernmentOffice], Stays, DisagreementOfGovernment),
        .. Rows(Whole, WhileOwed, DecideDisagreement, [CommitteeOffice], Stays, DisagreementOfCommittee),
        .. Rows(Own, WhileOwed, DecideDisagreement, [LeadLiaison], Stays, DisagreementOfGovernment, recordedFor: GovernmentOffice),
        .. Rows(Own, WhileOwed, DecideDisagreement, [LeadLiaison], Stays, DisagreementOfCommittee, recordedFor: CommitteeOffice),

        .. Rows(Both, [InHandling], EditDraft, [LeadLiaison, Officer], Stays),
        .. Rows(Both, [InHandling, Numbered, Replied, Concluded, Archived], ImportLetter, [LeadLiaison, Administrator], Stays, NotSignedHere),

        .. Rows(Both, [InHandling], SubmitForSignOff, [LeadLiaison, Officer], To(InSignOff), OpinionsInOrReason),
        .. Rows(Both, [InSignOff], RecallDraft, [LeadLiaison, Officer], To(InHandling)),
        .. Rows(Both, [InSignOff], ApproveStep, [Reviewer], Stays, ReviewStepIsMine),
        .. Rows(Whole, [InSignOff], ApproveStep, [CoHandlingLiaison], Stays, ReviewStepIsMine),
        .. Rows(Both, [InSignOff], ApproveStep, [LeadLiaison], Stays, StepIsOfParty, recordedFor: Reviewer),
        .. Rows(Both, [InSignOff], ApproveStep, [LeadLiaison], Stays, StepIsOfParty, recordedFor: CoHandlingLiaison),
        .. Rows(Both, [InSignOff], ReturnReply, [Reviewer, Signatory, DeputySignatory], ToNamedStep, StepIsMine),
        .. Rows(Whole, [InSignOff], ReturnReply, [CoHandlingLiaison], ToNamedStep, StepIsMine),
        .. Rows(Both, [InSignOff], ReturnReply, [LeadLiaison], ToNamedStep, StepIsOfParty, recordedFor: Reviewer),
        .. Rows(Both, [InSignOff], ReturnReply, [LeadLiaison], ToNamedStep, StepIsOfParty, recordedFor: CoHandlingLiaison),
        .. Rows(Both, [InSignOff], ReturnReply, [LeadLiaison], ToNamedStep, StepIsOfParty, recordedFor: Signatory),
        .. Rows(Both, [InSignOff], SignOff, [Signatory], To(SignedOff), ReviewsDone),           // CQ art. 23: the head himself
        .. Rows(Both, [InSignOff], SignOff, [DeputySignatory], To(SignedOff), ReviewsDone),     // in his stead: decision 0016
        .. Rows(Both, [InSignOff], SignOff, [LeadLiaison], To(SignedOff), ReviewsDone, recordedFor: Signatory),
        .. Rows(Both, [SignedOff], ReopenDraft, [LeadLiaison, Officer], To(InHandling)),

        .. Rows(Both, [Numbered], ReopenDraft, [LeadLiaison], To(InHandling), SignedHere),    // before it is sent: number and sign-off go

        .. Rows(Both, [SignedOff], NumberAndSeal, [LeadLiaison], To(Numbered)),
        .. Rows(Both, [SignedOff, Numbered, Replied, Concluded], AttachFinished, [LeadLiaison], Stays, HasSignedText),
        .. Rows(Both, [SignedOff, Numbered, Replied, Concluded], DecideFinished, [LeadLiaison], Stays, FinishedUndecided),
        .. Rows(Both, [Numbered], Dispatch, [LeadLiaison], To(Replied)),
        .. Rows(Both, [Replied], Dispatch, [LeadLiaison], Stays),
        .. Rows(Both, [Replied, Concluded], RecordPublication, [LeadLiaison], Stays),

        .. Rows(Whole, [Replied], RemindDelegate, [LeadLiaison, CommitteeOffice], Stays, ReceiptOutstanding),
        .. Rows(Own, [Replied], RemindDelegate, [LeadLiaison], Stays, ReceiptOutstanding),
        .. Rows(Whole, [Replied], IssueSlip, [CommitteeOffice], Stays, ReceiptFromOutside),
        .. Rows(Whole, [Replied], GiveReceipt, [CaseDelegate], Stays, ReceiptFromOutside),      // CQ art. 24, 26
        .. Rows(Whole, [Replied], GiveReceipt, [CommitteeOffice], Stays, ReceiptFromOutside, recordedFor: CaseDelegate),
        .. Rows(Own, [Replied], GiveReceipt, [LeadLiaison], Stays, ReceiptOutstanding, recordedFor: CaseDelegate),
        .. Rows(Whole, [Replied], CorrectReceipt, [CommitteeOffice], Stays, TranscriptFromOutside, recordedFor: CaseDelegate),
        .. Rows(Own, [Replied], CorrectReceipt, [LeadLiaison], Stays, ReceiptTranscribed, recordedFor: CaseDelegate),

        .. Rows(Whole, [Replied], OrderRehandling, [CommitteeOffice], To(InHandling), DissatisfiedOrQuality),
        .. Rows(Own, [Replied], OrderRehandling, [LeadLiaison], To(InHandling), DissatisfiedOrQuality, recordedFor: CommitteeOffice),
        .. Rows(Whole, [Replied], RecordMeeting, [CommitteeOffice], Stays, DissatisfiedAgain),
        .. Rows(Own, [Replied], RecordMeeting, [LeadLiaison], Stays, DissatisfiedAgain, recordedFor: CommitteeOffice),
        .. Rows(Both, UntilArchived, TakeCommitment, [LeadLiaison, Officer], Stays),               // CQ art. 22: plan, progress and time limit
        .. Rows(Both, FromDraftOn, ReportCommitment, [LeadLiaison, Officer], Stays, HasCommitment),
        .. Rows(Whole, FromDraftOn, ReportCommitment, [CoHandlingLiaison], Stays, CommitmentIsMine),
        .. Rows(Both, FromDraftOn, CloseCommitment, [LeadLiaison, Officer], Stays, HasCommitment),
        .. Rows(Both, FromDraftOn, ProposeMark, [LeadLiaison], Stays, CommitmentsKept),
        .. Rows(Both, FromDraftOn, SendYearlyReport, [LeadLiaison], Stays, HasCommitment),       // CQ art. 24
        .. Rows(Whole, FromDraftOn, GiveYearlyReceipt, [CaseDelegate], Stays, HasCommitmentFromOutside), // CQ art. 28
        .. Rows(Whole, FromDraftOn, GiveYearlyReceipt, [CommitteeOffice], Stays, HasCommitmentFromOutside, recordedFor: CaseDelegate),
        .. Rows(Own, FromDraftOn, GiveYearlyReceipt, [LeadLiaison], Stays, HasCommitment, recordedFor: CaseDelegate),
        .. Rows(Whole, FromDraftOn, RecordCommitmentMeeting, [CommitteeOffice], Stays, HasCommitment),
        .. Rows(Own, FromDraftOn, RecordCommitmentMeeting, [LeadLiaison], Stays, HasCommitment, recordedFor: CommitteeOffice),

        .. Rows(Whole, [Replied], Conclude, [CommitteeOffice], To(Concluded), ConclusionDue),
        .. Rows(Own, [Replied], Conclude, [LeadLiaison], To(Concluded), ConclusionDue, recordedFor: CommitteeOffice),
        .. Rows(Whole, [Concluded], Archive, [CommitteeOffice], To(Archived)),
        .. Rows(Own, [Concluded], Archive, [LeadLiaison], To(Archived)),

        .. Rows(Whole, Supervised, MarkKeySupervision, [CommitteeOffice], Stays),
        .. Rows(Own, Supervised, MarkKeySupervision, [LeadLiaison], Stays, recordedFor: CommitteeOffice),
        .. Rows(Whole, Supervised, UnmarkKeySupervision, [CommitteeOffice], Stays, UnderKeySupervision),
        .. Rows(Own, Supervised, UnmarkKeySupervision, [LeadLiaison], Stays, UnderKeySupervision, recordedFor: CommitteeOffice),
        .. Rows(Whole, Supervised, RecordSupervision, [CommitteeOffice], Stays, UnderKeySupervision),
        .. Rows(Own, Supervised, RecordSupervision, [LeadLiaison], Stays, UnderKeySupervision, recordedFor: CommitteeOffice),

        .. Rows(Both, WithWork, HandOver, [LeadLiaison, Signatory, Administrator], Stays),
        .. Rows(Whole, BeforeReply, Withdraw, [CommitteeOffice], To(Withdrawn)),
        .. Rows(Own, BeforeReply, Withdraw, [LeadLiaison], To(Withdrawn), recordedFor: CommitteeOffice),
    ];

    private static (StageMove Move, Stage? Next) Stays => (StageMove.Stays, null);

    private static (StageMove Move, Stage? Next) Back => (StageMove.Back, null);

    private static (StageMove Move, Stage? Next) AsEntered => (StageMove.AsEntered, null);

    private static (StageMove Move, Stage? Next) ToNamedStep => (StageMove.ToNamedStep, null);

    /// <summary>The lines open to somebody with these capacities, in the order of the table.</summary>
    public static IEnumerable<Transition> Permitted(OperatingMode mode, Stage stage, IReadOnlySet<CaseCapacity> capacities) =>
        Table.Where(line => line.Mode == mode && line.Stage == stage && capacities.Contains(line.Capacity));

    private static (StageMove Move, Stage? Next) To(Stage stage) => (StageMove.To, stage);

    private static IEnumerable<Transition> Rows(
        OperatingMode[] modes,
        Stage[] stages,
        CaseAction action,
        CaseCapacity[] capacities,
        (StageMove Move, Stage? Next) to,
        CaseGuard guard = None,
        CaseCapacity? recordedFor = null) =>
        from mode in modes
        from stage in stages
        from capacity in capacities
        select new Transition(mode, stage, action, capacity, recordedFor, to.Move, to.Next, guard);
}
