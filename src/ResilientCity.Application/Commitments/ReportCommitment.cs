using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>Reports how far a promise is, with the files that show it.</summary>
public sealed record ReportCommitmentRequest(CaseCommand Case, CommitmentId Commitment, ProgressEntry Progress);

/// <inheritdoc cref="ReportCommitmentRequest"/>
public sealed class ReportCommitment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReportCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.ReportCommitment(request.Commitment, request.Progress.Cleaned(), act)
                ?? await scope.ClaimEvidenceAsync(request.Progress.Evidence, one.Id),
            ct);
}
