using MudBlazor;

namespace ResilientCity.Web.Components.Shared;

public static class ConfirmDialogExtensions
{
    /// <summary>Asks once; true when the person pressed the button with the verb.</summary>
    public static async Task<bool> ConfirmAsync(this IDialogService dialogs, string title, string consequence, string confirmLabel)
    {
        var parameters = new DialogParameters<ConfirmDialog>
        {
            { dialog => dialog.Title, title },
            { dialog => dialog.Consequence, consequence },
            { dialog => dialog.ConfirmLabel, confirmLabel },
        };
        var options = new DialogOptions { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseOnEscapeKey = true };
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(title, parameters, options);
        return await dialog.Result is { Canceled: false };
    }
}
