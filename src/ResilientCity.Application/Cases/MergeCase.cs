using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>Lets another case answer this one's like proposal: one letter for both (并案).</summary>
/// <param name="Case">The case that will wait.</param>
/// <param name="Into">The case that answers.</param>
public sealed record MergeCaseRequest(CaseCommand Case, CaseId Into);

/// <inheritdoc cref="MergeCaseRequest"/>
public sealed class MergeCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(MergeCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                if (one.WhyNot(CaseAction.Merge, act) is { } refusal)
                {
                    return refusal;
                }

                var main = request.Into == one.Id ? one : await scope.FindCaseAsync(request.Into);
                return main is null ? new FieldMissing("MergeInto") : one.MergeInto(main, act);
            },
            ct);
}
