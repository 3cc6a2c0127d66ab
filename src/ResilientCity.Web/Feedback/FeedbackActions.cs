using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Feedback.Dialogs;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

/// <summary>What the case page's buttons on sending, publication, slip and receipt do.</summary>
internal sealed class FeedbackActions(NavigationManager navigation) : ICaseActionHandler
{
    private static readonly Dictionary<CaseAction, Type> Dialogs = new()
    {
        [CaseAction.Dispatch] = typeof(DispatchDialog),
        [CaseAction.RecordPublication] = typeof(PublicationDialog),
        [CaseAction.RemindDelegate] = typeof(RemindDialog),
        [CaseAction.IssueSlip] = typeof(IssueSlipDialog),
        [CaseAction.GiveReceipt] = typeof(ReceiptDialog),
        [CaseAction.CorrectReceipt] = typeof(ReceiptDialog),
        [CaseAction.RecordMeeting] = typeof(MeetingDialog),
    };

    public IReadOnlyCollection<CaseAction> Actions => Dialogs.Keys;

    public async Task<bool> RunAsync(CaseActionContext context, IDialogService dialogs)
    {
        if (context is { Action: CaseAction.GiveReceipt, RecordedFor: null })
        {
            // The delegate's own receipt is a plain page: the same on a phone without scripts.
            navigation.NavigateTo(Urls.Receipt(context.CaseId.Value), forceLoad: true);
            return false;
        }

        var parameters = new DialogParameters { [nameof(FeedbackDialogBase.Context)] = context };
        var options = new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false };
        var dialog = await dialogs.ShowAsync(Dialogs[context.Action], context.Action.Name(), parameters, options);
        return await dialog.Result is { Canceled: false };
    }
}
