using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The delegate withdrew in writing: handling ends.</summary>
public sealed record WithdrawCaseRequest(CaseCommand Case, string Reason);

/// <inheritdoc cref="WithdrawCaseRequest"/>
public sealed class WithdrawCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(WithdrawCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.Withdraw(request.Reason, act), ct);
}
