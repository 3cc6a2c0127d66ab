using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>What a list of cases is narrowed to; what is null does not narrow it.</summary>
public sealed record CaseListFilter
{
    /// <summary>Number (with or without leading zeros), words of the title, or a delegate's name: all of them must be found.</summary>
    public string? Text { get; init; }

    public CaseStage? Stage { get; init; }

    public AgencyId? LeadAgencyId { get; init; }

    public SessionId? SessionId { get; init; }

    public CaseSituation? Situation { get; init; }

    /// <summary>Code of the mark on the letter sent.</summary>
    public string? Mark { get; init; }

    public Satisfaction? Verdict { get; init; }

    public OperatingMode? Mode { get; init; }

    /// <summary>Handled again for this cause, in any of its rounds: on "dissatisfied", or for quality on the office's own motion.</summary>
    public RoundCause? Again { get; init; }

    /// <summary>Only what is under key supervision, as far as the reader sees that.</summary>
    public bool IsKey { get; init; }
}

/// <summary>What a case is looked for because of.</summary>
public enum CaseSituation
{
    /// <summary>Not yet replied, and the date has passed.</summary>
    Overdue,

    /// <summary>Not yet replied, and few working days are left.</summary>
    DueSoon,

    /// <summary>Replied; the receipt has not come.</summary>
    ReceiptMissing,

    /// <summary>The receipt says dissatisfied; whether to handle it again is not decided.</summary>
    DissatisfiedWaiting,

    /// <summary>Satisfied, or the receipt's limit passed after a reminder: conclusion is proposed (CQ art. 29).</summary>
    ConclusionProposed,
}

public enum CaseSort
{
    Due,
    Number,
    Stage,
    Agency,
    LastMoved,
}
