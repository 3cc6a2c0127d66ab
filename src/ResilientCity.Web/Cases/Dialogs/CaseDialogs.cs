using MudBlazor;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases.Dialogs;

/// <summary>Opens the dialog of each action of the case's main line and of its opinions.</summary>
internal sealed class CaseDialogs : ICaseActionHandler
{
    private static readonly Dictionary<CaseAction, Type> Dialogs = new()
    {
        [CaseAction.Assign] = typeof(AssignDialog),
        [CaseAction.HandleSeparately] = typeof(HandleSeparatelyDialog),
        [CaseAction.Merge] = typeof(MergeDialog),
        [CaseAction.Unmerge] = typeof(MergeDialog),
        [CaseAction.Accept] = typeof(PlainActDialog),
        [CaseAction.Distribute] = typeof(DistributeDialog),
        [CaseAction.RequestReassignment] = typeof(RequestReassignmentDialog),
        [CaseAction.AgreeReassignment] = typeof(ReassignDialog),
        [CaseAction.Reassign] = typeof(ReassignDialog),
        [CaseAction.AddCoHandler] = typeof(CoHandlerDialog),
        [CaseAction.ReleaseCoHandler] = typeof(CoHandlerDialog),
        [CaseAction.RefuseReassignment] = typeof(PlainActDialog),
        [CaseAction.RequestExtension] = typeof(RequestExtensionDialog),
        [CaseAction.ConsentExtension] = typeof(DecideExtensionDialog),
        [CaseAction.RefuseExtension] = typeof(DecideExtensionDialog),
        [CaseAction.SendReminder] = typeof(SendReminderDialog),
        [CaseAction.RecordConsultation] = typeof(ConsultationDialog),
        [CaseAction.RequestOpinion] = typeof(RequestOpinionsDialog),
        [CaseAction.GiveOpinion] = typeof(GiveOpinionDialog),
        [CaseAction.ReturnOpinion] = typeof(ReturnOpinionDialog),
        [CaseAction.MarkOpinion] = typeof(MarkOpinionDialog),
        [CaseAction.RaiseDisagreement] = typeof(RaiseDisagreementDialog),
        [CaseAction.DecideDisagreement] = typeof(DecideDisagreementDialog),
        [CaseAction.OrderRehandling] = typeof(RehandlingDialog),
        [CaseAction.MarkKeySupervision] = typeof(MarkKeyDialog),
        [CaseAction.UnmarkKeySupervision] = typeof(UnmarkKeyDialog),
        [CaseAction.RecordSupervision] = typeof(RecordSupervisionDialog),
        [CaseAction.Conclude] = typeof(PlainActDialog),
        [CaseAction.Archive] = typeof(PlainActDialog),
        [CaseAction.Withdraw] = typeof(PlainActDialog),
    };

    public IReadOnlyCollection<CaseAction> Actions => Dialogs.Keys;

    public Task<bool> RunAsync(CaseActionContext context, IDialogService dialogs) => ShowAsync(context, null, dialogs);

    /// <summary>The same for one opinion that was chosen in its row.</summary>
    public static async Task<bool> ShowAsync(CaseActionContext context, OpinionId? opinion, IDialogService dialogs)
    {
        var parameters = new DialogParameters
        {
            [nameof(CaseActBase.Context)] = context,
            [nameof(CaseActBase.Opinion)] = opinion,
        };
        // A slip beside the dialog must not throw away what was typed.
        var options = new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false };
        var dialog = await dialogs.ShowAsync(Dialogs[context.Action], context.Action.Name(), parameters, options);
        return await dialog.Result is { Canceled: false };
    }
}
