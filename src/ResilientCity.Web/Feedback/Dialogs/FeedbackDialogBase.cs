using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback.Dialogs;

/// <summary>What the dialogs of this slice share: the facts, the version seen, one sending, and the refusal in words with everything typed left as it is.</summary>
public abstract class FeedbackDialogBase : ComponentBase
{
    private readonly Guid commandId = Guid.NewGuid();
    private int seenVersion;

    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    [Parameter, EditorRequired]
    public required CaseActionContext Context { get; set; }

    [Inject]
    public required CurrentActor CurrentActor { get; init; }

    [Inject]
    public required ReadFeedback ReadFeedback { get; init; }

    protected FeedbackView? View { get; private set; }

    protected string? Problem { get; set; }

    protected override async Task OnInitializedAsync()
    {
        seenVersion = Context.Version;
        var read = await ReadFeedback.ExecuteAsync(Context.CaseId, null, await CurrentActor.LoadAsync(), CancellationToken.None);
        Problem = read.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        View = read.IsDone ? read.Value : null;
        if (read.IsDone)
        {
            await PrepareAsync();
        }
    }

    /// <summary>Fills the form from what was read.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    protected CaseCommand Command(DateOnly? occurredOn = null, RecordingBasis? basis = null) =>
        new(commandId, Context.CaseId, seenVersion, occurredOn, basis);

    protected async Task SendAsync<T>(Func<Actor, Task<Outcome<T>>> send, params DateEntry[] dates)
    {
        if (dates.Any(date => date.IsUnreadable))
        {
            Problem = FormsText.DateFixFirst;
            return;
        }

        var outcome = await send(await CurrentActor.LoadAsync());
        if (outcome.IsDone)
        {
            Instance.Close(DialogResult.Ok(true));
            return;
        }

        Problem = RefusalText.Of(outcome.Refusal!); // not done
        if (outcome.Refusal is CaseMovedOn moved)
        {
            seenVersion = moved.CurrentVersion;
            Problem = $"{Problem} {FormsText.AgainOnNewest}";
        }
    }

    protected static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
