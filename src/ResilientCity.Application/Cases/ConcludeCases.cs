using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>Confirms the list of proposed conclusions (结案): all or none.</summary>
public sealed record ConcludeCasesRequest(Guid CommandId, IReadOnlyList<CaseId> CaseIds, DateOnly? OccurredOn, RecordingBasis? Basis);

/// <inheritdoc cref="ConcludeCasesRequest"/>
public sealed class ConcludeCases(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ConcludeCasesRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (request.CaseIds.Count == 0)
                {
                    return new FieldMissing("Cases");
                }

                foreach (var id in request.CaseIds)
                {
                    var outcome = await scope.OnCaseAsync(id, null, one => one.Conclude(scope.ActOn(request.OccurredOn, request.Basis)));
                    if (!outcome.IsDone)
                    {
                        return outcome;
                    }
                }

                return Done.Instance;
            },
            ct);
}
