using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>A date of the round, counted for today.</summary>
public sealed record DeadlineLine
{
    public required Deadline Deadline { get; init; }

    /// <summary>The law that sets it; null where a person did.</summary>
    public RuleLabel? Law { get; init; }

    /// <summary>The co-handling agency whose opinion it limits.</summary>
    public string? Agency { get; init; }

    public DateOnly? MetOn { get; init; }

    /// <summary>It runs from an assignment date that no source gives.</summary>
    public required bool StartIsAssumed { get; init; }

    public required bool IsDriving { get; init; }

    /// <summary>Null when overdue, met, or not countable.</summary>
    public int? WorkingDaysLeft { get; init; }

    /// <summary>Calendar days since the due date while it is open.</summary>
    public required int DaysOverdue { get; init; }

    public required bool IsDueSoon { get; init; }

    /// <summary>Still open and of consequence: see the time left or overdue.</summary>
    public required bool IsLive { get; init; }

    public bool IsOpen => MetOn is null;

    public bool WasMetLate => MetOn is { } met && Deadline.IsOverdue(met);
}

/// <summary>One co-handling agency's opinion.</summary>
public sealed record OpinionLine
{
    public required OpinionId Id { get; init; }

    public required AgencyLine Agency { get; init; }

    public required OpinionState State { get; init; }

    /// <summary>It is the reader's own agency's.</summary>
    public required bool IsMine { get; init; }

    public string? AskText { get; init; }

    public DateOnly? AskedOn { get; init; }

    public DeadlineLine? Due { get; init; }

    public DateOnly? GivenOn { get; init; }

    public string? Text { get; init; }

    public string? DocumentNumber { get; init; }

    public AttachmentLine? Document { get; init; }

    /// <summary>Set where the lead agency recorded it on the co-handler's behalf (代录).</summary>
    public RecordSource? RecordedFrom { get; init; }

    public string? RecordedBy { get; init; }

    public string? ReturnReason { get; init; }

    public DateOnly? ReturnedOn { get; init; }

    public OpinionAdoption? Adoption { get; init; }

    public string? AdoptionReason { get; init; }

    public string? WaivedBecause { get; init; }

    /// <summary>The day on which the agency was added midway.</summary>
    public DateOnly? AddedOn { get; init; }

    public DateOnly? ReleasedOn { get; init; }

    public string? ReleasedBecause { get; init; }

    /// <summary>Every text given, oldest first.</summary>
    public IReadOnlyList<OpinionVersionLine> Versions { get; init; } = [];

    public bool IsGiven => State is OpinionState.Given;
}

/// <summary>One text that was given.</summary>
public sealed record OpinionVersionLine
{
    public required int Number { get; init; }

    public required string Text { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? GivenOn { get; init; }

    /// <summary>UTC; null for what was given before versions were kept.</summary>
    public DateTime? RecordedAt { get; init; }

    public string? GivenBy { get; init; }

    public RecordSource? RecordedFrom { get; init; }

    public AttachmentLine? Document { get; init; }

    public DateOnly? ReturnedOn { get; init; }

    public string? ReturnReason { get; init; }
}

/// <summary>A talk with the delegate.</summary>
public sealed record ConsultationLine
{
    public required ConsultationId Id { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required bool IsLateEntry { get; init; }

    public required RuleLabel Form { get; init; }

    public required RuleLabel Rank { get; init; }

    public required string With { get; init; }

    public string? Participants { get; init; }

    public string? Points { get; init; }

    public required string RecordedBy { get; init; }

    /// <summary>Numbers of the other proposals that it covers.</summary>
    public required IReadOnlyList<string> AlsoCovers { get; init; }
}

/// <summary>One thing that happened.</summary>
public sealed record HistoryLine
{
    public required int Number { get; init; }

    public required CaseEventKind Kind { get; init; }

    public required int Round { get; init; }

    public required DateOnly OccurredOn { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    public required bool IsLateEntry { get; init; }

    public required ActorKind ActorKind { get; init; }

    /// <summary>Null where the reader learns only as what somebody acted.</summary>
    public string? ActorName { get; init; }

    public required CaseCapacity Capacity { get; init; }

    public CaseCapacity? RecordedFor { get; init; }

    public RecordSource? Source { get; init; }

    public string? SourceReference { get; init; }

    public AttachmentLine? SourceDocument { get; init; }

    public string? SourceNote { get; init; }

    /// <summary>With names in place of ids.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }

    public string? Note { get; init; }

    public required CaseStage StageBefore { get; init; }

    public required CaseStage StageAfter { get; init; }
}
