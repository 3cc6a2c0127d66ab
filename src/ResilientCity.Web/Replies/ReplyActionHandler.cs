using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>The case page's actions on the reply: those that need the text lead to its page, the others open a dialog.</summary>
internal sealed class ReplyActionHandler(
    ReadReplyEditor readReplyEditor,
    ReadSignOffSheet readSignOffSheet,
    RecallDraft recallDraft,
    ReopenDraft reopenDraft,
    ReadCase readCase,
    CurrentActor currentActor,
    NavigationManager navigation) : ICaseActionHandler
{
    public IReadOnlyCollection<CaseAction> Actions { get; } =
    [
        CaseAction.EditDraft, CaseAction.SubmitForSignOff, CaseAction.RecallDraft, CaseAction.ApproveStep,
        CaseAction.ReturnReply, CaseAction.SignOff, CaseAction.ReopenDraft, CaseAction.NumberAndSeal,
        CaseAction.AttachFinished, CaseAction.DecideFinished,
    ];

    public Task<bool> RunAsync(CaseActionContext context, IDialogService dialogs) => context.Action switch
    {
        CaseAction.EditDraft => GoTo(Urls.ReplyEditor(context.CaseId.Value)),
        CaseAction.SubmitForSignOff => SubmitAsync(context, dialogs),
        CaseAction.RecallDraft => dialogs.ShowReasonAsync(context.Action, ReplyText.RecallConsequence, async reason =>
            (await recallDraft.ExecuteAsync(new RecallDraftRequest(Command(context), reason), await currentActor.LoadAsync(), default)).Refusal),
        CaseAction.ReopenDraft => dialogs.ShowReasonAsync(context.Action, ReplyText.ReopenConsequence, async reason =>
            (await reopenDraft.ExecuteAsync(new ReopenDraftRequest(Command(context), reason), await currentActor.LoadAsync(), default)).Refusal),
        CaseAction.NumberAndSeal => dialogs.ShowNumberAsync(context),
        CaseAction.AttachFinished => AttachFinishedAsync(context, dialogs),
        CaseAction.DecideFinished => DecideFinishedAsync(context, dialogs),
        _ when context.RecordedFor is not null => RecordAsync(context, dialogs),
        _ => GoTo(Urls.SignOff(context.CaseId.Value)),
    };

    private static CaseCommand Command(CaseActionContext context) => new(Guid.NewGuid(), context.CaseId, context.Version);

    private Task<bool> GoTo(string url)
    {
        navigation.NavigateTo(url);
        return Task.FromResult(false);
    }

    private async Task<bool> SubmitAsync(CaseActionContext context, IDialogService dialogs)
    {
        var view = await readReplyEditor.ExecuteAsync(context.CaseId, await currentActor.LoadAsync(), default);
        return view.IsDone && await dialogs.ShowSubmitAsync(view.Value);
    }

    /// <summary>What does not speak for itself is decided on at once, where the person likes to.</summary>
    private async Task<bool> AttachFinishedAsync(CaseActionContext context, IDialogService dialogs)
    {
        if (!await dialogs.ShowFinishedAsync(context))
        {
            return false;
        }

        var one = await readCase.ExecuteAsync(new ReadCaseRequest(context.CaseId), await currentActor.LoadAsync(), default);
        if (one.IsDone && one.Value.May(CaseAction.DecideFinished))
        {
            await dialogs.ShowFinishedDecisionAsync(context with { Version = one.Value.Version, Action = CaseAction.DecideFinished }, one.Value.Round.Number);
        }

        return true;
    }

    private async Task<bool> DecideFinishedAsync(CaseActionContext context, IDialogService dialogs)
    {
        var one = await readCase.ExecuteAsync(new ReadCaseRequest(context.CaseId), await currentActor.LoadAsync(), default);
        return one.IsDone && await dialogs.ShowFinishedDecisionAsync(context, one.Value.Round.Number);
    }

    private async Task<bool> RecordAsync(CaseActionContext context, IDialogService dialogs)
    {
        var sheet = await readSignOffSheet.ExecuteAsync(context.CaseId, await currentActor.LoadAsync(), default);
        return sheet.IsDone && await dialogs.ShowPaperAsync(context, sheet.Value);
    }
}
