using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>A form in a dialog: one sending, and the refusal in words with everything typed left as it is.</summary>
public abstract class FormDialogBase : ComponentBase
{
    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    [Inject]
    public required CurrentActor CurrentActor { get; init; }

    /// <summary>One for the dialog's life: pressing twice has one effect.</summary>
    protected Guid CommandId { get; } = Guid.NewGuid();

    protected string? Problem { get; set; }

    /// <summary>Sends, unless a date cannot be read; done, the dialog closes.</summary>
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

        Problem = Explain(outcome.Refusal!); // not done
    }

    /// <summary>The refusal in words.</summary>
    protected virtual string Explain(Refusal refusal) => RefusalText.Of(refusal);

    /// <summary>Whether a file is still on its way; the sentence then says to wait for it.</summary>
    protected bool MustWaitFor(params UploadField?[] uploads)
    {
        if (!uploads.Any(upload => upload is { IsUploading: true }))
        {
            return false;
        }

        Problem = UploadText.Wait;
        return true;
    }
}
