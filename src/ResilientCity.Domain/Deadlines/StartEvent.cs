namespace ResilientCity.Domain.Deadlines;

/// <summary>What a limit runs from; its day is day zero.</summary>
public enum StartEvent
{
    /// <summary>The office received the proposal.</summary>
    ProposalSubmitted,

    /// <summary>The agency was assigned, as lead or as co-handler: each has its own date.</summary>
    Assigned,

    /// <summary>The agency received the proposal.</summary>
    ProposalReceived,

    ReassignmentRequested,
    OpinionRedoAsked,
    ReplySent,

    /// <summary>The delegate received the letter.</summary>
    LetterReceived,

    RehandlingOrdered,

    /// <summary>The delegate received the yearly report on promises.</summary>
    CommitmentReportReceived,

    /// <summary>The letter promised the date.</summary>
    PromisedInLetter,

    /// <summary>The rule set names a month of every year.</summary>
    YearBegan,

    SetByNotice,
    SetByAgency,
}
