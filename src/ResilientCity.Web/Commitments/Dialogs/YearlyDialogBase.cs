using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments.Dialogs;

/// <summary>What the dialogs on a yearly report share: one sending, and the refusal in words with everything typed left as it is.</summary>
public abstract class YearlyDialogBase : ComponentBase
{
    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    [Parameter, EditorRequired]
    public required YearlyReportView View { get; set; }

    [Inject]
    public required CurrentActor CurrentActor { get; init; }

    protected Guid CommandId { get; } = Guid.NewGuid();

    protected string? Problem { get; set; }

    protected async Task SendAsync(Func<Actor, Task<Outcome<Done>>> send, UploadField? upload, params DateEntry[] dates)
    {
        if (upload is { IsUploading: true })
        {
            Problem = UploadText.Wait;
            return;
        }

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
    }
}
