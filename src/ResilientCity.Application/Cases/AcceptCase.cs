using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The lead liaison accepts an assigned case (签收).</summary>
public sealed record AcceptCaseRequest(CaseCommand Case);

/// <inheritdoc cref="AcceptCaseRequest"/>
public sealed class AcceptCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AcceptCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.Accept(act), ct);
}
