using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Application.Commitments;

/// <summary>Ties a promise to a sentence of its letter again.</summary>
public sealed record TieCommitmentRequest(CaseCommand Case, CommitmentId Commitment, string Sentence, int? Section);

/// <inheritdoc cref="TieCommitmentRequest"/>
public sealed class TieCommitment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(TieCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.TieCommitment(request.Commitment, PlainText.Line(request.Sentence) ?? "", request.Section, act), ct);
}
