using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Localization;

/// <summary>The process's words in the reader's language.</summary>
public static class ProcessNames
{
    public static string Name(this CaseStage stage) => Named.Of("Stage", stage);

    public static string Name(this OperatingMode mode) => Named.Of("Mode", mode);

    public static string Name(this CaseCapacity capacity) => Named.Of("Capacity", capacity);

    public static string Name(this CaseAction action) => Named.Of("Action", action);

    public static string Name(this CaseEventKind kind) => Named.Of("Event", kind);

    public static string Name(this RecordSource source) => Named.Of("Source", source);

    public static string Name(this Satisfaction satisfaction) => Named.Of("Satisfaction", satisfaction);

    public static string Name(this OpinionState state) => Named.Of("Opinion", state);

    public static string Name(this OpinionAdoption adoption) => Named.Of("Adoption", adoption);

    public static string Name(this ProposalKind kind) => Named.Of("Kind", kind);

    public static string Name(this RoundCause cause) => Named.Of("Cause", cause);

    public static string Name(this Role role) => Named.Of("Role", role);

    /// <summary>What a button says: the action, or that it is recorded on another's behalf.</summary>
    public static string ButtonText(CaseAction action, CaseCapacity? recordedFor) =>
        recordedFor is null ? action.Name() : Text.Format(ProcessText.RecordAction, action.Name());
}
