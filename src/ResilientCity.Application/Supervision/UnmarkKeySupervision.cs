using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Supervision;

/// <summary>Takes a proposal out of the plan of key supervision, with a reason; what was done in it stays.</summary>
public sealed record UnmarkKeySupervisionRequest(CaseCommand Case, string Reason);

/// <inheritdoc cref="UnmarkKeySupervisionRequest"/>
public sealed class UnmarkKeySupervision(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(UnmarkKeySupervisionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.UnmarkKeySupervision(request.Reason.Trim(), act)
                ?? await scope.OnSiblingsAsync(one, CaseAction.UnmarkKeySupervision, act, other => other.UnmarkKeySupervision(request.Reason.Trim(), act)),
            ct);
}
