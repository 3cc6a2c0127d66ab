using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Application.Commitments;

/// <summary>Opens a promise again that was closed too early.</summary>
public sealed record ReopenCommitmentRequest(CaseCommand Case, CommitmentId Commitment, string Reason);

/// <inheritdoc cref="ReopenCommitmentRequest"/>
public sealed class ReopenCommitment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReopenCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ReopenCommitment(request.Commitment, PlainText.Line(request.Reason) ?? "", act), ct);
}
