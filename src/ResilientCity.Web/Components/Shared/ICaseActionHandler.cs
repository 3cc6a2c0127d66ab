using MudBlazor;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Components.Shared;

/// <summary>What the case page knows when somebody presses an action.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Version">The version of it that the person sees.</param>
/// <param name="Action">The action of the process.</param>
/// <param name="RecordedFor">The party it is recorded for (代录); null for an act of one's own.</param>
public sealed record CaseActionContext(CaseId CaseId, int Version, CaseAction Action, CaseCapacity? RecordedFor);

/// <summary>
/// Runs an action from the case page. Each slice registers handlers for its own actions, so that the page offers what the process
/// permits without knowing anybody's dialogs.
/// </summary>
public interface ICaseActionHandler
{
    IReadOnlyCollection<CaseAction> Actions { get; }

    /// <summary>Opens the dialog or the page for the action. True when the case was changed.</summary>
    Task<bool> RunAsync(CaseActionContext context, IDialogService dialogs);
}
