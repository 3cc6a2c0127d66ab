using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments.Dialogs;

/// <summary>What the dialogs on promises share.</summary>
public abstract class CommitmentDialogBase : FormDialogBase
{
    /// <summary>The case's promises as they are shown.</summary>
    [Parameter, EditorRequired]
    public required CaseCommitments View { get; set; }

    /// <summary>The promise it is about; null where one is taken.</summary>
    [Parameter]
    public CommitmentLine? Line { get; set; }

    /// <summary>The ledger does not ask which version of the case was seen: what a promise may not bear is refused by its own state.</summary>
    protected CaseCommand Command(DateOnly? occurredOn = null) => new(CommandId, View.CaseId, null, occurredOn);

    /// <summary>Reads a number that was typed; null with a sentence where it is none.</summary>
    protected bool TryRead(string typed, out decimal? number)
    {
        var isNumber = Figures.TryRead(typed, out number);
        Problem = isNumber ? null : Text.Format(CommitmentsText.NumberUnreadable, typed.Trim());
        return isNumber;
    }
}
