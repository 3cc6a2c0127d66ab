using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback.Dialogs;

/// <summary>What the dialogs of this slice share: the facts and the version seen.</summary>
public abstract class FeedbackDialogBase : FormDialogBase
{
    private int seenVersion;

    [Parameter, EditorRequired]
    public required CaseActionContext Context { get; set; }

    [Inject]
    public required ReadFeedback ReadFeedback { get; init; }

    protected FeedbackView? View { get; private set; }

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
        new(CommandId, Context.CaseId, seenVersion, occurredOn, basis);

    /// <summary>Somebody moved the case meanwhile: pressed again, it is for the newest state.</summary>
    protected override string Explain(Refusal refusal)
    {
        if (refusal is not CaseMovedOn moved)
        {
            return base.Explain(refusal);
        }

        seenVersion = moved.CurrentVersion;
        return $"{base.Explain(refusal)} {FormsText.AgainOnNewest}";
    }

    protected static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
