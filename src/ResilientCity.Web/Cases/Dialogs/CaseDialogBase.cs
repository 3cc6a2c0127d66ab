using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ResilientCity.Web.Cases.Dialogs;

/// <summary>A form of an act in a dialog: it closes when the act is done.</summary>
public abstract class CaseDialogBase : CaseActBase
{
    [CascadingParameter]
    public required IMudDialogInstance Instance { get; set; }

    protected override Task OnDoneAsync()
    {
        Instance.Close(DialogResult.Ok(true));
        return Task.CompletedTask;
    }
}
