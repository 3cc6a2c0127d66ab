using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The office agrees to a reassignment request.</summary>
public sealed record AgreeReassignmentRequest(CaseCommand Case, AgencyId? NewLeadAgencyId);

/// <inheritdoc cref="AgreeReassignmentRequest"/>
public sealed class AgreeReassignment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AgreeReassignmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.AgreeReassignment(request.NewLeadAgencyId, act)
                ?? await scope.FindUnknownAgencyAsync("NewLeadAgency", request.NewLeadAgencyId is { } lead ? [lead] : []),
            ct);
}
