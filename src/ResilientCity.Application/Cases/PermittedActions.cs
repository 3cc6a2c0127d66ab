using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The buttons of the case page: what the process permits to the actor, without what would certainly be refused for want of anything to do it to.</summary>
internal static class PermittedActions
{
    public static IReadOnlyList<PermittedAction> Of(CaseFile one, ReadScope scope) =>
    [
        .. one.PermittedTo(scope.Actor, scope.Today)
            .Where(line => HasAnObject(one, line, scope))
            .Select(line => new PermittedAction(line.Action, line.Capacity, line.RecordedFor))
            .DistinctBy(action => (action.Action, action.RecordedFor)),
    ];

    private static bool HasAnObject(CaseFile one, Transition line, ReadScope scope) => line.Action switch
    {
        CaseAction.RequestOpinion => one.Round.Opinions.Any(opinion => !opinion.IsGiven),
        CaseAction.RequestExtension =>
            ExtensionLines.Offered(one, scope.Actor, scope.Rules.DeadlineRulesFor(one), id => new AgencyLine(id, "", ""), line.RecordedFor).Any(choice => scope.Today <= choice.DueOn),
        _ => true,
    };
}
