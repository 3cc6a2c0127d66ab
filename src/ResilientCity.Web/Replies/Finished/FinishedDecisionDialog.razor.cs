using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies.Finished;

/// <summary>A finished letter that does not speak for itself: accept what differs, confirm what was read by eye, or have the text signed again.</summary>
public sealed partial class FinishedDecisionDialog(
    ReadFinishedLetter readFinished, DecideFinishedLetter decideFinished, ReopenDraft reopenDraft, CurrentActor currentActor)
{
    private FinishedLetterView? view;
    private string reason = string.Empty;
    private bool isRead;
    private string? problem;

    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    [Parameter, EditorRequired]
    public required CaseActionContext Context { get; set; }

    /// <summary>The handling that the page shows.</summary>
    [Parameter, EditorRequired]
    public int Round { get; set; }

    private bool Differs => view?.Current?.Comparison is FinishedComparison.Differs;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await readFinished.ExecuteAsync(Context.CaseId, Round, await currentActor.LoadAsync(), CancellationToken.None);
        view = outcome.IsDone ? outcome.Value : null;
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : view is { MayDecide: true } ? null : FinishedText.NothingToDecide;
    }

    private async Task DecideAsync()
    {
        if (!Differs && !isRead)
        {
            problem = FinishedText.ReadByEyeNeeded;
            return;
        }

        Finish((await decideFinished.ExecuteAsync(new DecideFinishedRequest(Command(), reason), await currentActor.LoadAsync(), CancellationToken.None)).Refusal);
    }

    private async Task SignAgainAsync() =>
        Finish((await reopenDraft.ExecuteAsync(new ReopenDraftRequest(Command(), reason), await currentActor.LoadAsync(), CancellationToken.None)).Refusal);

    // A new id for each try: a reason put right is another request.
    private CaseCommand Command() => new(Guid.NewGuid(), Context.CaseId, Context.Version);

    private void Finish(Refusal? refusal)
    {
        if (refusal is null)
        {
            Instance.Close(true);
            return;
        }

        problem = RefusalText.Of(refusal);
    }
}
