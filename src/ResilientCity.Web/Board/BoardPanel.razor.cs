using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Board;

/// <summary>The cases behind one of the board's numbers, with what the committee office decides about them.</summary>
public sealed partial class BoardPanel(
    AssignCases assignCases,
    ConcludeCases concludeCases,
    CurrentActor currentActor,
    CaseStore store,
    IEnumerable<ICaseActionHandler> handlers,
    IDialogService dialogs,
    NavigationManager navigation)
{
    private readonly HashSet<CaseId> picked = [];
    private readonly DateEntry noticeDueOn = new();
    private DateEntry assignedOn = new();
    private AttachmentId? notice;
    private Guid commandId = Guid.NewGuid();
    private string? problem;
    private string? done;

    [Parameter, EditorRequired]
    public BoardShow Show { get; set; }

    [Parameter]
    public SessionId? Session { get; set; }

    [Parameter, EditorRequired]
    public bool MayAct { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<CaseListRow> Rows { get; set; }

    /// <summary>All of them; <see cref="Rows"/> is the first page.</summary>
    [Parameter, EditorRequired]
    public int Total { get; set; }

    [Parameter, EditorRequired]
    public EventCallback OnChanged { get; set; }

    private bool Picks => MayAct && Show is (BoardShow.Registered or BoardShow.Conclusion);

    private bool Decides => MayAct && Show is BoardShow.Dissatisfied;

    private IEnumerable<CaseListRow> Pickable => Rows.Where(IsPickable);

    protected override void OnInitialized() => assignedOn = DateEntry.Of(store.Today);

    /// <summary>What moved on meanwhile is no longer picked.</summary>
    protected override void OnParametersSet() => picked.IntersectWith(Pickable.Select(row => row.Id));

    /// <summary>In the agency's own mode the office's decisions are recorded by the agency.</summary>
    private static bool IsPickable(CaseListRow row) => row.Mode is OperatingMode.WholeProcess;

    private void Pick(CaseId id)
    {
        if (!picked.Remove(id))
        {
            picked.Add(id);
        }
    }

    private void PickAll(ChangeEventArgs e)
    {
        picked.Clear();
        if (e.Value is true)
        {
            picked.UnionWith(Pickable.Select(row => row.Id));
        }
    }

    private async Task AssignAsync()
    {
        if (assignedOn.Value is not { } day || noticeDueOn.IsUnreadable)
        {
            (problem, done) = (BoardText.DateWrong, null);
            return;
        }

        if (await dialogs.ConfirmAsync(BoardText.AssignTitle, Text.Format(BoardText.AssignConsequence, picked.Count), Text.Format(BoardText.AssignButton, picked.Count)))
        {
            var ids = picked.ToList();
            await DoAsync(
                actor => assignCases.ExecuteAsync(new AssignCasesRequest(commandId, ids, day, noticeDueOn.Value, notice, [], null), actor, CancellationToken.None),
                Text.Format(BoardText.Assigned, ids.Count));
        }
    }

    private async Task ConcludeAsync()
    {
        if (await dialogs.ConfirmAsync(BoardText.ConcludeTitle, Text.Format(BoardText.ConcludeConsequence, picked.Count), Text.Format(BoardText.Conclude, picked.Count)))
        {
            var ids = picked.ToList();
            await DoAsync(
                actor => concludeCases.ExecuteAsync(new ConcludeCasesRequest(commandId, ids, null, null), actor, CancellationToken.None),
                Text.Format(BoardText.Concluded, ids.Count));
        }
    }

    private async Task DoAsync(Func<Actor, Task<Outcome<Done>>> act, string whenDone)
    {
        var outcome = await act(await currentActor.LoadAsync());
        commandId = Guid.NewGuid();
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        done = outcome.IsDone ? whenDone : null;
        if (outcome.IsDone)
        {
            picked.Clear();
            notice = null;
            await OnChanged.InvokeAsync();
        }
    }

    private async Task DecideAsync(CaseListRow row)
    {
        var action = row.IsDissatisfiedAgain ? CaseAction.RecordMeeting : CaseAction.OrderRehandling;
        var handler = handlers.FirstOrDefault(one => one.Actions.Contains(action));
        if (handler is null)
        {
            navigation.NavigateTo(Urls.Case(row.Id.Value));
        }
        else if (await handler.RunAsync(new CaseActionContext(row.Id, row.Version, action, null), dialogs))
        {
            await OnChanged.InvokeAsync();
        }
    }
}
