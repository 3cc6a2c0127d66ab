namespace ResilientCity.Domain.Workflow;

/// <summary>What must hold beside stage and capacity; evaluated by the case, which knows its facts.</summary>
public enum CaseGuard
{
    None,

    /// <summary>Every co-handling opinion is in, or a reason for going on without it is given.</summary>
    OpinionsInOrReason,

    /// <summary>The step that is open belongs to the actor.</summary>
    StepIsMine,

    /// <summary>The step that is open belongs to the actor, and is not the head's own: that one is signed off, not approved.</summary>
    ReviewStepIsMine,

    /// <summary>The step that is open is of the party for whom the actor records.</summary>
    StepIsOfParty,

    /// <summary>All steps before the head's are done.</summary>
    ReviewsDone,

    /// <summary>The case has co-handling agencies.</summary>
    HasCoHandlers,

    /// <summary>At least one co-handling opinion is still waited for.</summary>
    OpinionsAreOwed,

    /// <summary>At least one co-handling opinion is in.</summary>
    HasOpinion,

    /// <summary>The receipt that counts was transcribed, so a transcription can be corrected.</summary>
    ReceiptTranscribed,

    /// <summary>The opinion is of the actor's own agency.</summary>
    OpinionIsMine,

    /// <summary>An extension waits for consent.</summary>
    ExtensionIsWaiting,

    /// <summary>A disagreement waits for the government office's decision.</summary>
    DisagreementOfGovernment,

    /// <summary>A disagreement between agencies of which one is not the government's own waits for the committee office's decision.</summary>
    DisagreementOfCommittee,

    /// <summary>No letter was signed here.</summary>
    NotSignedHere,

    /// <summary>The letter was signed here, not taken in from outside.</summary>
    SignedHere,

    /// <summary>There is a signed text, or a letter taken in word for word.</summary>
    HasSignedText,

    /// <summary>A finished letter differs from the signed text, or could not be compared, and nobody has answered for it.</summary>
    FinishedUndecided,

    /// <summary>The delegate has not returned the receipt of this round.</summary>
    ReceiptOutstanding,

    /// <summary>The receipt is outstanding, and the actor works at no agency that handles the case: whoever prints the letter must not answer it.</summary>
    ReceiptFromOutside,

    /// <summary>The receipt that counts was transcribed, and the actor works at no agency that handles the case.</summary>
    TranscriptFromOutside,

    /// <summary>The case is in a plan of key supervision.</summary>
    UnderKeySupervision,

    /// <summary>Dissatisfied, or the office gives a reason of quality.</summary>
    DissatisfiedOrQuality,

    /// <summary>Dissatisfied, as with the reply of an earlier round: both sides meet.</summary>
    DissatisfiedAgain,

    /// <summary>Satisfied, or dissatisfied again and met, or the receipt's limit passed and the delegate reminded.</summary>
    ConclusionDue,

    /// <summary>A letter that was sent promises something.</summary>
    HasCommitment,

    /// <summary>Likewise, and the actor works at no agency that handles the case.</summary>
    HasCommitmentFromOutside,

    /// <summary>A promise is the actor's own agency's to keep.</summary>
    CommitmentIsMine,

    /// <summary>All promises of the last letter are kept, and no new mark was proposed.</summary>
    CommitmentsKept,
}

/// <summary>Where an action leads.</summary>
public enum StageMove
{
    Stays,
    To,

    /// <summary>Back to the stage from which reassignment was requested.</summary>
    Back,

    /// <summary>The stage that the entry names: a case may be entered at any stage.</summary>
    AsEntered,

    /// <summary>To the step that a return names: the draft, or an earlier step of the sign-off.</summary>
    ToNamedStep,
}

/// <summary>
/// One line of the process: in this mode, at this stage, this capacity may do this, on whose behalf, where it leads, and
/// what must hold.
/// </summary>
public sealed record Transition(
    OperatingMode Mode,
    CaseStage Stage,
    CaseAction Action,
    CaseCapacity Capacity,
    CaseCapacity? RecordedFor,
    StageMove Move,
    CaseStage? Next,
    CaseGuard Guard)
{
    /// <summary>The stages that this line can lead to.</summary>
    public IEnumerable<CaseStage> Targets => Move switch
    {
        StageMove.To => [Next!.Value], // a line with To always names its stage
        StageMove.Back when Stage is CaseStage.Merged => [CaseStage.Registered, CaseStage.Assigned, CaseStage.InHandling],
        StageMove.Back => [CaseStage.Assigned, CaseStage.InHandling],
        StageMove.ToNamedStep => [CaseStage.InHandling, CaseStage.InSignOff],
        StageMove.AsEntered => Enum.GetValues<CaseStage>().Where(stage => stage is not CaseStage.Unregistered),
        _ => [Stage],
    };
}
