using ResilientCity.Application.Checks;
using ResilientCity.Domain;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>One letter on one screen, for those who look at it before it goes out.</summary>
public sealed record SignOffSheet
{
    public required CaseId CaseId { get; init; }

    public required int CaseVersion { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public string? ProposalText { get; init; }

    public required IReadOnlyList<string> Delegates { get; init; }

    public required string LeadAgency { get; init; }

    public required CaseStage Stage { get; init; }

    public required int Round { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The version that is looked at.</summary>
    public required VersionRow Version { get; init; }

    public required LetterDocument Letter { get; init; }

    /// <summary>What its pages say in their margin while it is not signed off; null afterwards.</summary>
    public string? Note { get; init; }

    public RuleLabel? MarkLabel { get; init; }

    /// <summary>The sections, for the head's own corrections.</summary>
    public required IReadOnlyList<EditorSection> Sections { get; init; }

    /// <summary>The appendices, likewise.</summary>
    public IReadOnlyList<EditorSection> Appendices { get; init; } = [];

    public required IReadOnlyList<SheetStep> Steps { get; init; }

    public required IReadOnlyList<SheetAction> Actions { get; init; }

    /// <summary>All of them for the lead agency, its own for a co-handler.</summary>
    public required IReadOnlyList<ReplyOpinion> Opinions { get; init; }

    public DateOnly? FirstContactOn { get; init; }

    public required IReadOnlyList<SheetConsultation> Consultations { get; init; }

    public ReturnNote? LastReturn { get; init; }

    /// <summary>What the checks had found and the submission left open; for the lead agency only.</summary>
    public LeftOpen? LeftOpen { get; init; }

    public LastLook? SinceLastLook { get; init; }

    /// <summary>This person has had this version before him already.</summary>
    public bool IsOpened { get; init; }

    /// <summary>The next one in this person's queue.</summary>
    public CaseId? NextCaseId { get; init; }

    /// <summary>The reader is of the lead agency.</summary>
    public required bool IsHandling { get; init; }

    /// <summary>The reader may sign in the head's stead: under which term.</summary>
    public DeputyPower? Power { get; init; }

    /// <summary>Terms under which a deputy's signature on paper may be recorded; for who records.</summary>
    public IReadOnlyList<DeputyPower> PaperPowers { get; init; } = [];

    /// <summary>What the rules say of a deputy's signature; null where they say nothing.</summary>
    public RuleLabel? DeputyNote { get; init; }

    public SheetStep? OpenStep => Steps.FirstOrDefault(step => step.State is SignOffStepState.Open);

    /// <summary>An act of the reader's own, not a record of a paper.</summary>
    public bool May(CaseAction action) => Actions.Any(one => one.Action == action && one.RecordedFor is null);
}

public sealed record SheetAction(CaseAction Action, CaseCapacity? RecordedFor);

public sealed record SheetStep(
    int Order,
    SignOffStepKind Kind,
    string Label,
    SignOffStepState State,
    string? DoneBy,
    DateOnly? DoneOn,
    string? Comment,
    RecordSource? RecordedFrom,
    bool IsMine,
    Deputation? InStead = null);

public sealed record SheetConsultation(DateOnly On, RuleLabel? Form, string With, string? Points);

/// <param name="By">Who submitted.</param>
/// <param name="Reason">Why it was left open.</param>
/// <param name="Findings">What was left open, in the words of that day.</param>
public sealed record LeftOpen(string By, string Reason, IReadOnlyList<CheckFinding> Findings);

/// <param name="Version">The version seen then.</param>
/// <param name="Changed">The paragraphs that changed since.</param>
public sealed record LastLook(VersionRow Version, IReadOnlyList<ComparedLine> Changed);
