using MudBlazor;
using ResilientCity.Application.Commitments;

namespace ResilientCity.Web.Commitments.Dialogs;

internal static class CommitmentDialogs
{
    /// <summary>Opens a dialog on promises; true when something was done.</summary>
    public static async Task<bool> OnPromiseAsync<T>(this IDialogService dialogs, CaseCommitments view, CommitmentLine? line, params (string Name, object? Value)[] more)
        where T : CommitmentDialogBase
    {
        var parameters = new DialogParameters { [nameof(CommitmentDialogBase.View)] = view, [nameof(CommitmentDialogBase.Line)] = line };
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }

        var options = new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false };
        var dialog = await dialogs.ShowAsync<T>(null, parameters, options);
        return await dialog.Result is { Canceled: false };
    }
}
