using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.CoHandling;

/// <summary>Gives an opinion back with a reason; its redo limit starts.</summary>
public sealed record ReturnOpinionRequest(CaseCommand Case, OpinionId OpinionId, string Reason);

/// <inheritdoc cref="ReturnOpinionRequest"/>
public sealed class ReturnOpinion(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReturnOpinionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ReturnOpinion(request.OpinionId, request.Reason, act), ct);
}
