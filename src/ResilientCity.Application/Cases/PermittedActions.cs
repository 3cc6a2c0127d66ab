using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The buttons of the case page: what the process permits to the actor, without what would certainly be refused for want of anything to do it to.</summary>
internal static class PermittedActions
{
    public static IReadOnlyList<PermittedAction> Of(CaseFile one, Actor actor, DateOnly today) =>
    [
        .. one.PermittedTo(actor, today)
            .Where(line => line.Action is not CaseAction.RequestOpinion || one.Round.Opinions.Any(opinion => !opinion.IsGiven))
            .Select(line => new PermittedAction(line.Action, line.Capacity, line.RecordedFor))
            .DistinctBy(action => (action.Action, action.RecordedFor)),
    ];
}
