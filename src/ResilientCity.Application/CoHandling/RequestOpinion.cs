using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.CoHandling;

/// <summary>Asks a co-handling agency for its opinion and names what is asked.</summary>
public sealed record RequestOpinionRequest(CaseCommand Case, OpinionId OpinionId, string AskText);

/// <inheritdoc cref="RequestOpinionRequest"/>
public sealed class RequestOpinion(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RequestOpinionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RequestOpinion(request.OpinionId, request.AskText, act), ct);
}
