namespace ResilientCity.Application.Tests.UseCases;

/// <summary>Where a case stands when a use case is tried on it.</summary>
public enum Situation
{
    /// <summary>No case at all.</summary>
    None,
    Registered,
    Assigned,
    ReassignmentRequested,
    InHandling,

    /// <summary>A co-handler asked for more time, and the office has not decided.</summary>
    ExtensionWaiting,

    /// <summary>The lead agency does not agree with the co-handler, and the office has not decided.</summary>
    DisagreementOpen,

    /// <summary>Another case answers this one's proposal.</summary>
    Merged,
    Drafted,
    InSignOff,
    AtTheHeadsStep,
    SignedOff,

    /// <summary>Signed, with a scan of the finished letter that nobody has read by eye.</summary>
    FinishedAttached,
    Numbered,
    Replied,
    Satisfied,
    Dissatisfied,
    DissatisfiedAgain,
    Concluded,

    /// <summary>In handling, and in this year's plan of key supervision.</summary>
    UnderKeySupervision,
    /// <summary>Sent with two promises in the ledger: the first stands in the letter, the second's words are lost.</summary>
    Promised,
    PromisesKept,

    /// <summary>The delegate has this year's report and has not answered.</summary>
    YearlySent,
    YearlyDissatisfied,
}
