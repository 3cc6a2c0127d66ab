using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The buttons of the case page: what the process permits to the actor, without what would certainly be refused for want of anything to do it to.</summary>
internal static class PermittedActions
{
    public static IReadOnlyList<PermittedAction> Of(CaseFile one, Actor actor, DateOnly today) =>
    [
        .. one.PermittedTo(actor)
            .Where(line => HasSubject(line, one, today))
            .Select(line => new PermittedAction(line.Action, line.Capacity, line.RecordedFor))
            .DistinctBy(action => (action.Action, action.RecordedFor)),
    ];

    private static bool HasSubject(Transition line, CaseFile one, DateOnly today) => line.Action switch
    {
        CaseAction.RequestOpinion => one.Round.Opinions.Any(opinion => !opinion.IsGiven),
        CaseAction.GiveOpinion => line.RecordedFor is null || one.Round.Opinions.Any(opinion => !opinion.IsGiven),
        CaseAction.ReturnOpinion or CaseAction.MarkOpinion => one.Round.Opinions.Any(opinion => opinion.IsGiven),
        CaseAction.ApproveStep => one.Round.OpenStep is { Kind: not SignOffStepKind.SignOff },
        CaseAction.CorrectReceipt => one.Round.CurrentReceipt is { Channel: Domain.Feedback.ReceiptChannel.Recorded },
        CaseAction.Conclude => one.IsConclusionDue(today),
        _ => true,
    };
}
