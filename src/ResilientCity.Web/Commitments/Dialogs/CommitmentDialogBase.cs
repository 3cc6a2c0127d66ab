using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments.Dialogs;

/// <summary>What the dialogs on promises share: one sending, and the refusal in words with everything typed left as it is.</summary>
public abstract class CommitmentDialogBase : ComponentBase
{
    private readonly Guid commandId = Guid.NewGuid();

    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    /// <summary>The case's promises as they are shown.</summary>
    [Parameter, EditorRequired]
    public required CaseCommitments View { get; set; }

    /// <summary>The promise it is about; null where one is taken.</summary>
    [Parameter]
    public CommitmentLine? Line { get; set; }

    [Inject]
    public required CurrentActor CurrentActor { get; init; }

    protected string? Problem { get; set; }

    /// <summary>The ledger does not ask which version of the case was seen: what a promise may not bear is refused by its own state.</summary>
    protected CaseCommand Command(DateOnly? occurredOn = null) => new(commandId, View.CaseId, null, occurredOn);

    /// <summary>Reads a number that was typed; null with a sentence where it is none.</summary>
    protected bool TryRead(string typed, out decimal? number)
    {
        var isNumber = Figures.TryRead(typed, out number);
        Problem = isNumber ? null : Text.Format(CommitmentsText.NumberUnreadable, typed.Trim());
        return isNumber;
    }

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
    }
}
