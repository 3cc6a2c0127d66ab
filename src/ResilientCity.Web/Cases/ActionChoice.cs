using ResilientCity.Application.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Cases;

/// <summary>The permitted actions in the order of the bar: at most one main one, the usual ones beside it, the rare ones behind "more".</summary>
internal sealed record ActionChoice(PermittedAction? Main, IReadOnlyList<PermittedAction> Usual, IReadOnlyList<PermittedAction> Rare)
{
    private static readonly HashSet<CaseAction> RareActions =
    [
        CaseAction.RequestReassignment, CaseAction.HandleSeparately, CaseAction.Merge, CaseAction.Unmerge, CaseAction.Reassign, CaseAction.AddCoHandler, CaseAction.ReleaseCoHandler,
        CaseAction.RaiseDisagreement, CaseAction.RequestExtension, CaseAction.ReturnOpinion, CaseAction.MarkOpinion, CaseAction.ImportLetter, CaseAction.ReopenDraft,
        CaseAction.CorrectReceipt, CaseAction.Withdraw, CaseAction.MarkKeySupervision, CaseAction.UnmarkKeySupervision,
    ];

    public bool IsEmpty => Main is null && Usual.Count == 0 && Rare.Count == 0;

    public static ActionChoice Of(CaseView view)
    {
        var main = MainOf(view);
        var others = view.Actions.Where(one => one != main).ToList();
        return new ActionChoice(main, [.. others.Where(one => !IsRare(view, one))], [.. others.Where(one => IsRare(view, one))]);
    }

    private static bool IsRare(CaseView view, PermittedAction one) =>
        RareActions.Contains(one.Action)
        || (one.Action is CaseAction.OrderRehandling && view.Verdict is not Satisfaction.Dissatisfied)
        || (one.Action is CaseAction.Dispatch or CaseAction.AttachFinished && view.Stage is CaseStage.Replied or CaseStage.Concluded);

    private static PermittedAction? MainOf(CaseView view) => Wanted(view)
        .Select(wanted => view.Actions.FirstOrDefault(one => one.Action == wanted && (one.RecordedFor is null || view.Mode is OperatingMode.AgencyOwn)))
        .FirstOrDefault(found => found is not null);

    private static CaseAction[] Wanted(CaseView view) => view.Stage switch
    {
        _ when view is { Audience: CaseAudience.Oversight, Stage: not CaseStage.ReassignmentRequested } && view.May(CaseAction.ConsentExtension) => [CaseAction.ConsentExtension],
        _ when view is { Audience: CaseAudience.Oversight } && view.May(CaseAction.DecideDisagreement) => [CaseAction.DecideDisagreement],
        CaseStage.Registered => [CaseAction.Assign],
        CaseStage.Assigned => [CaseAction.Accept, .. OwnOpinion(view)],
        CaseStage.ReassignmentRequested => [CaseAction.AgreeReassignment],
        CaseStage.InHandling => [.. InHandling(view), .. OwnOpinion(view)],
        CaseStage.InSignOff => [CaseAction.SignOff, CaseAction.ApproveStep, .. OwnOpinion(view)],
        CaseStage.SignedOff => [CaseAction.DecideFinished, CaseAction.NumberAndSeal],
        CaseStage.Numbered => [CaseAction.DecideFinished, CaseAction.Dispatch],
        CaseStage.Replied => AfterReply(view),
        CaseStage.Concluded => [CaseAction.Archive],
        _ => [],
    };

    /// <summary>Dissatisfied: a meeting after the second time, re-handling after the first.</summary>
    private static CaseAction[] AfterReply(CaseView view) =>
    [
        CaseAction.Conclude,
        CaseAction.RecordMeeting,
        .. view.Verdict is Satisfaction.Dissatisfied ? (CaseAction[])[CaseAction.OrderRehandling] : [],
        CaseAction.GiveReceipt,
        CaseAction.IssueSlip,
    ];

    private static IEnumerable<CaseAction> InHandling(CaseView view)
    {
        if (view.Distribution is { DivisionId: null, OfficerId: null })
        {
            yield return CaseAction.Distribute;
        }

        if (view.Opinions.Any(one => one.State is OpinionState.NotAsked))
        {
            yield return CaseAction.RequestOpinion;
        }

        yield return CaseAction.EditDraft;
    }

    private static CaseAction[] OwnOpinion(CaseView view) => view.Opinions.Any(one => one.IsMine && !one.IsGiven) ? [CaseAction.GiveOpinion] : [];
}
