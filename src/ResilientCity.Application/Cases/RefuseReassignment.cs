using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The office does not agree: the agency keeps handling.</summary>
public sealed record RefuseReassignmentRequest(CaseCommand Case, string Reason);

/// <inheritdoc cref="RefuseReassignmentRequest"/>
public sealed class RefuseReassignment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RefuseReassignmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RefuseReassignment(request.Reason, act), ct);
}
