using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>Takes a sentence of the letter into the ledger. The result is the promise's number in its case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Round">The handling whose letter it is; null for the current one.</param>
/// <param name="Sentence">Word for word.</param>
/// <param name="Section">The part it is meant in, from 1; null where the words stand once.</param>
/// <param name="Terms">Who, how much, by when.</param>
public sealed record TakeCommitmentRequest(CaseCommand Case, int? Round, string Sentence, int? Section, CommitmentTerms Terms);

/// <inheritdoc cref="TakeCommitmentRequest"/>
public sealed class TakeCommitment(CaseStore store)
{
    public Task<Outcome<int>> ExecuteAsync(TakeCommitmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<int>(
            actor,
            request.Case.CommandId,
            async scope =>
            {
                var loaded = await scope.LoadCaseAsync(request.Case.CaseId, request.Case.SeenVersion);
                if (!loaded.IsDone)
                {
                    return loaded.Refusal!; // not done
                }

                var act = scope.ActOn(request.Case.OccurredOn, request.Case.Basis);
                var taken = loaded.Value.TakeCommitment(request.Round, PlainText.Line(request.Sentence) ?? "", request.Section, request.Terms.Cleaned(), act);
                return taken.IsDone ? taken.Value.Number : taken.Refusal!; // not done
            },
            ct);
}
