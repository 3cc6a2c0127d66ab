using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.CoHandling;

namespace ResilientCity.Application.CoHandling;

/// <summary>Says what the reply did with an opinion: adopted, adapted, not adopted.</summary>
public sealed record MarkOpinionRequest(CaseCommand Case, OpinionId OpinionId, OpinionAdoption Adoption, string? Reason);

/// <inheritdoc cref="MarkOpinionRequest"/>
public sealed class MarkOpinion(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(MarkOpinionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.MarkOpinion(request.OpinionId, request.Adoption, request.Reason, act), ct);
}
