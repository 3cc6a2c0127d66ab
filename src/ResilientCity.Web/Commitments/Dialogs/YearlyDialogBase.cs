using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Commitments.Dialogs;

/// <summary>What the dialogs on a yearly report share.</summary>
public abstract class YearlyDialogBase : FormDialogBase
{
    [Parameter, EditorRequired]
    public required YearlyReportView View { get; set; }
}
