using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Feedback;

/// <summary>Orders re-handling: a new round starts, the former one stays as it is.</summary>
public sealed record OrderRehandlingRequest(CaseCommand Case, RoundCause Cause, string Reason);

/// <inheritdoc cref="OrderRehandlingRequest"/>
public sealed class OrderRehandling(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(OrderRehandlingRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.OrderRehandling(request.Cause, request.Reason, act), ct);
}
