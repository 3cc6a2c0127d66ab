using System.Globalization;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Reminders;

/// <summary>An open deadline of a case's current round, with what decides whether and whom it is chased.</summary>
public sealed record ChasedDeadline
{
    /// <summary>An opinion may be given at these stages only.</summary>
    private static readonly CaseStage[] WhileOpinionsCome = [CaseStage.Assigned, CaseStage.InHandling, CaseStage.InSignOff];

    public required CaseId CaseId { get; init; }

    public required int Round { get; init; }

    public required DeadlineKind Kind { get; init; }

    /// <summary>The co-handling agency whose opinion it limits.</summary>
    public AgencyId? CoHandler { get; init; }

    public DateOnly? DueOn { get; init; }

    public required OperatingMode Mode { get; init; }

    public required CaseStage Stage { get; init; }

    public required AgencyId LeadAgency { get; init; }

    public DivisionId? Division { get; init; }

    public AccountId? Officer { get; init; }

    /// <summary>Who owes it. A co-handler that does not work in this installation is chased by the lead agency, on paper.</summary>
    public AgencyId Owes => CoHandler is { } agency && Mode is OperatingMode.WholeProcess ? agency : LeadAgency;

    /// <summary>Names this very date of this agency: a date that moved, and a case that went to another agency, begin anew.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{CaseId}/{Round}/{Kind}/{CoHandler ?? LeadAgency}/{DueOn:yyyy-MM-dd}");

    /// <summary>Whether anybody still owes it: an ended case, a sent reply and an opinion that is no longer waited for are not chased.</summary>
    public static bool IsOwed(DeadlineKind kind, CaseStage stage) => kind switch
    {
        DeadlineKind.CoHandlingOpinion or DeadlineKind.OpinionRedo => WhileOpinionsCome.Contains(stage),
        DeadlineKind.Publication => stage is CaseStage.Replied or CaseStage.Concluded,
        DeadlineKind.Commitment or DeadlineKind.CommitmentReport => stage is CaseStage.Replied or CaseStage.Concluded or CaseStage.Archived,
        _ => stage is CaseStage.Assigned or CaseStage.ReassignmentRequested or CaseStage.InHandling or CaseStage.InSignOff or CaseStage.SignedOff or CaseStage.Numbered,
    };
}
