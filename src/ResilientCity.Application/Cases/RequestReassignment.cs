using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>The assigned agency asks, with a reason, that another agency should handle (退办、改办).</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">Why it is not its own to handle.</param>
/// <param name="SuggestedUnit">A better unit, where one is known.</param>
/// <param name="LateBecause">Why it asks after the limit.</param>
public sealed record RequestReassignmentRequest(CaseCommand Case, string Reason, string? SuggestedUnit, string? LateBecause = null);

/// <inheritdoc cref="RequestReassignmentRequest"/>
public sealed class RequestReassignment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RequestReassignmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            (scope, one, act) => Task.FromResult(one.RequestReassignment(
                new ReassignmentEntry(request.Reason, request.SuggestedUnit, request.LateBecause), scope.Rules.DeadlineRulesFor(one), act)),
            ct);
}
