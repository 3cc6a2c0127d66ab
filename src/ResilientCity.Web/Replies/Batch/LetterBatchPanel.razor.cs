using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies.Batch;

/// <summary>The letter for each of many in one go: how far it is, a way to stop it, and the file, which is saved by itself and can be saved again.</summary>
public sealed partial class LetterBatchPanel(LetterBatches batches, CurrentActor currentActor, IJSRuntime js) : IDisposable
{
    private LetterBatch? batch;
    private ElementReference link;
    private bool isToBeSaved;
    private string? said;
    private string? problem;

    [Parameter, EditorRequired]
    public CaseId CaseId { get; set; }

    [Parameter, EditorRequired]
    public int Round { get; set; }

    /// <summary>Several delegates raised the proposal.</summary>
    [Parameter]
    public bool IsJoint { get; set; }

    [Parameter]
    public bool HasCoHandlers { get; set; }

    private bool IsMaking => batch is { Work.IsCompleted: false };

    private LettersDone Progress => batch?.Progress ?? default;

    private string Hint => string.Join(' ', new[] { IsJoint ? ReplyText.JointHint : null, HasCoHandlers ? ReplyText.CopiesHint : null }.Where(one => one is not null));

    public void Dispose() => Drop();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (isToBeSaved && batch is { IsReady: true })
        {
            isToBeSaved = false;
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/press.js");
            await module.InvokeVoidAsync("press", link);
        }
    }

    private async Task StartAsync(LetterBatchKind kind, LetterBundleForm form)
    {
        Drop();
        (said, problem) = (null, null);
        var mine = batch = batches.Start(new(CaseId, Round, kind, form), await currentActor.LoadAsync());
        mine.Progressed += Show;
        try
        {
            var outcome = await mine.Work;
            problem = outcome.IsDone ? null : RefusalText.Of(outcome.Refusal!); // not done
            isToBeSaved = outcome.IsDone;
        }
        catch (OperationCanceledException)
        {
            said = ReplyText.BatchCancelled;
        }
    }

    private void Cancel() => batch?.Cancel();

    private void Show() => _ = InvokeAsync(StateHasChanged);

    private void Drop()
    {
        if (batch is { } former)
        {
            batch = null;
            former.Progressed -= Show;
            former.Dispose();
        }
    }
}
