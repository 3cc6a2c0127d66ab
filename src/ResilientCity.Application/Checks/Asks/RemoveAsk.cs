using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>Takes an ask off the list.</summary>
public sealed record RemoveAskRequest(CaseCommand Case, AskId Ask);

/// <inheritdoc cref="RemoveAskRequest"/>
public sealed class RemoveAsk(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RemoveAskRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RemoveAsk(request.Ask, act), ct);
}
