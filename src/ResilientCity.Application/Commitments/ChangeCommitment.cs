using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>Sets who keeps a promise, how much and by when anew; once the letter is sent it needs a reason.</summary>
public sealed record ChangeCommitmentRequest(CaseCommand Case, CommitmentId Commitment, CommitmentTerms Terms, string? Reason);

/// <inheritdoc cref="ChangeCommitmentRequest"/>
public sealed class ChangeCommitment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ChangeCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ChangeCommitment(request.Commitment, request.Terms.Cleaned(), PlainText.Line(request.Reason), act), ct);
}
