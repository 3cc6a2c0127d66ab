using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The assigned agency asks, with a reason, that another agency should handle (退办、改办).</summary>
public sealed record RequestReassignmentRequest(CaseCommand Case, string Reason, string? SuggestedUnit);

/// <inheritdoc cref="RequestReassignmentRequest"/>
public sealed class RequestReassignment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RequestReassignmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RequestReassignment(request.Reason, request.SuggestedUnit, act), ct);
}
