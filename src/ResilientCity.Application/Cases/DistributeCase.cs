using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The liaison gives a case to a division and an officer, with an inner date (分办).</summary>
public sealed record DistributeCaseRequest(CaseCommand Case, DivisionId? DivisionId, AccountId? OfficerId, DateOnly? InnerDueOn);

/// <inheritdoc cref="DistributeCaseRequest"/>
public sealed class DistributeCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(DistributeCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.Distribute(request.DivisionId, request.OfficerId, request.InnerDueOn, act)
                ?? await scope.FindOutsiderAsync(one.LeadAgencyId, request.DivisionId, request.OfficerId),
            ct);
}
