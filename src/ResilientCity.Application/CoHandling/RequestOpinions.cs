using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.CoHandling;

/// <summary>Asks several co-handling agencies in one go, each for its own: all or none.</summary>
public sealed record RequestOpinionsRequest(CaseCommand Case, IReadOnlyList<OpinionAsk> Asks);

/// <param name="OpinionId">Whose opinion.</param>
/// <param name="AskText">What is asked of it.</param>
public sealed record OpinionAsk(OpinionId OpinionId, string AskText);

/// <inheritdoc cref="RequestOpinionsRequest"/>
public sealed class RequestOpinions(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RequestOpinionsRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            (one, act) => request.Asks.Count == 0
                ? new FieldMissing("CoHandlingAgencies")
                : request.Asks.Select(ask => one.RequestOpinion(ask.OpinionId, ask.AskText, act)).FirstOrDefault(refusal => refusal is not null),
            ct);
}
