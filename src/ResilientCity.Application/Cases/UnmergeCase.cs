using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>Takes a merged case apart from the one that would have answered it, before the reply.</summary>
public sealed record UnmergeCaseRequest(CaseCommand Case, string Reason);

/// <inheritdoc cref="UnmergeCaseRequest"/>
public sealed class UnmergeCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(UnmergeCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                if (one.WhyNot(CaseAction.Unmerge, act) is { } refusal)
                {
                    return refusal;
                }

                return one.MergedIntoId is { } into && await scope.FindCaseAsync(into) is { } main ? one.Unmerge(main, request.Reason, act) : new NotFound();
            },
            ct);
}
