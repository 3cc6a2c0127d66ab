namespace ResilientCity.Domain.Deadlines;

/// <summary>What has to be done by the date.</summary>
public enum DeadlineKind
{
    /// <summary>交办: the office assigns a proposal it received between sessions.</summary>
    Assignment,

    /// <summary>退办、改办: the assigned agency asks for reassignment.</summary>
    ReassignmentRequest,

    /// <summary>The office decides on that request.</summary>
    ReassignmentDecision,

    /// <summary>First contact with the delegate.</summary>
    FirstContact,

    /// <summary>A co-handling agency gives its opinion.</summary>
    CoHandlingOpinion,

    /// <summary>An empty opinion is given again.</summary>
    OpinionRedo,

    /// <summary>The reply is sent.</summary>
    Reply,

    /// <summary>No extension of the reply may go beyond it.</summary>
    ReplyCeiling,

    /// <summary>The reply is published.</summary>
    Publication,

    /// <summary>The delegate returns the receipt.</summary>
    Receipt,

    /// <summary>The second reply is sent after an order to re-handle.</summary>
    Rehandling,

    /// <summary>A promise of the letter falls due.</summary>
    Commitment,

    /// <summary>The delegate is told once a year how the promises stand.</summary>
    CommitmentReport,

    /// <summary>The delegate returns the receipt on that report.</summary>
    CommitmentReceipt,

    /// <summary>The assignment notice set a date of its own for the reply.</summary>
    NoticeDate,

    /// <summary>The agency set a date of its own for a step inside.</summary>
    InnerDate,
}
