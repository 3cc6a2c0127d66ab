using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>Closes a promise: kept, or not possible and why. When it was the last one of its letter, the liaisons hear that a new mark can be proposed.</summary>
public sealed record CloseCommitmentRequest(CaseCommand Case, CommitmentId Commitment, CommitmentState Outcome, ProgressEntry Progress);

/// <inheritdoc cref="CloseCommitmentRequest"/>
public sealed class CloseCommitment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(CloseCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                var refusal = one.CloseCommitment(request.Commitment, request.Outcome, request.Progress.Cleaned(), act)
                    ?? await scope.ClaimEvidenceAsync(request.Progress.Evidence, one.Id);
                if (refusal is null && one.AreCommitmentsKept && scope.MarkOf(one) is { NeedsCommitment: true })
                {
                    await scope.NotifyKeptAsync(one);
                }

                return refusal;
            },
            ct);
}
