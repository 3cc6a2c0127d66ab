using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>What a person has to do next with a case.</summary>
public enum WorkTask
{
    Assign,
    DecideReassignment,
    DecideExtension,
    DecideDisagreement,
    DecideDissatisfied,
    RecordMeeting,
    Conclude,
    Accept,
    Distribute,
    RequestOpinions,
    ChaseOpinions,
    ContactDelegate,
    Draft,
    Redraft,
    Submit,
    Review,
    SignOff,
    SignOffInStead,
    Countersign,
    NumberAndSeal,
    Dispatch,
    Publish,
    RemindDelegate,
    GiveOpinion,
    RedoOpinion,
    GiveReceipt,

    /// <summary>Promises whose date is near or past.</summary>
    ReportCommitment,

    /// <summary>All promises are kept: reply again and propose the mark that says so.</summary>
    ProposeMark,
    SendYearlyReport,
    GiveYearlyReceipt,
    RecordCommitmentMeeting,
}

/// <summary>For whom a person waits.</summary>
public enum WaitingFor
{
    LeadAgencyAcceptance,
    Officer,
    Opinions,
    SignOffStep,
    ReassignmentDecision,
    ExtensionDecision,
    DisagreementDecision,
    Receipt,
    OfficeDecision,
    Reply,
}

/// <summary>One thing to do, or one thing waited for.</summary>
public abstract record WorkLine
{
    public required CaseId CaseId { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required bool IsClassified { get; init; }

    public required string LeadAgency { get; init; }

    public required int Round { get; init; }

    /// <summary>The date that drives this line, and which date it is; null where none is known.</summary>
    public required DueDate? Due { get; init; }

    /// <summary>Whom or what it is about: the missing agencies, the step's name, the officer.</summary>
    public string? About { get; init; }

    public int Count { get; init; }
}

public sealed record WorkItem : WorkLine
{
    public required WorkTask Task { get; init; }
}

public sealed record WaitingItem : WorkLine
{
    public required WaitingFor For { get; init; }

    /// <summary>Since which day.</summary>
    public required DateOnly? Since { get; init; }
}

/// <summary>Which of a person's two parts is shown.</summary>
public enum WorklistPart
{
    Lead,
    CoHandling,
}

/// <param name="Todo">One page, the most urgent first.</param>
/// <param name="Waiting">What the person waits for, the longest first; one page.</param>
/// <param name="TodoTotal">All things to do in this part.</param>
/// <param name="WaitingTotal">All that is waited for in this part.</param>
/// <param name="OtherTodo">Things to do in the other part.</param>
/// <param name="HasParts">Whether the person's agency both leads and co-handles.</param>
/// <param name="Page">Page of <paramref name="Todo"/>, from 1.</param>
/// <param name="Pages">Pages of <paramref name="Todo"/>.</param>
public sealed record Worklist(
    IReadOnlyList<WorkItem> Todo,
    IReadOnlyList<WaitingItem> Waiting,
    int TodoTotal,
    int WaitingTotal,
    int OtherTodo,
    bool HasParts,
    int Page,
    int Pages);
