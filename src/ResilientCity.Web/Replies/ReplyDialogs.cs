using MudBlazor;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Replies.Finished;
using ResilientCity.Web.Replies.WordDrafts;

namespace ResilientCity.Web.Replies;

internal static class ReplyDialogs
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false };
    private static readonly DialogOptions Wide = Options with { MaxWidth = MaxWidth.Medium };

    public static Task<bool> ShowSubmitAsync(this IDialogService dialogs, ReplyEditorView view, CheckReport? report = null) =>
        ShowAsync<SubmitDialog>(dialogs, new DialogParameters<SubmitDialog> { { one => one.View, view }, { one => one.Report, report } });

    public static Task<bool> ShowNumberAsync(this IDialogService dialogs, CaseActionContext context) =>
        ShowAsync<NumberDialog>(dialogs, new DialogParameters<NumberDialog> { { one => one.Context, context } });

    public static Task<bool> ShowPaperAsync(this IDialogService dialogs, CaseActionContext context, SignOffSheet sheet) =>
        ShowAsync<PaperDialog>(dialogs, new DialogParameters<PaperDialog> { { one => one.Context, context }, { one => one.Sheet, sheet } });

    public static Task<bool> ShowWordDraftAsync(this IDialogService dialogs, CaseId caseId) =>
        ShowAsync<WordDraftDialog>(dialogs, new DialogParameters<WordDraftDialog> { { one => one.CaseId, caseId } }, Wide);

    public static Task<bool> ShowFinishedAsync(this IDialogService dialogs, CaseActionContext context) =>
        ShowAsync<FinishedDialog>(dialogs, new DialogParameters<FinishedDialog> { { one => one.Context, context } });

    public static Task<bool> ShowFinishedDecisionAsync(this IDialogService dialogs, CaseActionContext context, int round) =>
        ShowAsync<FinishedDecisionDialog>(dialogs, new DialogParameters<FinishedDecisionDialog> { { one => one.Context, context }, { one => one.Round, round } }, Wide);

    public static Task<bool> ShowReasonAsync(this IDialogService dialogs, CaseAction action, string consequence, Func<string, Task<Refusal?>> act) =>
        ShowAsync<ReasonDialog>(dialogs, new DialogParameters<ReasonDialog>
        {
            { one => one.Action, action },
            { one => one.Consequence, consequence },
            { one => one.Act, act },
        });

    private static async Task<bool> ShowAsync<TDialog>(IDialogService dialogs, DialogParameters parameters, DialogOptions? options = null)
        where TDialog : Microsoft.AspNetCore.Components.ComponentBase
    {
        var dialog = await dialogs.ShowAsync<TDialog>(null, parameters, options ?? Options);
        return await dialog.Result is { Canceled: false };
    }
}
