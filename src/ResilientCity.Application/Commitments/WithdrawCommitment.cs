using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Application.Commitments;

/// <summary>Takes a mistake off the ledger.</summary>
public sealed record WithdrawCommitmentRequest(CaseCommand Case, CommitmentId Commitment, string Reason);

/// <inheritdoc cref="WithdrawCommitmentRequest"/>
public sealed class WithdrawCommitment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(WithdrawCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.WithdrawCommitment(request.Commitment, PlainText.Line(request.Reason) ?? "", act), ct);
}
