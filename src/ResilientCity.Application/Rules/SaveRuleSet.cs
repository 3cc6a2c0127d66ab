using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Rules;

/// <summary>Saves a rule set from its first day on and moves the open dates that the preview showed. The sets before it are kept and end the day before.</summary>
/// <param name="SeenDigest">That of the preview.</param>
public sealed record SaveRuleSetRequest(Guid CommandId, string Json, string SeenDigest);

/// <inheritdoc cref="SaveRuleSetRequest"/>
public sealed class SaveRuleSet(CaseStore store)
{
    public Task<Outcome<RulesSaved>> ExecuteAsync(SaveRuleSetRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<RulesSaved>(
            actor,
            request.CommandId,
            async scope =>
            {
                var plan = RuleSetPlan.Of(request.Json, scope);
                return plan.IsDone
                    ? await RuleChanges.SaveAsync(scope, [plan.Value.Row], request.SeenDigest, plan.Value.Set.Name.Zh)
                    : plan.Refusal!; // not done
            },
            ct);
}
